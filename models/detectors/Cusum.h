// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace postern {

/// Adds up small daily deviations, so that a rise too small for any one day is seen after some.
struct Cusum
{
    static constexpr double slack = 0.75;   ///< what a usual day takes away again
    static constexpr double largest = 8;    ///< no single day counts for more
    static constexpr double alarmAt = 8;

    double sum = 0;

    /// True once the sum has reached the alarm; it stays so until reset by triage.
    bool add(double z)
    {
        sum = std::max(0.0, sum + std::min(z, largest) - slack);
        return sum >= alarmAt;
    }
    /// What the sum would be with this day as well.
    double with(double z) const { return std::max(0.0, sum + std::min(z, largest) - slack); }
    void reset() { sum = 0; }
};

} // namespace postern
