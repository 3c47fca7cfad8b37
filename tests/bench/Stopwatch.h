// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace postern::bench {

/// How long something takes, from its making.
class Stopwatch
{
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begun).count();
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace postern::bench
