// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/Level.h"

#include <algorithm>
#include <cmath>

namespace postern {

Severity levelOf(double score, int findings, bool hasOpenCritical)
{
    if (findings <= 0)
        return Severity::None;
    const long shown = std::lround(score);
    const Severity level = shown >= 80   ? Severity::Critical
                           : shown >= 60 ? Severity::High
                           : shown >= 40 ? Severity::Medium
                                         : Severity::Low;
    return hasOpenCritical ? std::max(level, Severity::Medium) : level;
}

} // namespace postern
