// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityDay.h"
#include "models/base/Result.h"

#include <span>

namespace postern {

class ActivityNames;

/// Where an observer puts the events that show why it spoke: they become rows of the event table.
class EvidenceSink
{
public:
    virtual ~EvidenceSink() = default;
    /// Keeps the event, once, with its file and row. The caller keeps within 200 for a detection.
    virtual Result<void> keep(const AccessEvent &event) = 0;
};

/// What an observer may ask while it looks on.
struct ActivityContext
{
    const ActivityNames &names; ///< texts behind the numbers
    EvidenceSink &evidence;
};

/// Looks on while events stream past: the detectors, and whoever else wants to. All calls come from one
/// thread at a time, in the order of the log; events out of order are at most the lateness late (24 h)
/// or are told as late. Duplicates, events from the future and those already read do not arrive.
class ActivityObserver
{
public:
    virtual ~ActivityObserver() = default;
    /// Before the first event of a run.
    virtual Result<void> begin(const ActivityContext &) { return {}; }
    /// The next events as they stand in the log, up to 256 at once.
    virtual Result<void> observe(std::span<const AccessEvent> events, const ActivityContext &context) = 0;
    /// Event time passed a full hour (`at`): the running days of all subjects that have at least
    /// `busyEvents` events on their day so far. They only grow, so a threshold crossed here stays crossed.
    virtual Result<void> hourPassed(qint64 at, std::span<const ActivityDay *const> busy, const ActivityContext &context) = 0;
    /// The watermark passed the end of a day and its lateness: the day will not change any more, in the order of
    /// days, subjects sorted. `isAgain`: events came later than the lateness; these subjects' days are told
    /// again, whole as far as they are still known, and only they.
    virtual Result<void> dayClosed(qint32 day, std::span<const ActivityDay *const> days, bool isAgain, const ActivityContext &context) = 0;
    /// What was observed so far is about to be committed with the place in the log: whoever has a memory
    /// saves it now. A killed program goes on from here, and sees no event twice.
    virtual Result<void> checkpoint(const ActivityContext &) { return {}; }
    /// After the last event of a run; a checkpoint follows. Days still open stay open: the next run goes on with them.
    virtual Result<void> end(const ActivityContext &) { return {}; }

    static constexpr quint32 busyEvents = 200;
};

} // namespace postern
