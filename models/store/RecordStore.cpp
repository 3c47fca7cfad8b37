// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecordStore.h"

#include "models/store/NestedGrants.h"
#include "models/store/TextLimits.h"

#include <algorithm>

namespace postern {

namespace {

// Records between two commits: a second or two of work. An index in another order than the rows is written
// nearly whole with each commit, so that small batches of a big read would mostly write that.
constexpr qint64 batchSize = 200000;
constexpr qint64 badRowsKept = 500; // of one read; all are counted

/// A key as text; the view is the value's own, or of scratch.
std::string_view keyOf(const Value &value, std::string &scratch)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *integer = std::get_if<qint64>(&value)) {
        scratch = std::to_string(*integer);
        return scratch;
    }
    return {};
}
} // namespace

QString wordOf(SyncStatus status)
{
    switch (status) {
    case SyncStatus::Complete:
        return QStringLiteral("complete");
    case SyncStatus::Incomplete:
        return QStringLiteral("incomplete");
    case SyncStatus::Failed:
        return QStringLiteral("failed");
    case SyncStatus::Cancelled:
        return QStringLiteral("cancelled");
    case SyncStatus::Shrank:
        return QStringLiteral("shrank");
    }
    return {};
}

RecordStore::RecordStore(Database &database, const ReadContext &context, ContentDigest digest, IdentityMap identities,
                         SourceStreams streams)
    : m_database(database), m_context(context), m_digest(std::move(digest)), m_identities(std::move(identities)),
      m_streams(std::move(streams)), m_began(std::chrono::steady_clock::now())
{
}

RecordStore::~RecordStore() = default;

Result<std::unique_ptr<RecordStore>> RecordStore::begin(Database &database, SourceId source, Instant at)
{
    Statement key = TRY(database.prepare("SELECT value FROM main.meta WHERE name='digest_key'"));
    const QByteArray bytes = TRY(key.step()) ? QByteArray::fromHex(key.text(0).toLatin1()) : QByteArray();
    key.reset();
    Statement sync = TRY(database.prepare("INSERT INTO main.sync(source_id, started_at, status) VALUES(?,?,'running')"));
    TRY(sync.bind(1, number(source)).bind(2, toEpoch(at)).run());
    const SyncId id{database.lastInsertedId()};
    Statement attempt = TRY(database.prepare("UPDATE main.source SET last_attempt_at=? WHERE source_id=?"));
    TRY(attempt.bind(1, toEpoch(at)).bind(2, number(source)).run());
    std::unique_ptr<RecordStore> store(new RecordStore(database, {source, id, at}, ContentDigest(bytes),
                                                       TRY(IdentityMap::load(database, source)),
                                                       TRY(SourceStreams::load(database, source, id))));
    TRY(store->open());
    return store;
}

Result<void> RecordStore::open()
{
    m_file = TRY(m_database.prepare("INSERT INTO main.sync_file(sync_id, label, stream, bytes) VALUES(?,?,?,?)"));
    m_badRow = TRY(m_database.prepare("INSERT INTO main.bad_row(sync_id, file_id, row_number, field, message, excerpt) VALUES(?,?,?,?,?,?)"));
    m_events = TRY(EventWriter::open(m_database, m_digest, m_context));
    m_batch.emplace(TRY(Transaction::begin(m_database)));
    return {};
}

Result<void> RecordStore::nextBatch()
{
    TRY(m_batch->commit());
    m_batch.reset();
    m_inBatch = 0;
    m_batch.emplace(TRY(Transaction::begin(m_database)));
    return {};
}

Result<int> RecordStore::file(const ReadFile &file)
{
    const std::optional<qint64> bytes = file.bytes < 0 ? std::nullopt : std::optional<qint64>(file.bytes);
    TRY(m_file->bind(1, number(m_context.sync)).bind(2, std::string_view(file.label)).bind(3, std::string_view(file.stream)).bind(4, bytes).run());
    m_files.push_back(m_database.lastInsertedId());
    m_streamOfFile.push_back(TRY(m_streams.present(file.countsAs)));
    return int(m_files.size()) - 1;
}

std::optional<qint64> RecordStore::fileOf(const RowOrigin &origin) const
{
    if (origin.file < 0 || origin.file >= int(m_files.size()))
        return std::nullopt;
    return m_files[std::size_t(origin.file)];
}

RecordPlace RecordStore::placeOf(const RowOrigin &origin) const
{
    const bool isFile = origin.file >= 0 && origin.file < int(m_files.size());
    return {fileOf(origin), origin.row, isFile ? m_streamOfFile[std::size_t(origin.file)] : 0};
}

void RecordStore::reject(BadRow &&row)
{
    if (++m_badRows > badRowsKept)
        return;
    // A bad row that cannot be noted is still counted; the read itself goes on.
    (void)m_badRow->bind(1, number(m_context.sync)).bind(2, fileOf(row.origin)).bind(3, row.origin.row)
        .bind(4, std::string_view(row.field)).bind(5, std::string_view(row.message)).bind(6, std::string_view(row.excerpt)).run();
}

void RecordStore::rejectRecord(const Record &record, std::string field, std::string message)
{
    reject({record.origin, std::move(field), std::move(message), {}});
}

Result<VersionWriter *> RecordStore::writerFor(RecordType type)
{
    const auto found = m_writers.find(type);
    if (found != m_writers.end())
        return &found->second;
    VersionWriter writer = TRY(VersionWriter::open(m_database, *tableOf(type), m_digest, m_context));
    return &m_writers.emplace(type, std::move(writer)).first->second;
}

Result<void> RecordStore::takeStored(const RecordTable &table, Record &record)
{
    m_values.resize(table.columns.size());
    std::string scratch;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const StoredColumn &column = table.columns[i];
        Value &value = record.values[std::size_t(column.field)];
        if (column.reference == IdentityKind(0))
            m_values[i] = std::move(value);
        else if (value.index() == 0)
            m_values[i] = std::monostate{};
        else
            m_values[i] = TRY(m_identities.of(column.reference, keyOf(value, scratch)));
    }
    return {};
}

Result<void> RecordStore::put(Record &&record)
{
    ++m_records;
    TextLimits::apply(record);
    if (record.type == RecordType::Event) {
        if (!record.has(EventField::At))
            rejectRecord(record, "at", "The event has no time.");
        else
            TRY(m_events->put(record, m_identities, fileOf(record.origin)));
    } else {
        const RecordTable &table = *tableOf(record.type);
        std::string scratch;
        const std::string_view key = keyOf(record.at(table.subjectField), scratch);
        if (key.empty()) {
            rejectRecord(record, std::string(shapeOf(record.type).fields[std::size_t(table.subjectField)].name),
                         "The row does not say which " + std::string(shapeOf(record.type).name) + " it is about.");
            return {};
        }
        if (record.type == RecordType::Grant) { // part of what tells two grants apart, so never absent
            if (!record.has(GrantField::PathKind))
                record.set(GrantField::PathKind, std::string("direct"));
            if (!record.has(GrantField::Mode))
                record.set(GrantField::Mode, std::string("standing"));
        }
        std::optional<Instant> began;
        if (table.beganField < 0 && table.same.empty())
            began = Instant{}; // a definition: it is taken to have been there before we looked
        else if (table.beganField >= 0 && record.has(table.beganField))
            began = instantFromEpoch(record.integer(table.beganField));
        VersionWriter *writer = TRY(writerFor(record.type));
        const qint64 subject = TRY(m_identities.of(table.subject, key));
        const RecordPlace place = placeOf(record.origin);
        TRY(takeStored(table, record));
        TRY(writer->put(subject, m_values, began, place));
    }
    if (++m_inBatch >= batchSize)
        return nextBatch();
    return {};
}

Result<std::optional<QString>> RecordStore::shrunk(const ReadSummary &summary)
{
    for (const RecordType type : {RecordType::Person, RecordType::Account, RecordType::Credential}) {
        const StreamClosing closing = m_streams.closing(summary, type, false);
        if (!closing.isAny())
            continue;
        const VersionWriter::Missing count = TRY(TRY(writerFor(type))->missing(closing));
        const qint64 before = count.all;
        if (before >= believableFrom && double(before - count.missing) < double(before) * believableShare)
            return std::optional(QStringLiteral("The source shrank: %1 of %2 records of kind %3 are gone. Nothing was closed. "
                                                "If that is right, sync again and accept the drop.")
                                     .arg(count.missing)
                                     .arg(before)
                                     .arg(QString::fromLatin1(shapeOf(type).name.data())));
    }
    return std::optional<QString>();
}

Result<void> RecordStore::closeMissing(const ReadSummary &summary, bool acceptDrop)
{
    for (const RecordShape &shape : recordShapes()) {
        const StreamClosing closing = m_streams.closing(summary, shape.type, acceptDrop);
        if (closing.isAny() && tableOf(shape.type))
            TRY(TRY(writerFor(shape.type))->closeMissing(closing));
    }
    return m_streams.note(summary, acceptDrop);
}

void RecordStore::nameMissing(SyncOutcome &outcome, bool acceptDrop) const
{
    const QStringList missing = m_streams.missing();
    if (missing.isEmpty() || acceptDrop)
        return;
    outcome.status = SyncStatus::Incomplete;
    outcome.message = QStringLiteral("Earlier reads had %1, this one does not. What it said is kept, and nothing of it was closed. "
                                     "Put the file back; or, if it is no longer exported, sync again and accept the drop.")
                          .arg(missing.join(QStringLiteral(", ")));
}

Result<SyncOutcome> RecordStore::finish(const ReadSummary &summary, bool acceptDrop)
{
    m_summary = summary;
    SyncOutcome outcome;
    outcome.message = summary.incompleteBecause;
    outcome.status = summary.complete ? SyncStatus::Complete : SyncStatus::Incomplete;
    if (summary.complete && !acceptDrop) {
        if (const auto why = TRY(shrunk(summary))) {
            outcome.status = SyncStatus::Shrank;
            outcome.message = *why;
        }
    }
    if (outcome.status == SyncStatus::Complete) {
        nameMissing(outcome, acceptDrop);
        TRY(closeMissing(summary, acceptDrop));
    }
    return end(outcome, {});
}

Result<VersionCounts> RecordStore::deriveNested(const Progress &progress)
{
    return NestedGrants::derive(m_database, m_context, m_digest, progress);
}

Result<SyncOutcome> RecordStore::abandon(SyncStatus status, const Error &why)
{
    SyncOutcome outcome;
    outcome.status = status;
    outcome.message = why.message;
    return end(outcome, why.text());
}

Result<SyncOutcome> RecordStore::end(SyncOutcome outcome, const QString &detail)
{
    outcome.sync = m_context.sync;
    outcome.rows = m_summary.rows;
    outcome.records = m_records;
    outcome.badRows = m_badRows;
    for (const auto &[type, writer] : m_writers) {
        outcome.counts.inserted += writer.counts().inserted;
        outcome.counts.changed += writer.counts().changed;
        outcome.counts.closed += writer.counts().closed;
    }
    outcome.counts.inserted += m_events->inserted();
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_began);
    Statement sync = TRY(m_database.prepare(
        "UPDATE main.sync SET ended_at=?, status=?, rows_read=?, records=?, rows_bad=?, inserted=?, changed=?, closed=?,"
        " duration_ms=?, message=?, detail=? WHERE sync_id=?"));
    TRY(sync.bind(1, toEpoch(m_context.at)).bind(2, wordOf(outcome.status)).bind(3, outcome.rows).bind(4, outcome.records)
            .bind(5, outcome.badRows).bind(6, outcome.counts.inserted).bind(7, outcome.counts.changed).bind(8, outcome.counts.closed)
            .bind(9, qint64(took.count())).bind(10, outcome.message.isEmpty() ? QString() : outcome.message)
            .bind(11, detail.isEmpty() ? QString() : detail).bind(12, number(m_context.sync)).run());
    TRY(noteOnSource(outcome, m_summary, detail));
    TRY(m_batch->commit());
    m_batch.reset();
    return outcome;
}

Result<void> RecordStore::noteOnSource(const SyncOutcome &outcome, const ReadSummary &summary, const QString &detail)
{
    Statement source = TRY(m_database.prepare(
        "UPDATE main.source SET last_error=?2, last_error_detail=?3,"
        " events_oldest_at=MIN(COALESCE(events_oldest_at,?4),COALESCE(?4,events_oldest_at)),"
        " events_newest_at=MAX(COALESCE(events_newest_at,?5),COALESCE(?5,events_newest_at)) WHERE source_id=?1"));
    TRY(source.bind(1, number(m_context.source)).bind(2, outcome.message.isEmpty() ? QString() : outcome.message)
            .bind(3, detail.isEmpty() ? QString() : detail).bind(4, m_events->oldestAt()).bind(5, m_events->newestAt()).run());
    if (outcome.status != SyncStatus::Complete)
        return {};
    Statement complete = TRY(m_database.prepare(
        "UPDATE main.source SET last_success_at=?2, log_oldest_at=COALESCE(?7,log_oldest_at), rows_prev=rows_last, has_last_used=MAX(?3,COALESCE(has_last_used,0)),"
        " has_mfa=MAX(?4,COALESCE(has_mfa,0)), has_events=MAX(?5,COALESCE(has_events,0)), rows_last=COALESCE("
        "  NULLIF(CASE category WHEN 'people' THEN (SELECT COUNT(*) FROM main.person_version v WHERE v.source_id=?1 AND v.known_to IS NULL)"
        "   WHEN 'accounts' THEN (SELECT COUNT(*) FROM main.account_version v WHERE v.source_id=?1 AND v.known_to IS NULL)"
        "   WHEN 'credentials' THEN (SELECT COUNT(*) FROM main.credential_version v WHERE v.source_id=?1 AND v.known_to IS NULL) END, 0), ?6)"
        " WHERE source_id=?1"));
    TRY(complete.bind(1, number(m_context.source)).bind(2, toEpoch(m_context.at)).bind(3, summary.hasLastUsed ? 1 : 0)
            .bind(4, summary.hasMfa ? 1 : 0).bind(5, m_events->newestAt() ? 1 : 0).bind(6, outcome.records)
            .bind(7, m_events->oldestAt()).run());
    return {};
}

} // namespace postern
