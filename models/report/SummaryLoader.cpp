// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/SummaryLoader.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/report/DatabaseDigest.h"
#include "models/report/SummaryTables.h"
#include "models/series/OverviewLoader.h"
#include "models/series/Query.h"
#include "models/series/SourceLoader.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::SummaryLoader", text);
}

const KeyFigure *figureOf(const Overview &overview, KeyFigure::Kind kind)
{
    const auto found = std::find_if(overview.figures.begin(), overview.figures.end(),
                                    [&](const KeyFigure &figure) { return figure.kind == kind; });
    return found == overview.figures.end() ? nullptr : &*found;
}

QString changeAgainst(const QString &change, const Reference &reference, Instant at)
{
    return say("%1 than %2").arg(change, reference.name(at));
}

ReportFigure figureFrom(const Overview &overview, KeyFigure::Kind kind, const QString &title)
{
    const KeyFigure *figure = figureOf(overview, kind);
    if (!figure)
        return {title, say("Not known"), {}};
    const bool hasChanged = figure->difference != 0 && figure->change != KeyFigure::Change::NotKnown;
    return {title, figure->text,
            hasChanged ? changeAgainst(figure->changeText, overview.reference, overview.at) : figure->changeText};
}

ReportFigure criticalFigure(const Overview &month)
{
    const QString number = Words::number(month.levels[Severity::Critical]);
    const auto change = month.trends.rows.isEmpty() ? std::nullopt : month.trends.rows.first().change;
    if (!change)
        return {say("At critical risk"), number, say("Change not known")};
    if (*change == 0)
        return {say("At critical risk"), number, say("No change")};
    const QString words = *change > 0 ? say("%1 more").arg(*change) : say("%1 fewer").arg(-*change);
    return {say("At critical risk"), number, changeAgainst(words, month.reference, month.at)};
}

/// Accounts that rose or fell, by the level where it matters most.
int riseOf(const Overview &overview, Severity level)
{
    for (const TrendRow &row : overview.trends.rows)
        if (row.severity == level)
            return row.change.value_or(0);
    return 0;
}

QString headlineFor(const Overview &week, qint64 leavers, bool isKeyLive)
{
    QString first;
    if (isKeyLive)
        first = say("A leaver’s key is still live.");
    else if (leavers == 1)
        first = say("One person who left still has access.");
    else if (leavers > 1)
        first = say("%1 people who left still have access.").arg(Words::atStart(Words::inWords(leavers)));
    const int rise = riseOf(week, Severity::Critical) * 2 + riseOf(week, Severity::High);
    const QString second = rise > 0   ? say("Privileged access risk rose this week.")
                           : rise < 0 ? say("Privileged access risk fell this week.")
                                      : say("Privileged access risk stayed the same this week.");
    return first.isEmpty() ? second : first + u' ' + second;
}

QString paragraphFor(const Overview &week)
{
    QStringList sentences;
    for (const FirstToday &row : week.first) {
        if (sentences.size() == 2)
            break;
        sentences << say("%1 (%2): %3.").arg(Words::shown(row.name), Words::shown(row.sourceName), row.reason);
    }
    sentences << say("%1 of %2 privileged accounts have at least one open finding.")
                     .arg(Words::number(week.levels.total() - week.levels[Severity::None]), Words::number(week.levels.total()));
    return sentences.join(u' ');
}

void sayBetterAndWorse(ManagementSummary &summary, const Overview &month)
{
    for (const KeyFigure &figure : month.figures) {
        const QString line = say("%1: %2, %3").arg(figure.title, figure.text, changeAgainst(figure.changeText, month.reference, month.at));
        if (figure.change == KeyFigure::Change::Better)
            summary.better << line;
        else if (figure.change == KeyFigure::Change::Worse)
            summary.worse << line;
    }
    const int rise = riseOf(month, Severity::Critical);
    if (rise > 0)
        summary.worse.prepend(rise == 1 ? say("1 account rose to critical risk") : say("%1 accounts rose to critical risk").arg(rise));
    else if (rise < 0)
        summary.better.prepend(rise == -1 ? say("1 account is no longer at critical risk")
                                          : say("%1 accounts are no longer at critical risk").arg(-rise));
    for (const SourceStatus &source : month.needCare)
        summary.worse << say("%1: %2").arg(Words::shown(source.name), source.health.text());
    summary.better = summary.better.mid(0, 4);
    summary.worse = summary.worse.mid(0, 4);
}

QString blindSpotsIn(const SourcesSummary &sources)
{
    QStringList sentences;
    for (const SourceStatus &source : sources.sources) {
        if (source.health.needsCare())
            sentences << say("%1 has been %2 since %3: %4.")
                             .arg(Words::shown(source.name),
                                  source.health.state == SourceHealth::State::Failing ? say("failing") : say("late"),
                                  source.lastCompleteAt ? Words::onPaper(*source.lastCompleteAt) : say("the beginning"), source.effect);
        else if (source.health.state == SourceHealth::State::Paused || source.health.state == SourceHealth::State::NotSetUp)
            sentences << say("%1 is not read.").arg(Words::shown(source.name));
    }
    const int current = sources.current();
    if (sentences.isEmpty())
        return say("All %1 sources are current. Systems that are not connected are not in this summary.").arg(current);
    return sentences.join(u' ') + u' ' + say("The other %1 of %2 sources are current.").arg(current).arg(sources.sources.size());
}

Result<void> loadMeta(Database &database, ManagementSummary &summary)
{
    return eachRow(database, "SELECT value FROM main.meta WHERE name='organisation'", {},
                   [&](const Statement &row) { summary.organisation = row.text(0); });
}

void takeFrom(ManagementSummary &summary, const Overview &week, const Overview &month)
{
    summary.at = week.at;
    const QDate day = Words::dayOf(week.at);
    // On a Monday it speaks of the week that has just ended.
    summary.week = day.addDays(day.dayOfWeek() == 1 ? -7 : 1 - day.dayOfWeek());
    summary.classification = say("Internal");
    summary.figures = {figureFrom(month, KeyFigure::Kind::Privileged, say("Privileged accounts")), criticalFigure(month),
                       figureFrom(month, KeyFigure::Kind::DormantPrivileged, say("Dormant, privileged")),
                       figureFrom(month, KeyFigure::Kind::OrphanedPrivileged, say("With no owner"))};
    summary.trends = week.trends;
    summary.levels = week.levels;
    summary.areTrendsReconstructed = week.areTrendsReconstructed;
    summary.bands = week.bands;
    summary.findings = week.openFindings;
    summary.paragraph = paragraphFor(week);
    summary.howToRead = say("Privileged: can change access, run as administrator or read personal data in bulk. Dormant: enabled and "
                            "not used for as long as its rule says. Orphaned: no owner, or the owner has left. Risk runs from 0 to 100; "
                            "critical starts at 80, high at 60, medium at 40.");
}

} // namespace

Result<ManagementSummary> SummaryLoader::load(Database &database)
{
    const Instant at = instantOf(database);
    const Overview week = TRY(OverviewLoader::load(database, Reference::of(Reference::Kind::SevenDays, at, {})));
    const Overview month = TRY(OverviewLoader::load(database, Reference::of(Reference::Kind::ThirtyDays, at, {})));
    ManagementSummary summary;
    TRY(loadMeta(database, summary));
    takeFrom(summary, week, month);
    const qint64 keys = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.open_finding WHERE rule_id='key-custodian-departed'"));
    const KeyFigure *leavers = figureOf(week, KeyFigure::Kind::LeaversWithAccess);
    summary.headline = headlineFor(week, leavers ? leavers->number : 0, keys > 0);
    sayBetterAndWorse(summary, month);
    TRY(SummaryTables::load(database, summary));
    summary.blindSpots = blindSpotsIn(TRY(SourceLoader::load(database)));
    summary.wholeDigest = TRY(DatabaseDigest::of(database));
    summary.databaseDigest = DatabaseDigest::brief(summary.wholeDigest);
    return summary;
}

} // namespace postern
