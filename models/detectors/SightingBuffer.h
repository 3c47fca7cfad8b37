// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Sighting.h"


#include <tuple>
#include <unordered_map>
#include <vector>

namespace postern {

class Estate;
class SeenFeatures;
class StateReader;
class StateWriter;

/// Holds events until those that may still come late have come, and lets them go in order of time. Uses
/// of one hour that differ only in what was read are held as one.
class SightingBuffer
{
public:
    static constexpr std::size_t most = 500'000;

    /// Takes the event, if detectors that mind the order have a use for it: sign-ins and changes all of
    /// them; uses of accounts and machines' keys that a source of accounts knows.
    void add(const AccessEvent &event, const Estate &estate, const SeenFeatures &seen);
    /// Everything before that instant, in order; it is not held any more.
    std::vector<Sighting> release(qint64 before);
    /// More is held than there is room for: some must go before their time.
    bool isFull() const { return m_single.size() + m_condensed.size() >= most; }
    /// An instant before which about half of it lies.
    qint64 middle() const;
    std::size_t size() const { return m_single.size() + m_condensed.size(); }

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    /// What uses that stand as one have in common.
    struct UseHash
    {
        template <typename T>
        std::size_t operator()(const T &key) const
        {
            std::size_t hash = 0;
            std::apply([&hash](const auto &...part) {
                ((hash = (hash ^ std::size_t(part)) * 0x9E3779B97F4A7C15u, hash ^= hash >> 29), ...);
            }, key);
            return hash;
        }
    };
    using Use = decltype(Sighting().sameUse());

    std::vector<Sighting> m_single;
    std::unordered_map<Use, Sighting, UseHash> m_condensed;
};

} // namespace postern
