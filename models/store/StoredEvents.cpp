// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/StoredEvents.h"

#include "models/activity/EventTyping.h"
#include "models/activity/StoredRow.h"

#include <algorithm>

namespace postern {

namespace {

constexpr const char *sql =
    "SELECT e.event_id, e.at, e.activity, e.outcome, e.account_ref, c.key, t.key, d.key, e.session_id, e.token_id, e.subject_ref, e.src_ip,"
    " e.country, e.src_kind, e.user_agent, e.device_id, e.record_count, e.action, e.external_digest, a.key"
    " FROM main.event e LEFT JOIN main.identity c ON c.id=e.credential_id LEFT JOIN main.identity t ON t.id=e.target_account_id"
    " LEFT JOIN main.identity d ON d.id=e.store_id LEFT JOIN main.identity a ON a.id=e.account_id"
    " WHERE e.source_id=? AND e.event_id>? AND e.event_id NOT IN (SELECT event_id FROM main.event_kept) ORDER BY e.at, e.event_id";

enum Column { Id, At, Activity, Outcome, Account, Credential, Target, Store, Session, Token, Subject, Address, Country, Kind, Agent, Device,
              Records, Action, Digest, AccountKey };

} // namespace

StoredEvents::StoredEvents(Statement rows, SourceId source, qint64 last, const KeyedHash &hash)
    : m_rows(std::move(rows)), m_source(source), m_last(last), m_hash(hash)
{
}

Result<StoredEvents> StoredEvents::open(const Database &database, SourceId source, qint64 after, const KeyedHash &hash)
{
    const qint64 last = TRY(database.integer("SELECT max(event_id) FROM main.event")).value_or(0);
    Statement rows = TRY(database.prepare(sql));
    rows.bind(1, number(source)).bind(2, after);
    return StoredEvents(std::move(rows), source, std::max(last, after), hash);
}

/// Names point into the window, so their texts are put there.
NameSpan StoredEvents::span(EventWindow &window, std::string_view text, quint64 kind) const
{
    if (text.empty())
        return {};
    const NameSpan made{m_hash.of(text, kind), quint32(window.bytes.size()), quint32(text.size())};
    window.bytes += text;
    return made;
}

void StoredEvents::put(EventWindow &window) const
{
    const qint32 source = qint32(number(m_source));
    const auto own = [&](quint64 kind) { return hashKind::ofSource(kind, source); };
    const auto hash = [&](Column column, quint64 kind) { return m_rows.isNull(column) ? 0 : m_hash.of(m_rows.utf8(column), kind); };
    AccessEvent event;
    event.at = m_rows.integer(At);
    event.id = quint64(m_rows.integer(Digest)) ? quint64(m_rows.integer(Digest)) : 1;
    event.source = source;
    event.file = storedRowFile;
    event.row = quint64(m_rows.integer(Id));
    event.activity = eventActivityOf(m_rows.utf8(Activity));
    event.outcome = eventOutcomeOf(m_rows.utf8(Outcome));
    event.session = hash(Session, own(hashKind::session));
    event.token = hash(Token, hashKind::token);
    event.subject = hash(Subject, hashKind::subject);
    event.address = IpAddress::fromText(m_rows.utf8(Address)).value_or(IpAddress());
    event.network = event.address.network();
    event.country = countryOf(m_rows.utf8(Country));
    event.addressKind = addressKindOf(m_rows.utf8(Kind));
    event.records = quint32(std::clamp<qint64>(m_rows.maybeInteger(Records).value_or(1), 0, 0xffffffff));
    EventNames names;
    names.account = span(window, m_rows.utf8(m_rows.isNull(AccountKey) ? Account : AccountKey), own(hashKind::account));
    names.target = span(window, m_rows.utf8(Target), own(hashKind::account));
    names.credential = span(window, m_rows.utf8(Credential), own(hashKind::credential));
    names.store = span(window, m_rows.utf8(Store), own(hashKind::store));
    names.action = span(window, m_rows.utf8(Action), hashKind::action);
    names.userAgent = span(window, m_rows.utf8(Agent), hashKind::userAgent);
    names.device = span(window, m_rows.utf8(Device), hashKind::device);
    window.events.push_back(event);
    window.names.push_back(names);
}

Result<bool> StoredEvents::next(EventWindow &window)
{
    window.clearEvents();
    window.bytes.clear();
    window.size = 0;
    while (window.events.size() < windowEvents) {
        if (m_isOver || !TRY(m_rows.step())) { // a statement asked after its last row begins anew
            m_isOver = true;
            break;
        }
        put(window);
    }
    return !window.events.empty();
}

} // namespace postern
