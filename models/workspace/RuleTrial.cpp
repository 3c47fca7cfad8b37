// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/RuleTrial.h"

#include "models/findings/FindingText.h"
#include "models/rules/RuleRunner.h"
#include "models/rules/RuleSettings.h"
#include "models/rules/SourceCoverage.h"
#include "models/series/Query.h"
#include "models/tables/RuleMatchTable.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <tuple>

namespace postern {

namespace {

using Identity = std::tuple<int, qint64, qint64>;
using Change = RuleTrial::Row::Change;

struct Match
{
    RuleMatch match;
    Change change = Change::Same;
};

Identity identityOf(const RuleMatch &match)
{
    return {int(match.kind), match.id, match.personId};
}

/// Changes first, then the worst.
bool isBefore(const Match &a, const Match &b)
{
    const auto rank = [](const Match &one) { return std::make_tuple(one.change == Change::Same, -int(one.match.severity)); };
    return rank(a) < rank(b);
}

Result<QVector<RuleTrial::Row>> named(Database &database, const QString &rule, const QVector<Match> &matches)
{
    const QByteArray sql = QByteArray("SELECT ") + RuleMatchTable::subjectName + ", " + RuleMatchTable::sourceName + ", " + RuleMatchTable::subjectPlace +
                           " FROM (SELECT ?1 AS subject_kind, ?2 AS subject_id, NULLIF(?3,0) AS person_id) f" + RuleMatchTable::subjectJoin + " LIMIT 1";
    QVector<RuleTrial::Row> rows;
    const Instant at = instantOf(database);
    for (const Match &one : matches) {
        RuleTrial::Row row;
        row.change = one.change;
        row.severity = markOf(one.match.severity);
        row.says = FindingText::reason(rule, one.match.facts, at);
        row.since = one.match.since;
        TRY(eachRow(database, sql, {toText(one.match.kind).toStdString(), one.match.id, one.match.personId}, [&](const Statement &found) {
            row.subject = found.text(0);
            row.source = found.text(1);
            row.place = found.text(2);
        }));
        rows << row;
    }
    return rows;
}

} // namespace

Result<RuleTrial> RuleTrial::run(Database &database, const RuleCatalog &catalog, const QString &rule, const QMap<QString, double> &values, Progress &progress)
{
    using Clock = std::chrono::steady_clock;
    const RuleCatalog saved = TRY(RuleSettings::applied(catalog, database));
    RuleCatalog edited = saved;
    for (auto value = values.begin(); value != values.end(); ++value)
        TRY(edited.setParameter(rule, value.key(), value.value()));
    if (!edited.rule(rule))
        return Error{QStringLiteral("There is no rule “%1”.").arg(rule), {}, false};
    const SourceCoverage coverage = TRY(SourceCoverage::read(database));
    TRY(SourceCoverage::tell(database, coverage.gaps(edited.rules())));
    const std::chrono::milliseconds most(2000);
    RuleRunner runner(database, {most, most, 1'000'000, 100'000});
    const QVector<RuleMatch> before = TRY(runner.run(*saved.rule(rule), progress));
    const auto begun = Clock::now();
    const QVector<RuleMatch> after = TRY(runner.run(*edited.rule(rule), progress));
    database.watch(&progress); // the guard of the query took it off
    RuleTrial trial;
    trial.tookMs = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun).count();
    trial.matches = after.size();
    std::map<Identity, bool> known;
    for (const RuleMatch &match : before)
        known[identityOf(match)] = false;
    QVector<Match> all;
    for (const RuleMatch &match : after) {
        const auto found = known.find(identityOf(match));
        if (found != known.end())
            found->second = true;
        all << Match{match, found != known.end() ? Change::Same : Change::Added};
        trial.added += found == known.end();
    }
    for (const RuleMatch &match : before) {
        if (!known[identityOf(match)]) {
            all << Match{match, Change::Removed};
            ++trial.removed;
        }
    }
    std::stable_sort(all.begin(), all.end(), isBefore);
    trial.rows = TRY(named(database, rule, all.mid(0, mostRows)));
    return trial;
}

} // namespace postern
