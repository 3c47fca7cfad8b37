// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/OverviewLoader.h"

#include "models/base/Words.h"
#include "models/series/FigureLoader.h"
#include "models/series/FirstTodayLoader.h"
#include "models/series/Query.h"
#include "models/series/SourceBandLoader.h"
#include "models/series/SourceLoader.h"
#include "models/series/SuspiciousLoader.h"
#include "models/series/TrendLoader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::OverviewLoader", text);
}

/// A reason goes on after a colon: its first letter is small unless it is part of a name.
QString goesOn(const QString &reason)
{
    const bool isWord = reason.size() > 1 && reason[0].isUpper() && reason[1].isLower();
    return isWord ? reason.left(1).toLower() + reason.mid(1) : reason;
}

} // namespace

QString OverviewLoader::answerFor(int critical, std::optional<int> change, const Reference &reference, Instant at)
{
    if (critical == 0)
        return say("No privileged account is at critical risk.");
    const QString count = Words::atStart(Words::inWords(critical));
    QString whole = critical == 1 ? say("One privileged account is at critical risk")
                                  : say("%1 privileged accounts are at critical risk").arg(count);
    if (!change)
        return whole + u'.';
    if (*change == 0)
        return say("%1, as many as %2.").arg(whole, reference.then(at));
    const QString amount = Words::inWords(std::abs(*change));
    return *change > 0 ? say("%1, %2 more than %3.").arg(whole, amount, reference.then(at))
                       : say("%1, %2 fewer than %3.").arg(whole, amount, reference.then(at));
}

Result<SeverityCounts> OverviewLoader::openFindings(Database &database)
{
    SeverityCounts counts;
    TRY(eachRow(database, "SELECT CASE WHEN rank=0 THEN 0 ELSE level END, COUNT(*) FROM temp.open_finding GROUP BY 1", {},
                [&](const Statement &row) { counts[Severity(row.integer(0))] = int(row.integer(1)); }));
    return counts;
}

Result<Overview> OverviewLoader::load(Database &database, const Reference &reference)
{
    Overview overview;
    overview.at = instantOf(database);
    overview.reference = reference;
    const PostureHistory history = TRY(PostureHistory::load(database));
    overview.figures = TRY(FigureLoader(database, reference).load(history));
    overview.first = TRY(FirstTodayLoader::load(database, reference, firstRows));
    overview.trends = TRY(TrendLoader(database, reference).load(history, trendDays));
    overview.areTrendsReconstructed = !history.firstDay() || overview.trends.first < *history.firstDay();
    overview.levels = TRY(TrendLoader::countsNow(database));
    overview.suspicious = TRY(SuspiciousLoader::load(database, suspiciousDays));
    overview.bands = TRY(SourceBandLoader::load(database));
    overview.openFindings = TRY(openFindings(database));
    overview.accounts = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.account_state"));
    const QVector<SourceStatus> sources = TRY(SourceLoader::sources(database));
    overview.sources = int(sources.size());
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(overview.needCare),
                 [](const SourceStatus &source) { return source.health.needsCare(); });
    std::stable_sort(overview.needCare.begin(), overview.needCare.end(), [](const auto &a, const auto &b) {
        return a.health.mark() > b.health.mark();
    });
    const std::optional<int> change = overview.trends.rows.isEmpty() ? std::nullopt : overview.trends.rows.first().change;
    overview.answer = answerFor(overview.levels[Severity::Critical], change, reference, overview.at);
    if (!overview.first.isEmpty()) {
        overview.startWith = overview.first.first();
        overview.start = say("Start with %1: %2.")
                             .arg(Words::shown(overview.startWith.name), goesOn(overview.startWith.reason));
    }
    return overview;
}

} // namespace postern
