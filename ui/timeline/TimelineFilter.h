// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/TimelineMark.h"

namespace postern {

/// Which marks a timeline shows; no bit set: all of them.
struct TimelineFilter
{
    unsigned kinds = 0;      ///< bit n: TimelineMark::Kind n
    unsigned severities = 0; ///< bit n: Severity n

    bool accepts(const TimelineMark &mark) const
    {
        return (kinds == 0 || (kinds >> int(mark.kind) & 1U)) && (severities == 0 || (severities >> int(mark.severity) & 1U));
    }
    bool operator==(const TimelineFilter &) const = default;
};

} // namespace postern
