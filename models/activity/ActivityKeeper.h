// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityObserver.h"
#include "models/activity/DayTable.h"
#include "models/activity/EventBlock.h"
#include "models/activity/StreamState.h"

namespace postern {

/// Where the engine puts what is to be kept: the store, or a test. All calls come from one thread.
class ActivityKeeper : public EvidenceSink
{
public:
    /// A day that will not change any more. isAgain: only what came too late for it, to be added.
    virtual Result<void> keepDay(const DayTable &day, bool isAgain) = 0;
    /// Blocks of one segment, of the lines rowMin to rowMax of the log that is read.
    virtual Result<void> keepBlocks(const std::vector<EventBlock> &blocks, quint64 rowMin, quint64 rowMax) = 0;
    /// Everything so far belongs together and with this place in the log. What comes after a crash begins here.
    virtual Result<void> commit(const StreamState &state, const std::vector<const DayTable *> &open, qint64 bytes, quint64 rows) = 0;
};

} // namespace postern
