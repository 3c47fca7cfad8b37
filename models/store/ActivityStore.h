// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityKeeper.h"
#include "models/base/Instant.h"
#include "models/store/ActivityNameStore.h"
#include "models/store/Database.h"
#include "models/store/Identity.h"

#include <functional>

namespace postern {

/// Keeps what the engine hands over of one source's events: days, blocks, evidence, and how far its logs were
/// read. Whatever was written since the last commit() goes when the program is killed, and only all of it.
class ActivityStore final : public ActivityKeeper
{
public:
    /// The log that is being read: how it is known again, and its numbers so far.
    struct Cursor
    {
        qint64 id = 0; ///< 0: a new one
        QString label;
        qint64 headBytes = 0, headDigest = 0, storedBytes = 0;
        qint64 bytes = 0, rows = 0, events = 0, badRows = 0;
    };
    /// sync_file.file_id of AccessEvent::file.
    using FileIds = std::function<std::optional<qint64>(quint32)>;

    /// names: as load() made them; new ones are written with each commit. All have to stay.
    ActivityStore(Database &database, SourceId source, Instant at, const ActivityNames &names, ActivityNameStore &nameStore);
    ~ActivityStore() override;

    Result<StreamState> state();
    Result<std::vector<std::unique_ptr<DayTable>>> openDays();
    void setFiles(FileIds files) { m_files = std::move(files); }
    /// Called after each commit, when the reader's own batch should end too, so that what was committed outlives a crash.
    void setCommitted(std::function<Result<void>()> committed) { m_committed = std::move(committed); }
    void setAccountSource(std::string name) { m_accountSource = std::move(name); }
    /// Commits belong to this log from now on.
    void beginLog(const Cursor &cursor);
    const Cursor &cursor() const { return m_cursor; }
    void count(qint64 events, qint64 badRows) { m_cursor.events += events, m_cursor.badRows += badRows; }
    void setStoredBytes(qint64 bytes) { m_cursor.storedBytes = bytes; }
    void setLastEvent(qint64 event) { m_lastEvent = event; }
    qint64 lastEvent() const { return m_lastEvent; }
    /// What was written since the last commit goes.
    void abandon();

    Result<void> keep(const AccessEvent &event) override;
    Result<void> keepDay(const DayTable &day, bool isAgain) override;
    Result<void> keepBlocks(const std::vector<EventBlock> &blocks, quint64 rowMin, quint64 rowMax) override;
    Result<void> commit(const StreamState &state, const std::vector<const DayTable *> &open, qint64 bytes, quint64 rows) override;

private:
    Result<void> beginWriting();
    Result<void> addUsage(const std::vector<const ActivityDay *> &days);
    Result<void> saveCursor(qint64 bytes, quint64 rows);
    Result<void> saveState(const StreamState &state);
    Result<void> saveOpen(const std::vector<const DayTable *> &open);
    Result<std::optional<qint64>> identity(int kind, NameNumber number, const Interner &names);

    Database &m_database;
    SourceId m_source;
    Instant m_at;
    const ActivityNames &m_names;
    ActivityNameStore &m_nameStore;
    FileIds m_files;
    std::function<Result<void>()> m_committed;
    std::string m_accountSource;
    Cursor m_cursor;
    qint64 m_lastEvent = 0;
    qint64 m_segment = 0;
    bool m_isWriting = false;
    std::optional<Statement> m_evidence;
};

} // namespace postern
