// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/EstateLoader.h"

#include "models/store/ActivityNameStore.h"
#include "models/store/Database.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace postern {

namespace {

// Tier, person, when the person left: what a detector weighs an account by.
constexpr const char *accountsSql = R"(
SELECT a.account_id, COALESCE(s.tier,4), COALESCE(a.person_id,0), a.kind, a.mfa, a.created_at, a.last_used_at, p.peer_group, p.tz,
  COALESCE(p.left_at, p.last_day_at+86400)
FROM temp.account a LEFT JOIN main.account_summary s ON s.account_id=a.account_id LEFT JOIN temp.person p ON p.person_id=a.person_id
)";

constexpr const char *credentialsSql = R"(
SELECT credential_id, COALESCE(scope_tier,4), kind, created_at, last_used_at FROM temp.credential
)";

// A custodian who left or changed role since they came to know it; the first of them.
constexpr const char *custodySql = R"(
SELECT c.credential_id, MIN(CASE WHEN COALESCE(p.left_at, p.last_day_at+86400) IS NOT NULL THEN COALESCE(p.left_at, p.last_day_at+86400)
  WHEN p.role_changed_at>COALESCE(c.known_from,0) THEN p.role_changed_at END)
FROM temp.credential_custodian c JOIN temp.person p ON p.person_id=c.person_id WHERE c.known_to IS NULL GROUP BY c.credential_id
)";

constexpr const char *grantsSql = R"(
SELECT g.grant_id, g.account_id, COALESCE(e.tier,4), g.valid_from, e.name, g.granted_by, g.ticket_ref IS NOT NULL, COALESCE(g.via_pam,0),
  COALESCE(g.granted_by=a.name OR g.granted_by=a.key OR g.granted_by=a.email, 0)
FROM temp.access_grant g JOIN temp.entitlement e ON e.entitlement_id=g.entitlement_id JOIN temp.account a ON a.account_id=g.account_id
WHERE g.valid_from IS NOT NULL AND e.tier<=2
)";

// One row a name: the thing it is the key of, or else the one thing that any source calls so.
constexpr const char *namesSql[3] = {
    "SELECT n.number, COALESCE(i.id, (SELECT r.account_id FROM main.account_reference r WHERE r.ref=n.name ORDER BY r.source_name='' LIMIT 1))"
    " FROM main.activity_name n LEFT JOIN main.identity i ON i.kind=2 AND i.source_id=n.source_id AND i.key=n.name WHERE n.kind=1",
    "SELECT n.number, COALESCE(i.id, (SELECT MIN(o.id) FROM main.identity o WHERE o.kind=3 AND o.key=n.name HAVING COUNT(*)=1))"
    " FROM main.activity_name n LEFT JOIN main.identity i ON i.kind=3 AND i.source_id=n.source_id AND i.key=n.name WHERE n.kind=2",
    "SELECT n.number, COALESCE(i.id, (SELECT MIN(o.id) FROM main.identity o WHERE o.kind=5 AND o.key=n.name HAVING COUNT(*)=1))"
    " FROM main.activity_name n LEFT JOIN main.identity i ON i.kind=5 AND i.source_id=n.source_id AND i.key=n.name WHERE n.kind=3"};

int offsetOf(const QString &zone, Instant at)
{
    const QTimeZone known(zone.toUtf8());
    return known.isValid() ? known.offsetFromUtc(QDateTime::fromSecsSinceEpoch(toEpoch(at))) : 0;
}

} // namespace

Result<void> EstateLoader::loadAccounts(Database &database)
{
    Statement rows = TRY(database.prepare(accountsSql));
    std::unordered_map<std::string, quint32> groups;
    std::unordered_map<std::string, int> zones;
    while (TRY(rows.step())) {
        Estate::Account account;
        account.identity = rows.integer(0);
        account.isKnown = true;
        account.tier = int(rows.integer(1));
        account.person = rows.integer(2);
        const std::string_view kind = rows.utf8(3);
        account.isMachine = kind == "service" || kind == "machine" || kind == "app" || kind == "agent";
        if (!rows.isNull(4))
            account.hasMfa = rows.utf8(4) != "none";
        account.createdAt = rows.maybeInteger(5);
        account.lastUsedAt = rows.maybeInteger(6);
        if (!rows.isNull(7))
            account.peerGroup = groups.try_emplace(std::string(rows.utf8(7)), quint32(groups.size() + 1)).first->second;
        if (!rows.isNull(8)) {
            const auto [zone, isNew] = zones.try_emplace(std::string(rows.utf8(8)), 0);
            if (isNew)
                zone->second = offsetOf(rows.text(8), database.now());
            account.utcOffset = zone->second;
        }
        account.personLeftAt = rows.maybeInteger(9);
        m_accounts.emplace(account.identity, account);
    }
    return {};
}

Result<void> EstateLoader::loadCredentials(Database &database)
{
    Statement rows = TRY(database.prepare(credentialsSql));
    while (TRY(rows.step())) {
        Estate::Credential credential;
        credential.identity = rows.integer(0);
        credential.isKnown = true;
        credential.tier = int(rows.integer(1));
        const std::string_view kind = rows.utf8(2);
        credential.isSigningKey = kind == "signing_key" || kind == "master_key";
        credential.isMachine = kind != "password" && kind != "session" && kind != "kerberos_key";
        credential.createdAt = rows.maybeInteger(3);
        credential.lastUsedAt = rows.maybeInteger(4);
        m_credentials.emplace(credential.identity, std::move(credential));
    }
    return loadCustody(database);
}

Result<void> EstateLoader::loadCustody(Database &database)
{
    Statement rows = TRY(database.prepare(custodySql));
    while (TRY(rows.step())) {
        const auto found = m_credentials.find(rows.integer(0));
        if (found != m_credentials.end())
            found->second.custodianGoneAt = rows.maybeInteger(1);
    }
    Statement stores = TRY(database.prepare("SELECT store_id, COALESCE(record_count,0) FROM temp.data_store"));
    while (TRY(stores.step()))
        m_stores.emplace(stores.integer(0), Estate::Store{stores.integer(0), stores.integer(1)});
    return {};
}

Result<void> EstateLoader::loadGrants(Database &database)
{
    Statement rows = TRY(database.prepare(grantsSql));
    while (TRY(rows.step())) {
        Estate::Grant grant;
        grant.id = rows.integer(0);
        grant.tier = int(rows.integer(2));
        grant.from = rows.integer(3);
        grant.entitlement = rows.text(4);
        grant.grantedBy = rows.text(5);
        grant.hasTicket = rows.integer(6) != 0;
        grant.isViaPam = rows.integer(7) != 0;
        grant.isSelfGranted = rows.integer(8) != 0;
        m_grants.emplace(rows.integer(1), std::move(grant));
    }
    return {};
}

Result<void> EstateLoader::loadDeclarations(Database &database, Estate &estate)
{
    Statement rows = TRY(database.prepare("SELECT start_at, end_at FROM temp.change_window WHERE start_at IS NOT NULL AND end_at IS NOT NULL AND scope IS NULL"));
    while (TRY(rows.step()))
        estate.changeWindows.push_back({rows.integer(0), rows.integer(1)});
    return {};
}

void EstateLoader::put(int kind, NameNumber number, qint64 identity, Estate &estate)
{
    if (kind == 0) {
        const auto found = m_accounts.find(identity);
        if (found == m_accounts.end())
            return;
        estate.accounts[number] = found->second;
        const auto [first, last] = m_grants.equal_range(identity);
        for (auto grant = first; grant != last; ++grant) {
            estate.grants.push_back(grant->second);
            estate.grants.back().account = number;
        }
    } else if (kind == 1) {
        const auto found = m_credentials.find(identity);
        if (found != m_credentials.end())
            estate.credentials[number] = found->second;
    } else {
        const auto found = m_stores.find(identity);
        if (found != m_stores.end())
            estate.stores[number] = found->second;
    }
}

Result<void> EstateLoader::putNamed(Database &database, Estate &estate)
{
    for (int kind = 0; kind < 3; ++kind) {
        Statement rows = TRY(database.prepare(namesSql[kind]));
        while (TRY(rows.step())) {
            const auto number = NameNumber(rows.integer(0));
            m_known[std::size_t(kind)] = std::max(m_known[std::size_t(kind)], number);
            if (!rows.isNull(1))
                put(kind, number, rows.integer(1), estate);
        }
    }
    estate.sortGrants();
    return {};
}

Result<EstateLoader> EstateLoader::load(Database &database, Instant now, Estate &estate)
{
    EstateLoader loader;
    TRY(database.lookAt({}, now));
    TRY(loader.loadAccounts(database));
    TRY(loader.loadCredentials(database));
    TRY(loader.loadGrants(database));
    TRY(loader.loadDeclarations(database, estate));
    TRY(loader.putNamed(database, estate));
    return loader;
}

Result<void> EstateLoader::resolve(const Database &database, const ActivityNames &names, const AccessEvent &event, Estate &estate)
{
    const std::array<NameNumber, 3> wanted{std::max(event.account, event.target), event.credential, event.store};
    const std::array<const Interner *, 3> lists{&names.accounts, &names.credentials, &names.stores};
    constexpr std::array<ActivityNameStore::Kind, 3> kinds{ActivityNameStore::Kind::Account, ActivityNameStore::Kind::Credential, ActivityNameStore::Kind::Store};
    const std::size_t grants = estate.grants.size();
    for (std::size_t kind = 0; kind < 3; ++kind) {
        for (NameNumber number = m_known[kind] + 1; number <= wanted[kind]; ++number) {
            const auto identity = TRY(ActivityNameStore::identityOf(database, kinds[kind], lists[kind]->text(number)));
            if (identity)
                put(int(kind), number, *identity, estate);
        }
        m_known[kind] = std::max(m_known[kind], wanted[kind]);
    }
    if (estate.grants.size() != grants)
        estate.sortGrants();
    return {};
}

} // namespace postern
