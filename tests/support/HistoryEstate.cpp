// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HistoryEstate.h"

#include <algorithm>
#include <vector>

namespace postern::test {

namespace {

constexpr qint64 personBase = 1'000'000, accountBase = 10'000'000, credentialBase = 30'000'000, entitlementBase = 50'000'000;

/// Puts a row of values behind a prepared INSERT.
Result<void> put(Statement &insert, const std::vector<Value> &values)
{
    int parameter = 1;
    for (const Value &value : values)
        insert.bind(parameter++, value);
    return insert.run();
}

Value text(const QString &from)
{
    return from.toStdString();
}

Result<Statement> into(Database &database, const char *table, const char *columns)
{
    QByteArray marks = "?";
    marks += QByteArray(",?").repeated(QByteArray(columns).count(','));
    return database.prepare(QByteArray("INSERT INTO ") + table + "(" + columns + ") VALUES(" + marks + ")");
}

} // namespace

Result<void> HistoryEstate::fill(Database &database, int accounts, quint32 seed)
{
    return HistoryEstate(database, accounts, seed).fillAll();
}

Result<void> HistoryEstate::fillAll()
{
    m_people = std::max(5, m_accounts * 2 / 5);
    Transaction transaction = TRY(Transaction::begin(m_database));
    TRY(addSources());
    TRY(addPeople());
    TRY(addEntitlements());
    TRY(addAccounts());
    TRY(m_database.execute("INSERT INTO account_summary(account_id,tier,privileged,live) SELECT DISTINCT id,4,0,0 FROM account_version"));
    return transaction.commit();
}

HistoryEstate::Known HistoryEstate::known(qint64 began)
{
    const qint64 from = began > secondRead ? thirdRead : began > firstRead ? secondRead : firstRead;
    const qint64 next = from == firstRead ? secondRead : thirdRead;
    return {std::min(began, from), from, from < thirdRead ? maybe(4, next) : Value()};
}

Result<void> HistoryEstate::addSources()
{
    Statement source = TRY(into(m_database, "source", "source_id,kind,name,category,answers,added_at,last_attempt_at,last_success_at,rows_last,rows_prev,has_last_used,has_mfa"));
    Statement sync = TRY(into(m_database, "sync", "source_id,started_at,ended_at,status"));
    const char *rows[][3] = {{"hr-csv", "HR", "people"}, {"generic-csv", "Directory", "accounts"}, {"generic-csv", "Cloud", "accounts"}, {"credential-register", "Keys", "credentials"}};
    for (qint64 id = 1; id <= 4; ++id) {
        const char *const *row = rows[id - 1];
        TRY(put(source, {id, std::string(row[0]), std::string(row[1]), std::string(row[2]), std::string("{}"), firstRead, thirdRead, thirdRead, qint64(100), qint64(100), qint64(1), qint64(1)}));
        for (const qint64 at : {firstRead, secondRead, thirdRead})
            TRY(put(sync, {id, at, at, std::string("complete")}));
    }
    return {};
}

Result<void> HistoryEstate::addPeople()
{
    Statement identity = TRY(into(m_database, "identity", "id,kind,source_id,key"));
    Statement person = TRY(into(m_database, "person_version", "id,source_id,digest,valid_from,valid_to,known_from,known_to,sync_id,key,name,kind,status,start_at,last_day_at,"
                                                              "left_at,recorded_left_at,role_changed_at,contract_end_at,dept"));
    Statement reference = TRY(into(m_database, "person_reference", "ref,person_id,matched_by,confidence"));
    for (int i = 0; i < m_people; ++i) {
        const qint64 id = personBase + i;
        const Value key = text(QStringLiteral("P%1").arg(i));
        const qint64 start = past(2900);
        const bool isGone = chance(20);
        const qint64 lastDay = std::min(now + 20 * day, start + qint64(m_random.bounded(2400)) * day) / day * day;
        const Known at = known(start);
        const bool isContractor = chance(15);
        TRY(put(identity, {id, qint64(1), qint64(1), key}));
        TRY(put(person, {id, qint64(1), qint64(i), at.validFrom, at.to, at.from, at.to, qint64(1), key, text(QStringLiteral("Person %1").arg(i)),
                         std::string(isContractor ? "contractor" : "employee"), std::string(isGone && lastDay < now ? "left" : "active"), start,
                         isGone ? Value(lastDay) : Value(), isGone && chance(50) ? Value(lastDay + day) : Value(), isGone ? maybe(70, lastDay + 3600) : Value(),
                         maybe(25, past(1800)), isContractor ? maybe(70, past(1500) + 200 * day) : Value(), text(QStringLiteral("Dept %1").arg(i % 7))}));
        TRY(put(reference, {key, id, std::string("hr-number"), 1.0}));
    }
    return {};
}

Result<void> HistoryEstate::addEntitlements()
{
    Statement identity = TRY(into(m_database, "identity", "id,kind,source_id,key"));
    Statement role = TRY(into(m_database, "entitlement_version", "id,source_id,digest,valid_from,known_from,sync_id,key,kind,name,tier,data_class"));
    Statement flag = TRY(into(m_database, "entitlement_flag_version", "id,source_id,digest,valid_from,known_from,sync_id,flag"));
    for (int i = 0; i < entitlements; ++i) {
        const qint64 id = entitlementBase + i, source = 2 + i % 2;
        TRY(put(identity, {id, qint64(4), source, text(QStringLiteral("E%1").arg(i))}));
        TRY(put(role, {id, source, qint64(i), qint64(0), firstRead, qint64(1), text(QStringLiteral("E%1").arg(i)), std::string("role"), text(QStringLiteral("Role %1").arg(i)),
                       i % 11 == 0 ? Value() : Value(qint64(i % 40 == 1 ? 0 : i % 20 == 2 ? 1 : i % 5 == 3 ? 2 : 3)), i % 9 == 0 ? Value(std::string("pii")) : Value()}));
        if (i % 13 == 0)
            TRY(put(flag, {id, source, qint64(i), qint64(0), firstRead, qint64(1), std::string(i % 2 ? "wildcard" : "secret-read-all")}));
    }
    return {};
}

Result<void> HistoryEstate::addAccounts()
{
    for (int i = 0; i < m_accounts; ++i)
        TRY(addAccount(i));
    return {};
}

Result<void> HistoryEstate::addAccount(int number)
{
    Statement identity = TRY(into(m_database, "identity", "id,kind,source_id,key"));
    Statement row = TRY(into(m_database, "account_version", "id,source_id,digest,valid_from,valid_to,known_from,known_to,sync_id,key,name,kind,enabled,created_at,disabled_at,"
                                                            "expires_at,tier,mfa,pwd_set_at,pwd_never_expires,interactive,is_breakglass,last_used_at,last_used_precision_s,last_used_basis"));
    Statement link = TRY(into(m_database, "account_link", "account_id,role,person_id,matched_by,confidence,known_from,known_to"));
    const qint64 id = accountBase + number, source = 2 + number % 2;
    const Value key = text(QStringLiteral("A%1").arg(number));
    const bool isService = chance(12);
    const bool isClosed = chance(15), neverUsed = chance(8);
    const qint64 made = past(2800);
    Known at = known(made);
    TRY(put(identity, {id, qint64(2), source, key}));
    const Value used = neverUsed ? Value() : Value(std::min(now - 3600, made + qint64(m_random.bounded(quint32((now - made) / day + 1))) * day));
    const auto write = [&](const Known &when, bool enabled, const Value &lastUsed) {
        return put(row, {id, source, qint64(number), when.validFrom, when.to, when.from, when.to, qint64(1), key, text(QStringLiteral("acct%1").arg(number)),
                         std::string(isService ? "service" : number % 29 == 0 ? "guest" : "human"), qint64(enabled), made, enabled ? Value() : maybe(80, past(900)),
                         maybe(5, past(700) + 300 * day), number % 97 == 0 ? Value(qint64(0)) : Value(), std::string(number % 3 ? "strong" : "none"), maybe(60, past(1200)),
                         qint64(chance(10)), qint64(!isService), qint64(number % 211 == 0), lastUsed, qint64(number % 4 == 0 ? 14 * day : 0),
                         lastUsed.index() == 0 ? Value(std::string("never")) : Value(std::string("lastLogon"))});
    };
    if (at.to.index() != 0 && chance(60)) { // said differently by the next read
        TRY(write(at, true, used));
        at = {std::get<qint64>(at.to), std::get<qint64>(at.to), {}};
    }
    TRY(write(at, !isClosed, used));
    const qint64 person = personBase + qint64(m_random.bounded(m_people));
    if (chance(94)) {
        const bool moved = chance(3) && at.from < thirdRead;
        const std::string role = isService ? "owner" : "person";
        TRY(put(link, {id, role, person, std::string("hr-number"), number % 10 == 0 ? 0.6 : 1.0, at.from, moved ? Value(thirdRead) : Value()}));
        if (moved)
            TRY(put(link, {id, role, personBase + qint64(m_random.bounded(m_people)), std::string("email"), 0.95, thirdRead, Value()}));
    }
    TRY(addGrants(id, int(m_random.bounded(5))));
    if (chance(15))
        TRY(addCredential(id, number));
    return {};
}

Result<void> HistoryEstate::addGrants(qint64 account, int howMany)
{
    Statement grant = TRY(into(m_database, "access_grant_version", "row_id,grant_id,id,entitlement_id,source_id,digest,valid_from,valid_to,known_from,known_to,sync_id,path_kind,depth,"
                                                                   "mode,granted_at,ends_at,via_pam,reviewed_at,last_activated_at"));
    Statement usage = TRY(into(m_database, "usage_version", "id,entitlement_id,source_id,digest,valid_from,known_from,sync_id,last_used_at,uses_90d,observed_since"));
    const qint64 first = TRY(m_database.integer("SELECT COALESCE(MAX(row_id),0) FROM access_grant_version")).value_or(0);
    for (int i = 0; i < howMany; ++i) {
        const qint64 entitlement = entitlementBase + (account * 7 + i * 61) % entitlements;
        const qint64 given = past(2600);
        const Known at = known(given);
        const bool isEligible = chance(15);
        TRY(put(grant, {first + i + 1, first + i + 1, account, entitlement, 2 + account % 2, qint64(i), at.validFrom, at.to, at.from, at.to, qint64(1), std::string(i % 3 ? "group" : "direct"),
                        qint64(i % 3 ? 1 : 0), std::string(isEligible ? "eligible" : "standing"), maybe(90, given), maybe(10, past(600) + 300 * day), qint64(chance(30)),
                        maybe(40, past(900)), isEligible ? maybe(60, past(900)) : Value()}));
        if (i % 2 == 0)
            TRY(put(usage, {account, entitlement, 2 + account % 2, qint64(i), std::min(given, firstRead), firstRead, qint64(1), maybe(70, past(600)), qint64(m_random.bounded(50)), given}));
    }
    return {};
}

Result<void> HistoryEstate::addCredential(qint64 account, int number)
{
    Statement identity = TRY(into(m_database, "identity", "id,kind,source_id,key"));
    Statement key = TRY(into(m_database, "credential_version", "id,source_id,digest,valid_from,valid_to,known_from,known_to,sync_id,key,kind,name,account_key,created_at,not_after,"
                                                               "rotated_at,revoked_at,status,last_used_at,store,exportable,max_age_days,scope_tier,shared"));
    Statement custody = TRY(into(m_database, "credential_custodian_version", "id,source_id,digest,valid_from,known_from,sync_id,person_ref,custody_from,custody_to,how"));
    const qint64 id = credentialBase + number, source = 2 + account % 2;
    const qint64 made = past(2000);
    const Known at = known(made);
    const char *kinds[] = {"access_key", "signing_key", "api_token", "certificate", "password"};
    TRY(put(identity, {id, qint64(3), source, text(QStringLiteral("C%1").arg(number))}));
    TRY(put(key, {id, source, qint64(number), at.validFrom, at.to, at.from, at.to, qint64(1), text(QStringLiteral("C%1").arg(number)), std::string(kinds[number % 5]),
                  text(QStringLiteral("key %1").arg(number)), text(QStringLiteral("A%1").arg(number)), made, maybe(40, made + qint64(m_random.bounded(2000)) * day),
                  maybe(40, past(800)), maybe(8, past(500)), std::string("active"), maybe(80, past(500)), std::string(number % 3 ? "file" : "hsm"), qint64(number % 3 != 0),
                  maybe(30, qint64(90)), qint64(number % 4), qint64(number % 6 == 0)}));
    const int knowers = int(m_random.bounded(4));
    for (int i = 0; i < knowers; ++i)
        TRY(put(custody, {id, source, qint64(i), std::min(made, at.from), at.from, qint64(1), text(QStringLiteral("P%1").arg((number * 3 + i * 17) % m_people)), made + i * 30 * day,
                          maybe(15, past(600)), std::string(i == 0 ? "created" : i == 1 ? "revealed" : "use-only")}));
    return {};
}

} // namespace postern::test
