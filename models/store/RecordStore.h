// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/records/Record.h"
#include "models/store/ContentDigest.h"
#include "models/store/Database.h"
#include "models/store/EventWriter.h"
#include "models/store/IdentityMap.h"
#include "models/store/SourceStreams.h"
#include "models/store/VersionWriter.h"

#include <map>
#include <memory>
#include <optional>

namespace postern {

/// How a read of a source ended.
enum class SyncStatus { Complete, Incomplete, Failed, Cancelled, Shrank };
/// The word stored and shown for it.
QString wordOf(SyncStatus status);

/// What a read of a source left in the store.
struct SyncOutcome
{
    SyncId sync{};
    SyncStatus status = SyncStatus::Complete;
    VersionCounts counts;
    qint64 rows = 0, records = 0, badRows = 0;
    QString message; ///< why it was not complete, in words
};

/// Takes the records of one read of one source into the workspace, in batches: a killed program
/// leaves whole batches and a sync that says it was interrupted. Only a complete read closes things.
class RecordStore final : public RecordSink
{
public:
    /// A complete read that has fewer than this share of what was there is not believed.
    static constexpr double believableShare = 0.8;
    static constexpr qint64 believableFrom = 20; ///< things; below, any drop is believed

    static Result<std::unique_ptr<RecordStore>> begin(Database &database, SourceId source, Instant at);
    ~RecordStore() override;

    Result<int> file(const ReadFile &file) override;
    Result<void> put(Record &&record) override;
    void reject(BadRow &&row) override;

    /// Ends a read that came to its end. acceptDrop: close even what looks like a shrunken source, and what streams
    /// said that earlier reads had and this one does not.
    Result<SyncOutcome> finish(const ReadSummary &summary, bool acceptDrop);
    /// After finish(): works out the grants that come from nested groups.
    Result<VersionCounts> deriveNested(const Progress &progress);
    /// Ends a read that did not.
    Result<SyncOutcome> abandon(SyncStatus status, const Error &why);

    /// sync_file.file_id of a file by the number that file() gave.
    std::optional<qint64> fileId(int file) const { return fileOf({file, 0}); }
    /// What was put so far outlives a crash from here on.
    Result<void> keepSoFar() { return m_batch ? nextBatch() : Result<void>(); }

private:
    RecordStore(Database &database, const ReadContext &context, ContentDigest digest, IdentityMap identities,
                SourceStreams streams);
    Result<void> open();
    Result<VersionWriter *> writerFor(RecordType type);
    /// Into m_values: what is stored of a record, references resolved. Moves texts out of the record.
    Result<void> takeStored(const RecordTable &table, Record &record);
    void rejectRecord(const Record &record, std::string field, std::string message);
    Result<void> nextBatch();
    RecordPlace placeOf(const RowOrigin &origin) const;
    Result<std::optional<QString>> shrunk(const ReadSummary &summary);
    Result<void> closeMissing(const ReadSummary &summary, bool acceptDrop);
    void nameMissing(SyncOutcome &outcome, bool acceptDrop) const;
    Result<SyncOutcome> end(SyncOutcome outcome, const QString &detail);
    Result<void> noteOnSource(const SyncOutcome &outcome, const ReadSummary &summary, const QString &detail);
    std::optional<qint64> fileOf(const RowOrigin &origin) const;

    Database &m_database;
    ReadContext m_context;
    ContentDigest m_digest;
    IdentityMap m_identities;
    SourceStreams m_streams;
    std::map<RecordType, VersionWriter> m_writers;
    std::optional<EventWriter> m_events;
    std::optional<Statement> m_file, m_badRow;
    std::optional<Transaction> m_batch;
    std::vector<qint64> m_files;
    std::vector<Value> m_values;
    std::vector<quint64> m_streamOfFile; ///< its bit
    ReadSummary m_summary;
    qint64 m_records = 0, m_badRows = 0, m_inBatch = 0;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace postern
