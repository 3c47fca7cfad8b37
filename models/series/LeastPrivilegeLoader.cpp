// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/LeastPrivilegeLoader.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/series/Query.h"

#include <QCoreApplication>

#include <cmath>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::LeastPrivilegeLoader", text);
}

constexpr const char *violationsFrom = " FROM temp.account_finding x WHERE x.rule_group IN ('C','E','F') "
                                       "AND EXISTS(SELECT 1 FROM temp.account_state s WHERE s.account_id=x.account_id)";

Result<void> readSources(Database &database, LeastPrivilege &all)
{
    return eachRow(database,
                   "SELECT c.source_id, c.name, SUM(CASE WHEN s.used IS NOT NULL THEN s.granted END), SUM(s.used), SUM(s.granted) "
                   "FROM temp.account_state s JOIN temp.account_row a ON a.account_id=s.account_id JOIN main.source c ON c.source_id=a.source_id "
                   "WHERE s.live=1 AND s.granted>0 GROUP BY 1 ORDER BY 4 IS NULL, 3 DESC, 5 DESC", {},
                   [&](const Statement &row) {
                       LeastPrivilege::Source source;
                       source.sourceId = row.integer(0);
                       source.name = Words::shown(row.text(1));
                       source.isUseKnown = !row.isNull(3);
                       source.granted = row.integer(source.isUseKnown ? 2 : 4);
                       source.used = row.integer(3);
                       all.sources << source;
                   });
}

Result<void> readRules(Database &database, LeastPrivilege &all)
{
    return eachRow(database,
                   QByteArray("SELECT x.rule_id, COUNT(*), MAX(x.level)") + violationsFrom + " GROUP BY 1 ORDER BY 2 DESC, 1", {},
                   [&](const Statement &row) {
                       LeastPrivilege::Rule rule;
                       rule.ruleId = row.text(0);
                       rule.title = FindingText::title(rule.ruleId);
                       rule.violations = int(row.integer(1));
                       rule.worst = Severity(row.integer(2));
                       all.violations += rule.violations;
                       all.rules << rule;
                   });
}

void sayAnswer(LeastPrivilege &all)
{
    qint64 granted = 0, used = 0;
    for (const LeastPrivilege::Source &source : std::as_const(all.sources)) {
        granted += source.isUseKnown ? source.granted : 0;
        used += source.used;
    }
    if (granted > 0) {
        all.answer = say("%1% of granted permissions were not used in 90 days.").arg(std::lround(100.0 * double(granted - used) / double(granted)));
        all.detail = say("%1 of %2, where use can be seen.").arg(Words::number(granted - used), Words::number(granted));
    } else {
        all.answer = say("No source tells which permissions are used.");
    }
    if (all.paths > 0)
        all.detail += QLatin1Char(' ') + say("%1 accounts can become more than they are.").arg(Words::number(all.paths));
}

} // namespace

Result<qint64> LeastPrivilegeLoader::violations(Database &database)
{
    return numberOf(database, QByteArray("SELECT COUNT(*)") + violationsFrom);
}

Result<LeastPrivilege> LeastPrivilegeLoader::load(Database &database)
{
    LeastPrivilege all;
    TRY(readSources(database, all));
    TRY(readRules(database, all));
    all.paths = TRY(numberOf(database, "SELECT COUNT(DISTINCT from_account_id) FROM temp.access_path"));
    sayAnswer(all);
    return all;
}

} // namespace postern
