// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountLoader.h"

#include "models/base/Words.h"
#include "models/series/AccountFindings.h"
#include "models/series/AccountPaths.h"
#include "models/series/AccountSecrets.h"
#include "models/series/AccountUse.h"
#include "models/series/Query.h"
#include "models/series/SuspiciousLoader.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::AccountLoader", text);
}

std::optional<Instant> instantIn(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantFromEpoch(row.integer(column)));
}

QString kindInWords(const AccountDetail &account)
{
    if (account.isBreakGlass)
        return say("Break-glass account in %1");
    if (account.kind == QLatin1String("service"))
        return say("Service account in %1");
    if (account.kind == QLatin1String("shared"))
        return say("Shared account in %1");
    if (account.kind == QLatin1String("machine"))
        return say("Machine account in %1");
    if (account.kind == QLatin1String("guest"))
        return say("Guest in %1");
    if (account.kind == QLatin1String("agent"))
        return say("AI agent in %1");
    if (account.kind == QLatin1String("app"))
        return say("Application in %1");
    return say("Personal account in %1");
}

QString mfaInWords(const QString &mfa)
{
    if (mfa == QLatin1String("none"))
        return say("None");
    if (mfa == QLatin1String("weak"))
        return say("Weak");
    if (mfa == QLatin1String("strong"))
        return say("Strong");
    if (mfa == QLatin1String("phishing-resistant"))
        return say("Phishing-resistant");
    return say("Not known");
}

QString stateInWords(const Statement &row, Instant at)
{
    if (const auto deleted = instantIn(row, 11))
        return say("Deleted on %1").arg(Words::day(*deleted));
    if (row.isNull(9))
        return say("Not known");
    if (row.integer(9) == 0) {
        const auto disabled = instantIn(row, 10);
        return disabled ? say("Disabled on %1").arg(Words::day(*disabled)) : say("Disabled");
    }
    const auto expires = instantIn(row, 12);
    return expires && *expires <= at ? say("Expired on %1").arg(Words::day(*expires)) : say("Enabled");
}

constexpr const char *accountSql =
    "SELECT a.key, a.name, a.display_name, a.kind, a.is_breakglass, a.source_id, s.name, s.kind, a.description, a.enabled, "
    "a.disabled_at, a.deleted_at, a.expires_at, t.live, t.tier, e.name, t.granted, t.used, a.mfa, a.created_at, a.last_used_at, "
    "a.last_used_basis, a.owner_person_id, a.person_id, a.link_matched_by, a.owner_matched_by, a.link_confidence, a.file_id, a.row_number "
    "FROM temp.account a JOIN main.source s ON s.source_id=a.source_id LEFT JOIN temp.account_state t ON t.account_id=a.account_id "
    "LEFT JOIN temp.entitlement e ON e.entitlement_id=t.top_entitlement_id WHERE a.account_id=?1";

/// What of an account is needed further down but not shown as such.
struct Links
{
    qint64 owner = 0, person = 0;
    QString ownerMatch, personMatch;
    double confidence = 1;
    std::optional<qint64> file;
    qint64 row = 0;
};

Links read(const Statement &row, AccountDetail &account)
{
    account.key = row.text(0);
    account.name = row.isNull(1) ? row.text(2) : row.text(1);
    account.displayName = row.text(2);
    account.kind = row.text(3);
    account.isBreakGlass = row.integer(4) != 0;
    account.sourceId = row.integer(5);
    account.sourceName = row.text(6);
    account.sourceKind = row.text(7);
    account.description = row.text(8);
    account.state = stateInWords(row, account.at);
    account.isLive = row.integer(13) != 0;
    account.tier = row.isNull(14) ? 4 : int(row.integer(14));
    account.privilege = row.text(15);
    account.granted = row.maybeInteger(16);
    account.used = row.maybeInteger(17);
    account.mfa = mfaInWords(row.text(18));
    account.createdAt = instantIn(row, 19);
    account.lastUsedAt = instantIn(row, 20);
    account.lastUsedBasis = row.text(21);
    const QString line = kindInWords(account).arg(account.sourceName);
    account.line = account.privilege.isEmpty() ? line : say("%1, holds %2").arg(line, account.privilege);
    return {row.integer(22), row.integer(23), row.text(25), row.text(24), row.real(26), row.maybeInteger(27), row.integer(28)};
}

Result<void> loadOwner(Database &database, AccountDetail &account, const Links &links)
{
    const qint64 id = links.owner > 0 ? links.owner : links.person;
    if (id <= 0)
        return {};
    account.owner = TRY(AccountLoader::person(database, id));
    if (!account.owner)
        return {};
    account.owner->matchedBy = links.owner > 0 ? links.ownerMatch : links.personMatch;
    account.owner->confidence = links.owner > 0 ? 1 : links.confidence;
    if (!account.owner->hasLeft())
        return {};
    // The manager of who left is who most often knows what the account is for.
    const qint64 manager = TRY(numberOf(database, "SELECT COALESCE(manager_id,0) FROM temp.person WHERE person_id=?1", {id}));
    if (manager > 0)
        account.suggestedOwner = TRY(AccountLoader::person(database, manager));
    if (account.suggestedOwner && account.suggestedOwner->hasLeft())
        account.suggestedOwner.reset();
    if (account.suggestedOwner)
        account.suggestedOwner->because = say("manager of the owner who left");
    return {};
}

Result<void> loadOthers(Database &database, AccountDetail &account)
{
    if (!account.owner)
        return {};
    return eachRow(database,
                   "SELECT l.account_id, a.name, s.name, COALESCE(r.level,0), COALESCE(t.live,0), l.matched_by FROM temp.account_link_now l "
                   "JOIN temp.account_row a ON a.account_id=l.account_id JOIN main.source s ON s.source_id=a.source_id "
                   "LEFT JOIN temp.account_state t ON t.account_id=l.account_id "
                   "LEFT JOIN temp.risk r ON r.subject_kind='account' AND r.subject_id=l.account_id "
                   "WHERE l.person_id=?1 AND l.role IN ('person','owner') AND l.account_id<>?2 "
                   "GROUP BY l.account_id ORDER BY COALESCE(r.score,0) DESC, a.name",
                   {account.owner->personId, account.accountId}, [&](const Statement &row) {
                       account.otherAccounts << OtherAccount{row.integer(0), row.text(1), row.text(2), Severity(row.integer(3)),
                                                             row.integer(4) != 0, row.text(5) == QLatin1String("name")};
                   });
}

} // namespace

Result<EvidenceRow> AccountLoader::origin(Database &database, const QString &what, qint64 sourceId,
                                          std::optional<qint64> fileId, qint64 row)
{
    EvidenceRow evidence;
    evidence.what = what;
    evidence.row = row;
    TRY(eachRow(database, "SELECT name FROM main.source WHERE source_id=?1", {sourceId},
                [&](const Statement &found) { evidence.sourceName = found.text(0); }));
    if (fileId)
        TRY(eachRow(database, "SELECT label, sync_id FROM main.sync_file WHERE file_id=?1", {*fileId}, [&](const Statement &found) {
            evidence.file = found.text(0);
            evidence.syncId = found.integer(1);
        }));
    return evidence;
}

Result<std::optional<PersonDetail>> AccountLoader::person(Database &database, qint64 personId)
{
    std::optional<PersonDetail> person;
    std::optional<qint64> file;
    qint64 source = 0, line = 0;
    TRY(eachRow(database,
                "SELECT p.name, p.dept, p.title, (SELECT m.name FROM temp.person m WHERE m.person_id=p.manager_id), "
                "(SELECT l.gone_at-1 FROM temp.leaver l WHERE l.person_id=p.person_id), p.source_id, p.file_id, p.row_number "
                "FROM temp.person p WHERE p.person_id=?1",
                {personId}, [&](const Statement &row) {
                    person.emplace();
                    person->personId = personId;
                    person->name = row.text(0);
                    person->department = row.text(1);
                    person->title = row.text(2);
                    person->manager = row.text(3);
                    person->leftAt = instantIn(row, 4);
                    source = row.integer(5);
                    file = row.maybeInteger(6);
                    line = row.integer(7);
                }));
    if (person)
        person->origin = TRY(origin(database, QStringLiteral("person"), source, file, line));
    return person;
}

Result<QVector<qint64>> AccountLoader::named(Database &database, const QString &name)
{
    QVector<qint64> ids;
    TRY(eachRow(database,
                "SELECT a.account_id FROM temp.account a WHERE a.name=?1 OR a.key=?1 OR a.display_name=?1 OR a.name=?1 COLLATE NOCASE "
                "ORDER BY a.name=?1 DESC, a.key=?1 DESC, a.account_id",
                {name.toStdString()}, [&](const Statement &row) { ids << row.integer(0); }));
    return ids;
}

Result<AccountDetail> AccountLoader::load(Database &database, qint64 accountId)
{
    AccountDetail account;
    account.at = instantOf(database);
    account.accountId = accountId;
    std::optional<Links> links;
    TRY(eachRow(database, accountSql, {accountId}, [&](const Statement &row) { links = read(row, account); }));
    if (!links)
        return Error{say("There is no such account at this time."), {}, false};
    account.origin = TRY(origin(database, QStringLiteral("account"), account.sourceId, links->file, links->row));
    TRY(loadOwner(database, account, *links));
    TRY(loadOthers(database, account));
    TRY(AccountSecrets::load(database, account));
    TRY(AccountFindings::load(database, account));
    TRY(AccountPaths::load(database, account));
    TRY(AccountUse::load(database, account));
    account.suspicious = TRY(SuspiciousLoader::load(database, 30, accountId));
    return account;
}

} // namespace postern
