// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SummaryTables.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/series/ClosingLoader.h"
#include "models/series/Query.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::SummaryTables", text);
}

Result<void> loadDormant(Database &database, ManagementSummary &summary)
{
    summary.dormant = TRY(ClosingLoader::bins(database, Closing::Kind::Dormant));
    for (const DormantBin &bin : std::as_const(summary.dormant)) {
        summary.dormantAccounts += bin.total();
        summary.dormantPrivileged += bin.privileged;
    }
    return {};
}

Result<void> loadUse(Database &database, ManagementSummary &summary)
{
    TRY(eachRow(database,
                "SELECT c.source_id, c.name, SUM(s.granted), SUM(s.used) FROM temp.account_state s JOIN temp.account_row a "
                "ON a.account_id=s.account_id JOIN main.source c ON c.source_id=a.source_id WHERE s.live=1 AND s.granted IS NOT NULL "
                "AND s.used IS NOT NULL GROUP BY 1 HAVING SUM(s.granted)>0 ORDER BY 3 DESC", {},
                [&](const Statement &row) {
                    summary.use << SourceUse{row.integer(0), row.text(1), row.integer(2), row.integer(3)};
                }));
    TRY(eachRow(database, "SELECT orphan, COUNT(*), SUM(privileged) FROM temp.account_state WHERE orphan IS NOT NULL GROUP BY 1", {},
                [&](const Statement &row) {
                    const bool hasLeft = row.text(0) == QLatin1String("owner-left");
                    (hasLeft ? summary.ownerLeft : summary.noOwner) = row.integer(1);
                    (hasLeft ? summary.ownerLeftPrivileged : summary.noOwnerPrivileged) = row.integer(2);
                }));
    return {};
}

QString kindOf(QChar group)
{
    switch (group.toLatin1()) {
    case 'A': return say("leavers and owners");
    case 'B': return say("dormancy");
    case 'C': return say("least privilege");
    case 'D':
    case 'E': return say("credentials");
    case 'F': return say("separation of duties");
    case 'G': return say("service accounts");
    case 'H': return say("behaviour");
    default: return say("monitoring");
    }
}

Result<void> loadFindings(Database &database, ManagementSummary &summary)
{
    std::map<QString, int> kinds;
    TRY(eachRow(database, "SELECT rule_id, MIN(rule_group), COUNT(*), MAX(level) FROM temp.open_finding GROUP BY 1 ORDER BY 4 DESC, 3 DESC, 1", {},
                [&](const Statement &row) {
                    ++summary.rules;
                    const QChar group = row.text(1).isEmpty() ? QChar(u'I') : row.text(1).front();
                    kinds[kindOf(group)] += int(row.integer(2));
                    if (group == u'D' || group == u'E')
                        summary.credentialFindings << RuleCount{row.text(0), FindingText::title(row.text(0)), Severity(row.integer(3)),
                                                               int(row.integer(2))};
                }));
    QVector<std::pair<int, QString>> sorted;
    for (const auto &[kind, count] : kinds)
        sorted << std::pair(count, kind);
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList parts;
    for (const auto &[count, kind] : std::as_const(sorted))
        parts << say("%1 %2").arg(kind, Words::number(count));
    summary.findingsByKind = parts.isEmpty() ? QString() : Words::atStart(parts.join(QStringLiteral(", "))) + u'.';
    return {};
}

/// Critical and high accounts; the worst ones when there is none. Only those shown are looked up.
constexpr const char *accountsSql =
    "SELECT q.id, q.name, (SELECT p.name FROM temp.person p WHERE p.person_id=q.person_id), "
    "EXISTS(SELECT 1 FROM temp.leaver_present l WHERE l.person_id=q.person_id) OR EXISTS(SELECT 1 FROM temp.leaver_former l WHERE l.person_id=q.person_id), "
    "q.score, q.level FROM (SELECT w.*, a.name, COALESCE(a.owner_person_id,a.person_id) AS person_id "
    "  FROM (SELECT r.subject_id AS id, r.score, r.level FROM temp.risk r JOIN temp.account_state s ON s.account_id=r.subject_id "
    "    WHERE r.subject_kind='account' AND s.privileged=1 AND r.level>=?1 ORDER BY r.level DESC, r.score DESC, r.subject_id LIMIT ?2) w "
    "  CROSS JOIN temp.account a ON a.account_id=w.id) q ORDER BY q.level DESC, q.score DESC, q.id";

QString titleOf(int critical, int high)
{
    if (critical + high == 0)
        return say("The accounts at most risk");
    const QString highWords = high == 0 ? QString() : high == 1 ? say("one at high") : say("%1 at high").arg(Words::inWords(high));
    if (critical == 0)
        return high == 1 ? say("One account at high risk") : say("%1 accounts at high risk").arg(Words::atStart(Words::inWords(high)));
    const QString criticalWords = critical == 1
                                      ? say("One account at critical risk")
                                      : say("%1 accounts at critical risk").arg(Words::atStart(Words::inWords(critical)));
    return high == 0 ? criticalWords : say("%1, %2").arg(criticalWords, highWords);
}

Result<void> loadAccounts(Database &database, ManagementSummary &summary)
{
    const int critical = summary.levels[Severity::Critical], high = summary.levels[Severity::High];
    const qint64 least = critical + high > 0 ? qint64(Severity::High) : qint64(Severity::Low);
    TRY(eachRow(database, accountsSql, {least, qint64(SummaryTables::maxAccounts)}, [&](const Statement &row) {
        ReportAccount account;
        account.accountId = row.integer(0);
        account.name = Words::shown(row.text(1));
        account.owner = row.isNull(2) ? say("No owner") : Words::shown(row.text(2));
        if (row.integer(3) != 0)
            account.owner = say("%1, left").arg(account.owner);
        account.risk = int(std::lround(row.real(4)));
        account.level = Severity(row.integer(5));
        summary.accounts << account;
    }));
    for (ReportAccount &account : summary.accounts)
        TRY(eachRow(database,
                    "SELECT rule_id, (SELECT due_at FROM temp.open_finding f WHERE f.finding_id=a.finding_id) FROM temp.account_finding a "
                    "WHERE account_id=?1 ORDER BY rank DESC, since DESC LIMIT 1", {account.accountId}, [&](const Statement &row) {
                        account.why = FindingText::title(row.text(0));
                        account.action = FindingText::action(row.text(0));
                        if (!row.isNull(1))
                            account.dueAt = instantFromEpoch(row.integer(1));
                    }));
    summary.accountsTitle = titleOf(critical, high);
    return {};
}

/// Every open finding by when it is due.
Result<void> loadDue(Database &database, ManagementSummary &summary)
{
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
        summary.due << DueCount{severity};
    return eachRow(database,
                   "SELECT level, SUM(due_at<?1), SUM(due_at>=?1 AND due_at<?1+7*86400), SUM(due_at>=?1+7*86400 AND due_at<?1+30*86400), "
                   "SUM(due_at IS NULL OR due_at>=?1+30*86400) FROM temp.open_finding GROUP BY level",
                   {toEpoch(instantOf(database))}, [&](const Statement &row) {
                       for (DueCount &count : summary.due) {
                           if (int(count.severity) != row.integer(0))
                               continue;
                           count.overdue = int(row.integer(1));
                           count.inAWeek = int(row.integer(2));
                           count.inAMonth = int(row.integer(3));
                           count.later = int(row.integer(4));
                       }
                   });
}

/// Who has to see to it: the owner while there, else the manager of who left.
constexpr const char *decisionsSql =
    "WITH gone AS MATERIALIZED (SELECT person_id FROM temp.leaver GROUP BY 1) "
    "SELECT f.rule_id, f.due_at, COUNT(*), MIN(COALESCE(c.name, a.name)), MIN(COALESCE(CASE WHEN lo.person_id IS NULL THEN po.name END, pm.name)) "
    "FROM temp.open_finding f "
    "LEFT JOIN temp.credential c ON f.subject_kind='credential' AND c.credential_id=f.subject_id "
    "LEFT JOIN temp.account a ON a.account_id=CASE f.subject_kind WHEN 'account' THEN f.subject_id WHEN 'credential' THEN c.account_id END "
    "LEFT JOIN temp.person po ON po.person_id=COALESCE(a.owner_person_id,a.person_id) "
    "LEFT JOIN gone lo ON lo.person_id=po.person_id "
    "LEFT JOIN temp.person gp ON gp.person_id=COALESCE(f.person_id,lo.person_id) LEFT JOIN temp.person pm ON pm.person_id=gp.manager_id "
    "WHERE f.rank>=3 AND f.subject_kind IN ('account','credential') AND f.rule_group<>'I' "
    "GROUP BY f.rule_id ORDER BY MAX(f.rank) DESC, MIN(f.due_at) IS NULL, MIN(f.due_at), f.rule_id LIMIT ?1";

Result<void> loadDecisions(Database &database, ManagementSummary &summary)
{
    return eachRow(database, decisionsSql, {qint64(SummaryTables::maxDecisions)}, [&](const Statement &row) {
        ReportDecision decision;
        const QString action = FindingText::action(row.text(0));
        const qint64 count = row.integer(2);
        decision.text = count == 1 ? say("%1: %2.").arg(action, Words::shown(row.text(3)))
                                   : say("%1: %2 and %3 more.").arg(action, Words::shown(row.text(3)), Words::number(count - 1));
        if (!row.isNull(1))
            decision.dueAt = instantFromEpoch(row.integer(1));
        decision.who = Words::shown(row.text(4));
        summary.decisions << decision;
    });
}

} // namespace

Result<void> SummaryTables::load(Database &database, ManagementSummary &summary)
{
    TRY(loadDormant(database, summary));
    TRY(loadUse(database, summary));
    TRY(loadFindings(database, summary));
    TRY(loadAccounts(database, summary));
    TRY(loadDue(database, summary));
    return loadDecisions(database, summary);
}

} // namespace postern
