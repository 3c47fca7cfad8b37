// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/RecentIds.h"

#include <limits>

namespace postern {

/// What is remembered of a source's stream of events from one read to the next.
struct StreamState
{
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    qint64 watermark = never; ///< newest event so far, UTC s
    qint32 closedBefore = std::numeric_limits<qint32>::min(); ///< days before this one are closed
    quint64 events = 0;       ///< taken
    quint64 duplicates = 0;   ///< had come before
    quint64 late = 0;         ///< came more than the lateness late; taken
    quint64 future = 0;       ///< lie in the future; not taken
    qint64 oldest = std::numeric_limits<qint64>::max(); ///< oldest event so far
    RecentIds recent;
};

} // namespace postern
