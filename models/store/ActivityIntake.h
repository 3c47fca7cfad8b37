// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventIntake.h"
#include "models/store/ActivityStore.h"

namespace postern {

/// One source's events, from its logs or from rows of the event table, through the engine into the workspace.
/// Reads of one log add up: what was taken before is not taken again.
class ActivityIntake final : public EventIntake
{
public:
    struct Options
    {
        bool keepsEvents = true;
        int threads = 0; ///< 0: as many as there are cores, four at most
    };

    /// database: the writing connection, which stays. book: may be null.
    static Result<std::unique_ptr<ActivityIntake>> open(Database &database, SourceId source, Instant at, const Options &options,
                                                        const std::vector<ActivityObserver *> &observers = {}, AddressBook *book = nullptr);
    ~ActivityIntake() override;

    void setFiles(ActivityStore::FileIds files) { m_store.setFiles(std::move(files)); }
    void setCommitted(std::function<Result<void>()> committed) { m_store.setCommitted(std::move(committed)); }
    void setAccountSource(const std::string &name) override { m_store.setAccountSource(name); }
    Result<EventPipeline::Counts> take(const Log &log, EventMapping mapping, EventBytes &bytes, const Progress &progress,
                                       const EventPipeline::Reject &reject, const EventPipeline::Watch &watch) override;
    /// Rows of the event table that came since the last time, in order of time.
    Result<void> takeStored(const Progress &progress);
    /// After the last log and row of a read.
    Result<void> end();

    const StreamState &state() const { return m_engine->state(); }
    const ActivityNames &names() const { return m_names; }

private:
    ActivityIntake(Database &database, SourceId source, Instant at, const Options &options, const KeyedHash &hash);
    Result<ActivityStore::Cursor> cursorOf(const Log &log, std::string_view head);

    Database &m_database;
    SourceId m_source;
    Options m_options;
    Instant m_at;
    KeyedHash m_hash;
    ActivityNames m_names;
    ActivityNameStore m_nameStore;
    ActivityStore m_store;
    std::unique_ptr<ActivityEngine> m_engine;
    std::optional<Error> m_broken; ///< why nothing more is taken: the engine is ahead of what is stored
};

} // namespace postern
