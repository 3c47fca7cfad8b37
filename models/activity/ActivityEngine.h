// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityKeeper.h"
#include "models/activity/ActivityNames.h"
#include "models/activity/AddressTable.h"
#include "models/activity/EventWindow.h"

#include <future>
#include <map>

namespace postern {

struct EngineBatch;

/// Folds the events of one source, in the order of its log: names become numbers, what came before is left
/// out, days are rolled up, observers look on, and what is to stay goes to the keeper. One thread at a time.
class ActivityEngine
{
public:
    struct Options
    {
        qint64 now = 0;             ///< UTC s; events more than a day after it are not taken
        bool keepsEvents = true;    ///< every event goes into a block
        qint64 lateness = 86'400;   ///< s that an event may come late without opening a closed day again
        std::size_t segmentEvents = 1 << 20;
        quint64 eventsBetweenCommits = 8 << 20;
        quint32 evidenceADay = 200; ///< refused and other security events kept as rows, of one subject and day
    };

    ActivityEngine(const Options &options, ActivityNames &names, ActivityKeeper &keeper, AddressBook *book, StreamState state);
    ~ActivityEngine();

    void add(ActivityObserver &observer) { m_observers.push_back(&observer); }
    /// A day that was open at the end of the last run. Before the first event.
    void reopen(std::unique_ptr<DayTable> day);
    /// Before the first event of a run.
    Result<void> begin();
    /// A log begins; its number goes with its events. rows, bytes: how much of it was read in an earlier run.
    void beginLog(quint32 file, quint64 rows, qint64 bytes);
    /// The next window of the log. bytes: unpacked, up to its end.
    Result<void> take(const EventWindow &window, qint64 bytes);
    /// Events that are rows of the event table already: observers see them and days count them, no block has them.
    /// They are committed with end() only.
    Result<void> takeStored(const EventWindow &window);
    /// The log ended, or is left: what is in it is committed.
    Result<void> endLog();
    /// After the last log of a run.
    Result<void> end();

    const StreamState &state() const { return m_state; }
    bool namesWereFull() const;
    /// Bytes that open days use.
    std::size_t bytes() const;

private:
    Result<void> fold(const EventWindow &window, std::size_t from, std::size_t to);
    void number(const EventWindow &window, std::size_t i, AccessEvent &event);
    bool isTaken(const AccessEvent &event);
    Result<void> flush();
    void rollUp();
    Result<void> keepEvents();
    Result<void> passTime(qint64 to);
    Result<void> closeDays(qint64 watermark);
    Result<void> closeAgain();
    DayTable &tableOf(qint32 day);
    Result<void> finishSegment(bool waits);
    Result<void> commit();
    ActivityContext context() { return {m_names, m_keeper}; }

    Options m_options;
    ActivityNames &m_names;
    ActivityKeeper &m_keeper;
    AddressTable m_addresses;
    bool m_hasBook;
    StreamState m_state;
    std::vector<ActivityObserver *> m_observers;
    std::map<qint32, std::unique_ptr<DayTable>> m_days;
    std::map<qint32, std::unique_ptr<DayTable>> m_lateDays;
    DayTable *m_lastTable = nullptr;
    std::unique_ptr<EngineBatch> m_batch;
    std::vector<KeptEvent> m_segment;
    std::future<std::vector<EventBlock>> m_packing;
    quint64 m_segmentRow = 0, m_packingRow = 0, m_packingLastRow = 0;
    quint32 m_file = 0;
    quint64 m_rows = 0;
    qint64 m_bytes = 0;
    quint64 m_sinceCommit = 0;
    bool m_isStored = false;
    bool m_isChanged = false; ///< since the last commit
    qint64 m_nextHour; ///< event time at which the running hour ends
};

} // namespace postern
