// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityEngine.h"
#include "models/activity/EventParser.h"
#include "models/activity/WindowSource.h"
#include "models/base/Progress.h"

#include <functional>

namespace postern {

/// Reads one log on all the threads it may have: windows are read in turn, parsed side by side, and folded in
/// order by the calling thread, which parses itself while there is nothing to fold. Memory does not grow with the log.
class EventPipeline
{
public:
    struct Counts
    {
        quint64 rows = 0;
        quint64 events = 0;  ///< found in the log, duplicates included
        quint64 badRows = 0;
        quint64 slowRows = 0; ///< of no known shape
        qint64 bytes = 0;    ///< unpacked, up to the end of what was taken
    };
    /// A line that is no event: its row in the log, what is wrong, its beginning.
    using Reject = std::function<void(quint64 row, const EventWindow::BadLine &line)>;
    /// Called between windows with the bytes used so far, as stored.
    using Watch = std::function<void(qint64 bytesUsed)>;

    /// mapping, hash and engine have to stay. threads: 0 as many as there are cores, four at most.
    EventPipeline(const EventMapping &mapping, const KeyedHash &hash, ActivityEngine &engine, int threads = 0);
    ~EventPipeline();

    /// Reads the log to its end. rowsBefore: lines in what the source skips. An error: what was read before it is in the engine.
    Result<Counts> run(WindowSource &source, quint64 rowsBefore, const Progress &progress, const Reject &reject, const Watch &watch);
    /// The error of the last run was the engine's, not the log's: what it has must not be committed.
    bool engineFailed() const { return m_engineFailed; }

private:
    struct Run;
    void work(Run &run, EventParser &parser);
    bool readAndParse(Run &run, EventParser &parser);
    Result<void> foldNext(Run &run, const Reject &reject);

    const EventMapping &m_mapping;
    const KeyedHash &m_hash;
    ActivityEngine &m_engine;
    std::vector<EventParser> m_parsers;
    bool m_engineFailed = false;
};

} // namespace postern
