// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern::bench {

/// Numbers that look random and are the same on every machine (SplitMix64).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}
    qint64 below(qint64 end)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return qint64((z ^ (z >> 31)) % quint64(end));
    }

private:
    quint64 m_state;
};

} // namespace postern::bench
