// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

namespace postern {

/// Open findings of one severity by when they are to be dealt with.
struct DueCount
{
    Severity severity = Severity::None;
    int overdue = 0;   ///< their day has passed
    int inAWeek = 0;   ///< within 7 days
    int inAMonth = 0;  ///< within 8 to 30 days
    int later = 0;     ///< after that, or without a day

    int total() const { return overdue + inAWeek + inAMonth + later; }
};

} // namespace postern
