// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/MassReadSlow.h"

#include "models/detectors/ReadBook.h"

#include <algorithm>

namespace postern {

MassReadSlow::MassReadSlow()
    : Detector({QStringLiteral("mass-read-slow"), QStringLiteral("Many records over weeks, below every daily limit"), DetectorNeed::Records, {},
                {{QStringLiteral("min_score"), 0.6, 0.3, 1, QStringLiteral("one way of seeing it suffices")},
                 {QStringLiteral("records_7d"), 1500, 100, 1e7, QStringLiteral("product choice")},
                 {QStringLiteral("records_30d"), 3000, 100, 1e8, QStringLiteral("product choice")},
                 {QStringLiteral("times_own"), 3, 1.5, 100, QStringLiteral("product choice")},
                 {QStringLiteral("times_peers"), 5, 1.5, 100, QStringLiteral("product choice")},
                 {QStringLiteral("coverage_high"), 0.01, 0.0001, 1, QStringLiteral("1 % of a store in 30 days")},
                 {QStringLiteral("coverage_critical"), 0.05, 0.001, 1, QStringLiteral("5 % of a store in 30 days")},
                 {QStringLiteral("coverage_year"), 0.1, 0.001, 1, QStringLiteral("10 % of a store since New Year")},
                 {QStringLiteral("store_least"), 50'000, 0, 1e9, QStringLiteral("of a smaller store 1 % is a usual month")},
                 {QStringLiteral("sum_least"), 50, 0, 100'000, QStringLiteral("records a day above the usual; fewer are not told apart from chance")}}})
{
}

MassReadSlow::Window MassReadSlow::judgeWindow(const ReadBook &book, const ReadHistory &history, qint64 day, int days,
                                               const Estate &estate) const
{
    const Baseline &own = days == 7 ? history.weekly() : history.monthly();
    // What lies in the window itself is no measure for it: a newcomer would be usual to itself.
    const auto usual = own.medianBefore(day - days + 1);
    Window window{days, history.window(day, days), usual.value_or(0), {}, nullptr};
    if (window.records < parameter(days == 7 ? "records_7d" : "records_30d"))
        return window;
    window.peers = book.peerP95(history.subject(), days == 7 ? ReadBook::Span::Week : ReadBook::Span::Month, estate);
    if (usual && window.records >= parameter("times_own") * *usual)
        window.reason = "above-own";
    else if (window.peers && window.records >= parameter("times_peers") * *window.peers)
        window.reason = "above-peers";
    else if (!usual && !book.isLearning(history.subject(), day, days))
        window.reason = "no-baseline";
    return window;
}

void MassReadSlow::addWindows(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run,
                              DetectionScore &score) const
{
    for (const int days : {7, 30}) {
        const Window window = judgeWindow(book, history, day, days, run.estate());
        if (!window.reason)
            continue;
        const QString against = qstrcmp(window.reason, "above-own") == 0 ? QStringLiteral("usual are %1").arg(qRound64(window.usual))
                                : window.peers ? QStringLiteral("its peers read %1 or fewer").arg(qRound64(*window.peers))
                                               : QStringLiteral("there are too few days before to know what is usual");
        score.add(days == 7 ? "records-7d" : "records-30d", 0.6, window.records, 0, std::max(window.usual, window.peers.value_or(0)),
                  QStringLiteral("%1 different records were read in %2 days; %3.").arg(qRound64(window.records)).arg(days).arg(against));
        return; // the windows overlap: one of them is one reason
    }
}

void MassReadSlow::addCoverage(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run, DetectionScore &score) const
{
    const auto inStore = double(run.estate().store(NameNumber(history.subject().store)).records);
    if (inStore < std::max(parameter("store_least"), 1.0))
        return;
    const auto known = history.monthly().medianBefore(day - 29);
    if (!known && book.isLearning(history.subject(), day, 30))
        return;
    const double usual = known.value_or(0);
    const double share = (history.window(day, 30) - usual) / inStore;
    const double year = history.sinceNewYear(day) / inStore;
    const bool isUsualYear = known && usual * 12 / inStore >= parameter("coverage_year") / 2;
    if (share >= parameter("coverage_high"))
        score.add(share >= parameter("coverage_critical") ? "coverage-critical" : "coverage", share >= parameter("coverage_critical") ? 1 : 0.8, share, 0,
                  parameter("coverage_high"), QStringLiteral("In 30 days %1 % of the %2 records of the store were read, beyond what is usual.")
                      .arg(share * 100, 0, 'f', 2).arg(qRound64(inStore)));
    else if (year >= parameter("coverage_year") && !isUsualYear)
        score.add("coverage-year", 1, year, 0, parameter("coverage_year"),
                  QStringLiteral("Since New Year %1 % of the %2 records of the store were read.").arg(year * 100, 0, 'f', 1).arg(qRound64(inStore)));
}

void MassReadSlow::addSum(const ReadHistory &history, qint64 day, DetectionScore &score) const
{
    const double sum = history.cusumWith(day);
    const double records = history.day(day)->distinct();
    const double usual = history.daily().median(day);
    if (sum < Cusum::alarmAt || !history.daily().isReady() || records - usual < parameter("sum_least"))
        return;
    score.add("small-rises", 0.6, sum, 0, Cusum::alarmAt,
              QStringLiteral("Day after day a little more than usual is read (%1 on this day, usual are %2); the rises add up to %3, an alarm is 8.")
                  .arg(qRound64(records)).arg(qRound64(usual)).arg(sum, 0, 'f', 1));
}

void MassReadSlow::addNovelty(const ReadHistory &history, qint64 day, DetectionScore &score) const
{
    const auto novelty = history.day(day)->novelty;
    const double usual = history.usualNovelty(day);
    if (score.isEmpty() || !novelty || *novelty < 0.9 || usual > 0.5)
        return;
    score.add("never-read-before", 0.3, *novelty, 0, usual,
              QStringLiteral("%1 % of the day's records had not been read by it in 90 days; usual are %2 %.").arg(qRound(*novelty * 100)).arg(qRound(usual * 100)));
}

void MassReadSlow::judgeReads(const ReadBook &book, const ReadHistory &history, qint64 day, DetectorRun &run)
{
    const ReadDay *one = history.day(day);
    if (!one || run.estate().isBulkJob(history.subject(), one->lastAt))
        return;
    DetectionScore score;
    addWindows(book, history, day, run, score);
    addCoverage(book, history, day, run, score);
    addSum(history, day, score);
    addNovelty(history, day, score);
    if (score.isEmpty())
        return;
    run.say(run.begin(name(), *one), score, parameter("min_score"));
}

} // namespace postern
