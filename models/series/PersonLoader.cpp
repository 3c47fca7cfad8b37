// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/PersonLoader.h"

#include "models/base/Words.h"
#include "models/series/AccountSecrets.h"
#include "models/series/Query.h"

#include <QCoreApplication>

#include <cmath>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::PersonLoader", text);
}

Result<void> readPerson(Database &database, PersonCard &card)
{
    TRY(eachRow(database,
                "SELECT p.person_id, p.name, p.title, p.dept, (SELECT l.gone_at FROM temp.leaver l WHERE l.person_id=p.person_id), r.level, r.score FROM "
                "(SELECT person_id, name, title, dept FROM temp.person WHERE person_id=?1 UNION ALL "
                "SELECT person_id, name, title, dept FROM temp.former_person WHERE person_id=?1) p "
                "LEFT JOIN temp.risk r ON r.subject_kind='person' AND r.subject_id=p.person_id LIMIT 1",
                {card.personId}, [&](const Statement &row) {
                    card.name = Words::shown(row.text(1));
                    QStringList line;
                    for (const int field : {2, 3})
                        if (!row.text(field).isEmpty())
                            line << Words::shown(row.text(field));
                    card.line = line.join(QStringLiteral(", "));
                    if (!row.isNull(4))
                        card.leftAt = instantFromEpoch(row.integer(4) - 1); // still the last day
                    card.level = Severity(row.integer(5));
                    card.score = int(std::lround(row.real(6)));
                }));
    if (card.name.isEmpty() && card.line.isEmpty())
        return Error{say("No such person is known at this time."), {}, false};
    return {};
}

Result<void> readAccounts(Database &database, PersonCard &card)
{
    return eachRow(database,
                   "SELECT a.account_id, COALESCE(a.name,a.display_name), c.name, s.live, k.role, k.confidence, COALESCE(r.level,0), e.name "
                   "FROM temp.account_link_now k JOIN temp.account_row a ON a.account_id=k.account_id "
                   "LEFT JOIN temp.account_state s ON s.account_id=a.account_id LEFT JOIN main.source c ON c.source_id=a.source_id "
                   "LEFT JOIN temp.risk r ON r.subject_kind='account' AND r.subject_id=a.account_id "
                   "LEFT JOIN temp.entitlement e ON e.entitlement_id=s.top_entitlement_id "
                   "WHERE k.person_id=?1 AND k.role IN ('person','owner') ORDER BY k.role='owner', s.live DESC, 7 DESC, 2",
                   {card.personId}, [&](const Statement &row) {
                       PersonCard::Account account;
                       account.accountId = row.integer(0);
                       account.name = Words::shown(row.text(1));
                       account.source = Words::shown(row.text(2));
                       account.isLive = row.integer(3) != 0;
                       account.isOwned = row.text(4) == QLatin1String("owner");
                       account.isLikely = row.real(5) < 0.8;
                       account.level = Severity(row.integer(6));
                       account.privilege = Words::shown(row.text(7));
                       card.accounts << account;
                   });
}

Result<void> readSecrets(Database &database, PersonCard &card)
{
    const qint64 left = card.leftAt ? toEpoch(*card.leftAt) : toEpoch(instantOf(database));
    return eachRow(database,
                   "SELECT COALESCE(c.name,c.key), k.how, k.known_from, EXISTS(SELECT 1 FROM temp.live_credential l WHERE l.credential_id=c.credential_id), "
                   "(k.known_to IS NULL OR k.known_to>?2) AND COALESCE(c.rotated_at,c.created_at,0)<=?2 AND NOT (COALESCE(c.exportable,1)=0 AND k.how='use-only'), "
                   "COALESCE(c.account_id,0) FROM temp.credential_custodian k JOIN temp.credential c ON c.credential_id=k.credential_id "
                   "WHERE k.person_id=?1 ORDER BY 4 DESC, 5 DESC, 1",
                   {card.personId, left}, [&](const Statement &row) {
                       PersonCard::Secret secret;
                       secret.name = Words::shown(row.text(0));
                       secret.how = AccountSecrets::howInWords(row.text(1));
                       if (!row.isNull(2))
                           secret.since = say("since %1").arg(Words::day(instantFromEpoch(row.integer(2))));
                       secret.isLive = row.integer(3) != 0;
                       secret.stillKnows = secret.isLive && row.integer(4) != 0;
                       secret.accountId = row.integer(5);
                       card.secrets << secret;
                   });
}

Result<void> readEntitlements(Database &database, PersonCard &card)
{
    const QByteArray held = " FROM temp.account_link_now k JOIN temp.eff x ON x.account_id=k.account_id WHERE k.person_id=?1 AND k.role='person'";
    card.allEntitlements = TRY(numberOf(database, "SELECT COUNT(DISTINCT x.entitlement_id)" + held, {card.personId}));
    return eachRow(database,
                   "SELECT x.ent_name, MIN(COALESCE(x.tier,4))" + held + " GROUP BY x.entitlement_id ORDER BY 2, 1 LIMIT " +
                       QByteArray::number(PersonCard::mostEntitlements),
                   {card.personId}, [&](const Statement &row) {
                       const QString name = Words::shown(row.text(0));
                       card.entitlements << (row.integer(1) <= 2 ? say("%1, tier %2").arg(name).arg(row.integer(1)) : name);
                   });
}

Result<void> readUseAfter(Database &database, PersonCard &card)
{
    if (!card.leftAt)
        return {};
    // Their own accounts, and those that a secret they knew opens.
    QVector<PersonCard::UseAfter> asked;
    for (const PersonCard::Account &account : std::as_const(card.accounts))
        if (!account.isOwned)
            asked << PersonCard::UseAfter{account.accountId, account.name, 0, {}};
    for (PersonCard::UseAfter use : asked) {
        TRY(eachRow(database, "SELECT COUNT(*), MAX(at) FROM temp.account_event WHERE account_id=?1 AND at>=?2 AND COALESCE(outcome,'')<>'failure'",
                    {use.accountId, toEpoch(*card.leftAt)}, [&](const Statement &row) {
                        use.events = row.integer(0);
                        use.lastAt = instantFromEpoch(row.integer(1));
                    }));
        if (use.events > 0)
            card.after << use;
    }
    return eachRow(database,
                   "SELECT COALESCE(a.account_id,0), COALESCE(a.name,c.name,c.key), COUNT(*), MAX(v.at) FROM temp.credential_custodian k "
                   "JOIN temp.credential c ON c.credential_id=k.credential_id JOIN main.event v ON v.credential_id=c.credential_id "
                   "LEFT JOIN temp.account_row a ON a.account_id=c.account_id WHERE k.person_id=?1 AND v.at>=?2 AND v.at<=?3 "
                   "AND COALESCE(c.rotated_at,c.created_at,0)<=?2 AND NOT (COALESCE(c.exportable,1)=0 AND k.how='use-only') GROUP BY 1, 2",
                   {card.personId, toEpoch(*card.leftAt), toEpoch(instantOf(database))}, [&](const Statement &row) {
                       for (const PersonCard::UseAfter &known : std::as_const(card.after))
                           if (known.accountId == row.integer(0))
                               return;
                       card.after << PersonCard::UseAfter{row.integer(0), Words::shown(row.text(1)), row.integer(2), instantFromEpoch(row.integer(3))};
                   });
}

} // namespace

Result<PersonCard> PersonLoader::load(Database &database, qint64 personId)
{
    PersonCard card;
    card.personId = personId;
    TRY(readPerson(database, card));
    TRY(readAccounts(database, card));
    TRY(readSecrets(database, card));
    TRY(readEntitlements(database, card));
    TRY(readUseAfter(database, card));
    return card;
}

} // namespace postern
