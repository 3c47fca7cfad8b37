// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/ActivityEngine.h"

#include "models/activity/EngineBatch.h"
#include "models/activity/EngineTime.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

constexpr qint64 futureMost = 86'400; ///< how far a source's clock may be ahead of ours

/// What of the stream stays a row of its own, beside the block it goes into.
bool isEvidenceByItself(const AccessEvent &event)
{
    return isSecurityChange(event.activity) || event.activity == EventActivity::SignIn || isRefusal(event.outcome);
}

} // namespace

ActivityEngine::ActivityEngine(const Options &options, ActivityNames &names, ActivityKeeper &keeper, AddressBook *book, StreamState state)
    : m_options(options), m_names(names), m_keeper(keeper), m_addresses(book), m_hasBook(book != nullptr), m_state(std::move(state)),
      m_batch(std::make_unique<EngineBatch>()), m_nextHour(StreamState::never)
{
    if (m_state.watermark != StreamState::never)
        m_nextHour = engineTime::floorTo(m_state.watermark, engineTime::hourSeconds) + engineTime::hourSeconds;
}

ActivityEngine::~ActivityEngine() = default;

void ActivityEngine::reopen(std::unique_ptr<DayTable> day)
{
    const qint32 number = day->day();
    m_days[number] = std::move(day);
}

Result<void> ActivityEngine::begin()
{
    for (ActivityObserver *observer : m_observers)
        TRY(observer->begin(context()));
    return {};
}

void ActivityEngine::beginLog(quint32 file, quint64 rows, qint64 bytes)
{
    m_file = file;
    m_rows = rows;
    m_bytes = bytes;
    m_segmentRow = rows + 1;
}

bool ActivityEngine::namesWereFull() const
{
    return m_names.accounts.wasFull() || m_names.credentials.wasFull() || m_names.stores.wasFull() || m_names.actions.wasFull()
           || m_names.userAgents.wasFull() || m_names.devices.wasFull();
}

std::size_t ActivityEngine::bytes() const
{
    std::size_t all = 0;
    for (const auto &[day, table] : m_days)
        all += table->bytes();
    return all;
}

Result<void> ActivityEngine::take(const EventWindow &window, qint64 bytes)
{
    const std::size_t count = window.events.size();
    m_isChanged = true;
    for (std::size_t from = 0; from < count; from += EngineBatch::most)
        TRY(fold(window, from, std::min(count, from + EngineBatch::most)));
    m_rows += window.rows;
    m_bytes = bytes;
    m_sinceCommit += count;
    if (m_sinceCommit >= m_options.eventsBetweenCommits)
        return commit();
    return {};
}

Result<void> ActivityEngine::takeStored(const EventWindow &window)
{
    TRY(flush());
    m_isStored = true;
    m_isChanged = true;
    for (std::size_t from = 0; from < window.events.size(); from += EngineBatch::most)
        TRY(fold(window, from, std::min(window.events.size(), from + EngineBatch::most)));
    TRY(flush());
    m_isStored = false;
    return {};
}

/// Gives the event its numbers. Texts of accounts, credentials and stores carry their source before them.
void ActivityEngine::number(const EventWindow &window, std::size_t i, AccessEvent &event)
{
    const EventNames &names = window.names[i];
    const auto own = [&](Interner &list, const NameSpan &span) -> NameNumber {
        if (!span.hash)
            return 0;
        if (const NameNumber known = list.find(span.hash))
            return known;
        return list.intern(span.hash, std::to_string(event.source) + '\t' + std::string(window.textOf(span)));
    };
    event.account = own(m_names.accounts, names.account);
    event.target = own(m_names.accounts, names.target);
    event.credential = own(m_names.credentials, names.credential);
    event.store = own(m_names.stores, names.store);
    event.action = m_names.actions.intern(names.action.hash, window.textOf(names.action));
    event.userAgent = m_names.userAgents.intern(names.userAgent.hash, window.textOf(names.userAgent));
    event.device = m_names.devices.intern(names.device.hash, window.textOf(names.device));
    event.file = m_file;
    event.row += m_rows;
    if (m_hasBook && event.address.isKnown()) {
        const AddressFacts &facts = m_addresses.facts(m_addresses.number(event.address));
        event.country = event.country ? event.country : facts.country;
        event.asn = event.asn ? event.asn : facts.asn;
        event.addressKind = event.addressKind != AddressKind::Unknown ? event.addressKind : facts.kind;
    }
}

bool ActivityEngine::isTaken(const AccessEvent &event)
{
    if (event.at > m_options.now + futureMost) {
        ++m_state.future;
        return false;
    }
    if (!m_state.recent.add(event.id)) {
        ++m_state.duplicates;
        return false;
    }
    ++m_state.events;
    m_state.oldest = std::min(m_state.oldest, event.at);
    return true;
}

Result<void> ActivityEngine::fold(const EventWindow &window, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        m_names.accounts.prefetch(window.names[i].account.hash);
        m_names.credentials.prefetch(window.names[i].credential.hash);
        m_state.recent.prefetch(window.events[i].id);
        if (m_hasBook)
            m_addresses.prefetch(window.events[i].address);
    }
    for (std::size_t i = from; i < to; ++i) {
        if (!isTaken(window.events[i]))
            continue;
        // An hour ends between two events, never within a batch: what observers see does not hang on windows.
        if (window.events[i].at >= m_nextHour) {
            TRY(flush());
            TRY(passTime(window.events[i].at));
            m_nextHour = engineTime::floorTo(window.events[i].at, engineTime::hourSeconds) + engineTime::hourSeconds;
        }
        m_state.watermark = std::max(m_state.watermark, window.events[i].at);
        AccessEvent &event = m_batch->events[m_batch->size];
        event = window.events[i];
        number(window, i, event);
        EngineBatch::Places &place = m_batch->places[m_batch->size];
        place.table = &tableOf(event.day());
        place.count = 0;
        if (event.account)
            place.subjects[std::size_t(place.count++)] = {ActivitySubjectKind::Account, event.account, event.store};
        if (event.credential)
            place.subjects[std::size_t(place.count++)] = {ActivitySubjectKind::Credential, event.credential, event.store};
        for (int n = 0; n < place.count; ++n)
            place.table->prefetch(place.subjects[std::size_t(n)]);
        if (++m_batch->size == EngineBatch::most)
            TRY(flush());
    }
    return {};
}

/// The open day; a closed one gets a table for what came too late.
DayTable &ActivityEngine::tableOf(qint32 day)
{
    if (m_lastTable && m_lastTable->day() == day)
        return *m_lastTable;
    const bool isLate = day < m_state.closedBefore;
    auto &table = (isLate ? m_lateDays : m_days)[day];
    if (!table)
        table = std::make_unique<DayTable>(day);
    m_lastTable = isLate ? nullptr : table.get();
    return *table;
}

void ActivityEngine::rollUp()
{
    const std::size_t size = m_batch->size;
    for (std::size_t i = 0; i < size; ++i) {
        EngineBatch::Places &place = m_batch->places[i];
        for (std::size_t n = 0; n < std::size_t(place.count); ++n) {
            place.days[n] = place.table->of(place.subjects[n]);
            for (std::size_t line = 0; line < sizeof(ActivityDay); line += 64)
                __builtin_prefetch(reinterpret_cast<const char *>(place.days[n]) + line, 1);
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t n = 0; n < std::size_t(m_batch->places[i].count); ++n) {
            const ActivityDay &day = *m_batch->places[i].days[n];
            __builtin_prefetch(day.records.whereWouldGo(m_batch->events[i].record), 1);
            __builtin_prefetch(day.subjects.whereWouldGo(m_batch->events[i].subject), 1);
        }
    }
    for (std::size_t i = 0; i < size; ++i) {
        EngineBatch::Places &place = m_batch->places[i];
        m_state.late += place.table->day() < m_state.closedBefore;
        for (std::size_t n = 0; n < std::size_t(place.count); ++n) {
            place.days[n]->add(m_batch->events[i]);
            if (place.days[n]->events == ActivityObserver::busyEvents)
                place.table->noteBusy(place.days[n]);
        }
        // Of a flood of refusals the first show what it is; their number stands in the day.
        const AccessEvent &event = m_batch->events[i];
        const bool isRefused = isRefusal(event.outcome);
        const bool isFlood = place.count && (isRefused ? place.days[0]->denied > m_options.evidenceADay
                                                       : place.days[0]->events > m_options.evidenceADay * 50);
        place.isShown = !isFlood && isEvidenceByItself(event);
    }
}

Result<void> ActivityEngine::keepEvents()
{
    if (m_isStored)
        return {};
    for (std::size_t i = 0; i < m_batch->size; ++i) {
        const AccessEvent &event = m_batch->events[i];
        if (m_batch->places[i].isShown)
            TRY(m_keeper.keep(event));
        if (m_options.keepsEvents)
            m_segment.push_back(KeptEvent::of(event));
    }
    if (m_segment.size() >= m_options.segmentEvents)
        return finishSegment(false);
    return {};
}

Result<void> ActivityEngine::flush()
{
    if (!m_batch->size)
        return {};
    rollUp();
    for (ActivityObserver *observer : m_observers)
        TRY(observer->observe({m_batch->events.data(), m_batch->size}, context()));
    TRY(keepEvents());
    m_batch->size = 0;
    return {};
}

} // namespace postern
