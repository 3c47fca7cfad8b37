// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ActivityIntake.h"

#include "models/store/StoredEvents.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

constexpr qint64 headMost = 4096; ///< bytes that tell a log from others

/// A log whose beginning was looked at already.
class HeadedBytes final : public EventBytes
{
public:
    HeadedBytes(std::string_view head, EventBytes &rest) : m_head(head), m_rest(rest) {}
    Result<qint64> read(char *to, qint64 most) override
    {
        if (m_head.empty())
            return m_rest.read(to, most);
        const std::size_t count = std::min(std::size_t(most), m_head.size());
        std::memcpy(to, m_head.data(), count);
        m_head.remove_prefix(count);
        return qint64(count);
    }
    qint64 bytesUsed() const override { return m_rest.bytesUsed(); }

private:
    std::string_view m_head;
    EventBytes &m_rest;
};

Result<std::string> headOf(EventBytes &bytes)
{
    std::string head(std::size_t(headMost), '\0');
    qint64 size = 0;
    while (size < headMost) {
        const qint64 count = TRY(bytes.read(head.data() + size, headMost - size));
        if (count == 0)
            break;
        size += count;
    }
    head.resize(std::size_t(size));
    return head;
}

} // namespace

ActivityIntake::ActivityIntake(Database &database, SourceId source, Instant at, const Options &options, const KeyedHash &hash)
    : m_database(database), m_source(source), m_options(options), m_at(at), m_hash(hash), m_store(database, source, at, m_names, m_nameStore)
{
}

ActivityIntake::~ActivityIntake() = default;

Result<std::unique_ptr<ActivityIntake>> ActivityIntake::open(Database &database, SourceId source, Instant at, const Options &options,
                                                             const std::vector<ActivityObserver *> &observers, AddressBook *book)
{
    const KeyedHash hash = TRY(ActivityNameStore::keyOf(database));
    std::unique_ptr<ActivityIntake> intake(new ActivityIntake(database, source, at, options, hash));
    TRY(intake->m_nameStore.load(database, hash, intake->m_names));
    ActivityEngine::Options engine;
    engine.now = toEpoch(at);
    engine.keepsEvents = options.keepsEvents;
    intake->m_engine = std::make_unique<ActivityEngine>(engine, intake->m_names, intake->m_store, book, TRY(intake->m_store.state()));
    for (ActivityObserver *observer : observers)
        intake->m_engine->add(*observer);
    for (auto &day : TRY(intake->m_store.openDays()))
        intake->m_engine->reopen(std::move(day));
    TRY(intake->m_engine->begin());
    return intake;
}

/// Where reading goes on: a log is known by its beginning, so that a renamed one is the same.
Result<ActivityStore::Cursor> ActivityIntake::cursorOf(const Log &log, std::string_view head)
{
    ActivityStore::Cursor cursor;
    Statement sizes = TRY(m_database.prepare("SELECT DISTINCT head_bytes FROM main.event_cursor WHERE source_id=? AND head_bytes<=? ORDER BY 1 DESC"));
    Statement one = TRY(m_database.prepare("SELECT cursor_id, bytes, rows, events, bad_rows, stored_bytes, label FROM main.event_cursor"
                                           " WHERE source_id=? AND head_bytes=? AND head_digest=?"));
    sizes.bind(1, number(m_source)).bind(2, qint64(head.size()));
    while (!cursor.id && TRY(sizes.step())) {
        const qint64 size = sizes.integer(0);
        const qint64 digest = qint64(m_hash.of(head.substr(0, std::size_t(size))));
        one.bind(1, number(m_source)).bind(2, size).bind(3, digest);
        if (TRY(one.step())) {
            cursor = {one.integer(0), one.text(6), size, digest, one.integer(5), one.integer(1), one.integer(2), one.integer(3), one.integer(4)};
        }
        one.reset();
    }
    if (!cursor.id) {
        cursor.headBytes = qint64(head.size());
        cursor.headDigest = qint64(m_hash.of(head));
    }
    return cursor;
}

Result<EventPipeline::Counts> ActivityIntake::take(const Log &log, EventMapping mapping, EventBytes &bytes, const Progress &progress,
                                                   const EventPipeline::Reject &reject, const EventPipeline::Watch &watch)
{
    if (m_broken)
        return *m_broken;
    const std::string head = TRY(headOf(bytes));
    if (head.empty())
        return EventPipeline::Counts();
    ActivityStore::Cursor cursor = TRY(cursorOf(log, head));
    // A packed log that was read to its end and has not changed needs no unpacking to say so.
    const bool isSame = cursor.id && !log.mayGrow && cursor.label == log.label && log.storedBytes > 0 && cursor.storedBytes == log.storedBytes;
    EventPipeline::Counts counts;
    counts.rows = quint64(cursor.rows);
    if (isSame)
        return counts;
    cursor.label = log.label;
    m_store.beginLog(cursor);
    mapping.source = qint32(number(m_source));
    HeadedBytes all(head, bytes);
    WindowSource windows(all, cursor.bytes);
    windows.setTakesLast(!log.mayGrow);
    m_engine->beginLog(log.file, quint64(cursor.rows), cursor.bytes);
    EventPipeline pipeline(mapping, m_hash, *m_engine, m_options.threads);
    Result<EventPipeline::Counts> read = pipeline.run(windows, quint64(cursor.rows), progress, reject, watch);
    if (read) {
        m_store.count(qint64(read->events), qint64(read->badRows));
        // Only a log that was read to its end is known to have that size.
        if (progress.isWanted())
            m_store.setStoredBytes(log.storedBytes);
    }
    if (pipeline.engineFailed()) {
        m_store.abandon();
        m_broken = read.error();
        return *m_broken;
    }
    if (const Result<void> ended = m_engine->endLog(); !ended) {
        m_store.abandon();
        m_broken = ended.error();
        return *m_broken;
    }
    m_store.beginLog({});
    if (!read)
        return read.error();
    read->rows += counts.rows;
    return read;
}

Result<void> ActivityIntake::takeStored(const Progress &progress)
{
    if (m_broken)
        return *m_broken;
    StoredEvents stored = TRY(StoredEvents::open(m_database, m_source, m_store.lastEvent(), m_hash));
    m_store.beginLog({});
    EventWindow window;
    while (TRY(stored.next(window))) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Reading was cancelled. Events that are stored are looked at with the next read."), {}, true};
        m_engine->beginLog(window.events[0].file, 0, 0);
        TRY(m_engine->takeStored(window));
    }
    m_store.setLastEvent(stored.last());
    return {};
}

Result<void> ActivityIntake::end()
{
    return m_engine->end();
}

} // namespace postern
