// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventBytes.h"
#include "models/activity/EventMapping.h"
#include "models/activity/EventPipeline.h"

namespace postern {

/// Takes whole logs of events into the engine; what a reader of files hands its bulk streams to.
class EventIntake
{
public:
    /// A log as its reader knows it.
    struct Log
    {
        QString label;          ///< path; the entry inside an archive after '!'
        qint64 storedBytes = -1; ///< size as stored, -1 when not known
        bool mayGrow = false;   ///< a plain file that its writer may still append to
        quint32 file = 0;       ///< position in the sink's list of files, from 1
    };

    virtual ~EventIntake() = default;
    /// Name of the source that has the accounts of the logs that follow; empty: the log's own.
    virtual void setAccountSource(const std::string &name) = 0;
    /// Reads what is new in the log. The mapping's source is the intake's to fill in. Blocks. Rows are those of the
    /// whole log, events and bad rows the new ones.
    virtual Result<EventPipeline::Counts> take(const Log &log, EventMapping mapping, EventBytes &bytes, const Progress &progress,
                                               const EventPipeline::Reject &reject, const EventPipeline::Watch &watch) = 0;
};

} // namespace postern
