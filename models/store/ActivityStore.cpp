// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ActivityStore.h"

#include "models/activity/DaySummary.h"
#include "models/activity/StoredRow.h"

#include <algorithm>

namespace postern {

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr std::size_t bucketSubjects = 4096;
constexpr std::size_t openPartSubjects = 16 * 1024;

qint64 bucketOf(const ActivitySubject &subject)
{
    return qint64(subject.kind) << 32 | qint64(subject.number / bucketSubjects);
}

std::optional<std::string> hex(quint64 hash)
{
    if (!hash)
        return std::nullopt;
    return QString::number(hash, 16).rightJustified(16, u'0').toStdString();
}

} // namespace

ActivityStore::ActivityStore(Database &database, SourceId source, Instant at, const ActivityNames &names, ActivityNameStore &nameStore)
    : m_database(database), m_source(source), m_at(at), m_names(names), m_nameStore(nameStore)
{
}

ActivityStore::~ActivityStore()
{
    abandon();
}

/// Writes are one whole from here to commit(), inside the reader's own batch when there is one.
Result<void> ActivityStore::beginWriting()
{
    if (m_isWriting)
        return {};
    TRY(m_database.execute("SAVEPOINT activity"));
    m_isWriting = true;
    return {};
}

void ActivityStore::abandon()
{
    if (m_isWriting)
        (void)m_database.execute("ROLLBACK TO activity; RELEASE activity");
    m_isWriting = false;
}

void ActivityStore::beginLog(const Cursor &cursor)
{
    m_cursor = cursor;
}

Result<StreamState> ActivityStore::state()
{
    StreamState state;
    Statement one = TRY(m_database.prepare("SELECT watermark_at, closed_before, events, duplicates, late, future, oldest_at, last_event_id, recent"
                                           " FROM main.event_stream WHERE source_id=?"));
    one.bind(1, number(m_source));
    if (!TRY(one.step()))
        return state;
    state.watermark = one.maybeInteger(0).value_or(StreamState::never);
    state.closedBefore = qint32(one.integer(1));
    state.events = quint64(one.integer(2));
    state.duplicates = quint64(one.integer(3));
    state.late = quint64(one.integer(4));
    state.future = quint64(one.integer(5));
    state.oldest = one.maybeInteger(6).value_or(std::numeric_limits<qint64>::max());
    m_lastEvent = one.integer(7);
    state.recent.load(one.bytes(8));
    return state;
}

Result<std::vector<std::unique_ptr<DayTable>>> ActivityStore::openDays()
{
    std::vector<std::unique_ptr<DayTable>> days;
    Statement all = TRY(m_database.prepare("SELECT day, data FROM main.open_day WHERE source_id=? ORDER BY day, part"));
    all.bind(1, number(m_source));
    while (TRY(all.step())) {
        const qint32 day = qint32(all.integer(0) / daySeconds);
        if (days.empty() || days.back()->day() != day)
            days.push_back(std::make_unique<DayTable>(day));
        if (!DaySummary::readOpen(all.bytes(1), *days.back()))
            return Error{QStringLiteral("What was kept of %1 is damaged. Nothing was read; restore the workspace from a copy.")
                             .arg(toIso(instantFromEpoch(all.integer(0)))), {}, false};
    }
    return days;
}

Result<void> ActivityStore::keepBlocks(const std::vector<EventBlock> &blocks, quint64 rowMin, quint64 rowMax)
{
    TRY(beginWriting());
    if (!m_cursor.id)
        TRY(saveCursor(m_cursor.bytes, quint64(m_cursor.rows)));
    if (!m_segment)
        m_segment = TRY(m_database.integer("SELECT max(segment) FROM main.event_directory")).value_or(0);
    ++m_segment;
    Statement block = TRY(m_database.prepare("INSERT INTO main.event_block(data) VALUES(?)"));
    Statement directory = TRY(m_database.prepare(
        "INSERT INTO main.event_directory(block_id, segment, source_id, cursor_id, account_min, account_max, at_min, at_max, events, row_min, row_max)"
        " VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    for (const EventBlock &one : blocks) {
        TRY(block.bindBytes(1, one.data).run());
        directory.bind(1, m_database.lastInsertedId()).bind(2, m_segment).bind(3, number(m_source)).bind(4, m_cursor.id);
        directory.bind(5, qint64(one.accountMin)).bind(6, qint64(one.accountMax)).bind(7, one.atMin).bind(8, one.atMax);
        TRY(directory.bind(9, qint64(one.events)).bind(10, qint64(rowMin)).bind(11, qint64(rowMax)).run());
    }
    return {};
}

Result<void> ActivityStore::keepDay(const DayTable &day, bool)
{
    TRY(beginWriting());
    const std::vector<const ActivityDay *> sorted = day.sorted();
    Statement insert = TRY(m_database.prepare("INSERT INTO main.rollup_block(day, bucket, part, subjects, data) VALUES(?1,?2,"
                                              "(SELECT coalesce(max(part)+1,0) FROM main.rollup_block WHERE day=?1 AND bucket=?2),?3,?4)"));
    for (std::size_t from = 0; from < sorted.size();) {
        const qint64 bucket = bucketOf(sorted[from]->subject);
        std::vector<DaySummary> days;
        for (; from < sorted.size() && bucketOf(sorted[from]->subject) == bucket; ++from)
            days.push_back(DaySummary::of(*sorted[from]));
        const std::string data = DaySummary::bytes(days);
        insert.bind(1, qint64(day.day()) * daySeconds).bind(2, bucket).bind(3, qint64(days.size()));
        TRY(insert.bindBytes(4, data).run());
    }
    return addUsage(sorted);
}

Result<void> ActivityStore::addUsage(const std::vector<const ActivityDay *> &days)
{
    Statement insert = TRY(m_database.prepare(
        "INSERT INTO main.account_usage(kind, number, first_at, last_at, last_success_at, events, denied, days, records_day_most, activities)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,1,?8,?9) ON CONFLICT(kind, number) DO UPDATE SET first_at=min(first_at,excluded.first_at),"
        " last_at=max(last_at,excluded.last_at), last_success_at=max(coalesce(last_success_at,0),coalesce(excluded.last_success_at,last_success_at)),"
        " events=events+excluded.events, denied=denied+excluded.denied, days=days+1,"
        " records_day_most=max(records_day_most,excluded.records_day_most), activities=activities|excluded.activities"));
    for (std::size_t i = 0; i < days.size();) {
        // One row a subject, whatever stores it used.
        const ActivitySubject &subject = days[i]->subject;
        qint64 events = 0, denied = 0, most = 0, activities = 0;
        int firstHour = 23, lastHour = 0;
        const qint64 begins = qint64(days[i]->day) * daySeconds;
        for (; i < days.size() && days[i]->subject.kind == subject.kind && days[i]->subject.number == subject.number; ++i) {
            const ActivityDay &day = *days[i];
            events += day.events;
            denied += day.denied;
            most = std::max(most, qint64(day.records.count()));
            activities |= qint64(day.activities);
            for (int hour = 0; hour < 24; ++hour) {
                if (day.hours[std::size_t(hour)]) {
                    firstHour = std::min(firstHour, hour);
                    lastHour = std::max(lastHour, hour);
                }
            }
        }
        const qint64 last = begins + lastHour * 3600;
        insert.bind(1, qint64(subject.kind)).bind(2, qint64(subject.number)).bind(3, begins + firstHour * 3600).bind(4, last);
        insert.bind(5, denied < events ? std::optional(last) : std::nullopt).bind(6, events).bind(7, denied);
        TRY(insert.bind(8, most).bind(9, activities).run());
    }
    return {};
}

Result<void> ActivityStore::saveCursor(qint64 bytes, quint64 rows)
{
    if (m_cursor.label.isEmpty())
        return {};
    m_cursor.bytes = bytes;
    m_cursor.rows = qint64(rows);
    Statement save = TRY(m_database.prepare(
        m_cursor.id ? "UPDATE main.event_cursor SET label=?2, stored_bytes=?5, bytes=?6, rows=?7, events=?8, bad_rows=?9, read_at=?10 WHERE cursor_id=?11"
                    : "INSERT INTO main.event_cursor(source_id, label, head_bytes, head_digest, stored_bytes, bytes, rows, events, bad_rows, read_at)"
                      " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)"));
    save.bind(2, m_cursor.label).bind(5, m_cursor.storedBytes).bind(6, m_cursor.bytes).bind(7, m_cursor.rows);
    save.bind(8, m_cursor.events).bind(9, m_cursor.badRows).bind(10, toEpoch(m_at));
    if (m_cursor.id)
        return save.bind(11, m_cursor.id).run();
    TRY(save.bind(1, number(m_source)).bind(3, m_cursor.headBytes).bind(4, m_cursor.headDigest).run());
    m_cursor.id = m_database.lastInsertedId();
    return {};
}

Result<void> ActivityStore::saveState(const StreamState &state)
{
    Statement save = TRY(m_database.prepare(
        "INSERT INTO main.event_stream(source_id, watermark_at, closed_before, events, duplicates, late, future, oldest_at, last_event_id, recent)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10) ON CONFLICT(source_id) DO UPDATE SET watermark_at=?2, closed_before=?3, events=?4, duplicates=?5,"
        " late=?6, future=?7, oldest_at=?8, last_event_id=?9, recent=?10"));
    const std::string recent = state.recent.bytes();
    const bool hasAny = state.watermark != StreamState::never;
    save.bind(1, number(m_source)).bind(2, hasAny ? state.watermark : 0).bind(3, qint64(state.closedBefore)).bind(4, qint64(state.events));
    save.bind(5, qint64(state.duplicates)).bind(6, qint64(state.late)).bind(7, qint64(state.future));
    save.bind(8, hasAny ? std::optional(state.oldest) : std::nullopt).bind(9, m_lastEvent);
    return save.bindBytes(10, recent).run();
}

Result<void> ActivityStore::saveOpen(const std::vector<const DayTable *> &open)
{
    Statement clear = TRY(m_database.prepare("DELETE FROM main.open_day WHERE source_id=?"));
    TRY(clear.bind(1, number(m_source)).run());
    Statement insert = TRY(m_database.prepare("INSERT INTO main.open_day(source_id, day, part, data) VALUES(?,?,?,?)"));
    for (const DayTable *day : open) {
        const std::vector<const ActivityDay *> sorted = day->sorted();
        qint64 part = 0;
        for (std::size_t from = 0; from < sorted.size(); from += openPartSubjects) {
            const std::size_t count = std::min(openPartSubjects, sorted.size() - from);
            const std::string data = DaySummary::openBytes({sorted.data() + from, count});
            insert.bind(1, number(m_source)).bind(2, qint64(day->day()) * daySeconds).bind(3, part++);
            TRY(insert.bindBytes(4, data).run());
        }
    }
    return {};
}

Result<void> ActivityStore::commit(const StreamState &state, const std::vector<const DayTable *> &open, qint64 bytes, quint64 rows)
{
    if (state.watermark == StreamState::never && !m_isWriting && m_cursor.label.isEmpty())
        return {};
    TRY(beginWriting());
    TRY(m_nameStore.save(m_database, m_names));
    TRY(saveCursor(bytes, rows));
    TRY(saveState(state));
    TRY(saveOpen(open));
    TRY(m_database.execute("RELEASE activity"));
    m_isWriting = false;
    return m_committed ? m_committed() : Result<void>();
}

Result<std::optional<qint64>> ActivityStore::identity(int kind, NameNumber number_, const Interner &names)
{
    if (!number_)
        return std::optional<qint64>();
    Statement one = TRY(m_database.prepare("SELECT id FROM main.identity WHERE kind=? AND source_id=? AND key=?"));
    const std::string_view text = names.text(number_);
    one.bind(1, qint64(kind)).bind(2, qint64(ActivityNames::sourceOf(text))).bind(3, ActivityNames::nameOf(text));
    return TRY(one.step()) ? std::optional(one.integer(0)) : std::optional<qint64>();
}

Result<void> ActivityStore::keep(const AccessEvent &event)
{
    if (event.file == storedRowFile)
        return {};
    TRY(beginWriting());
    if (!m_evidence) {
        m_evidence = TRY(m_database.prepare(
            "INSERT OR IGNORE INTO main.event(source_id,external_digest,at,known_from,activity,outcome,account_id,account_ref,account_source,credential_id,"
            "session_id,token_id,subject_ref,target_account_id,src_ip,country,src_kind,user_agent,device_id,store_id,record_count,action,file_id,row_number)"
            " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    }
    const auto text = [](std::string_view word) { return word.empty() ? Value() : Value(std::string(word)); };
    const auto hash = [](quint64 value) { const auto made = hex(value); return made ? Value(*made) : Value(); };
    Statement &row = *m_evidence;
    row.bind(1, number(m_source)).bind(2, qint64(event.id)).bind(3, event.at).bind(4, toEpoch(m_at));
    row.bind(5, text(wordOf(event.activity))).bind(6, text(event.outcome == EventOutcome::Denied ? "failure" : wordOf(event.outcome)));
    row.bind(7, m_accountSource.empty() ? TRY(identity(2, event.account, m_names.accounts)) : std::nullopt);
    row.bind(8, text(ActivityNames::nameOf(m_names.accounts.text(event.account)))).bind(9, text(m_accountSource));
    row.bind(10, TRY(identity(3, event.credential, m_names.credentials))).bind(11, hash(event.session)).bind(12, hash(event.token));
    row.bind(13, hash(event.subject)).bind(14, TRY(identity(2, event.target, m_names.accounts))).bind(15, text(event.address.text()));
    row.bind(16, text(countryText(event.country))).bind(17, text(wordOf(event.addressKind)));
    row.bind(18, text(m_names.userAgents.text(event.userAgent))).bind(19, text(m_names.devices.text(event.device)));
    row.bind(20, TRY(identity(5, event.store, m_names.stores))).bind(21, qint64(event.records));
    row.bind(22, text(m_names.actions.text(event.action))).bind(23, m_files ? m_files(event.file) : std::nullopt).bind(24, qint64(event.row));
    TRY(row.run());
    if (m_database.changes() > 0) {
        Statement kept = TRY(m_database.prepare("INSERT INTO main.event_kept(event_id) VALUES(?)"));
        TRY(kept.bind(1, m_database.lastInsertedId()).run());
    }
    return {};
}

} // namespace postern
