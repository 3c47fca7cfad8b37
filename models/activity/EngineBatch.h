// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/DayTable.h"

#include <array>

namespace postern {

/// Events that are folded together, so that the memory each of them needs is asked for before it is used.
struct EngineBatch
{
    static constexpr std::size_t most = 256;

    struct Places
    {
        DayTable *table;
        std::array<ActivityDay *, 2> days;
        std::array<ActivitySubject, 2> subjects;
        int count;
        bool isShown; ///< stays a row of its own
    };
    std::array<AccessEvent, most> events;
    std::array<Places, most> places;
    std::size_t size = 0;
};

} // namespace postern
