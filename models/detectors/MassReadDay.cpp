// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/MassReadDay.h"

#include "models/detectors/ReadBook.h"

#include <algorithm>

namespace postern {

MassReadDay::MassReadDay()
    : Detector({QStringLiteral("mass-read-day"), QStringLiteral("Far more records in a day than usual"), DetectorNeed::Records, {},
                {{QStringLiteral("min_score"), 0.7, 0.3, 1, QStringLiteral("the deviation alone suffices")},
                 {QStringLiteral("records"), 500, 50, 1'000'000, QStringLiteral("absolute floor, product choice")},
                 {QStringLiteral("z"), 6, 3, 20, QStringLiteral("ten false alarms in 36.6 million synthetic user-days")},
                 {QStringLiteral("times_peers"), 3, 1, 100, QStringLiteral("product choice")},
                 {QStringLiteral("store_share"), 0.01, 0.001, 1, QStringLiteral("1 % of a store in a day")},
                 {QStringLiteral("store_least"), 50'000, 0, 1e9, QStringLiteral("of a smaller store 1 % is a usual day")}}})
{
}

void MassReadDay::addDeviation(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run,
                               DetectionScore &score) const
{
    const double records = history.day(day)->distinct();
    if (records < parameter("records"))
        return;
    const auto peers = book.peerP95(history.subject(), ReadBook::Span::Day, run.estate());
    if (peers && records < parameter("times_peers") * *peers)
        return;
    const auto z = history.surelyAbove(day);
    if (!z && (book.isLearning(history.subject(), day)))
        return;
    if (z && *z < parameter("z"))
        return;
    const double usual = history.daily().median(day);
    if (z)
        score.add("above-usual", std::min(1.0, 0.7 + 0.1 * (*z - 6) / 3), records, 0, history.daily().p95(day),
                  QStringLiteral("%1 different records were read on the day; usual are %2, which makes a deviation of %3 spreads.")
                      .arg(qRound64(records)).arg(qRound64(usual)).arg(*z, 0, 'f', 1));
    else
        score.add("above-floor", 0.7, records, 0, parameter("records"),
                  QStringLiteral("%1 different records were read on the day; there are too few days before to know what is usual.").arg(qRound64(records)));
    if (peers)
        score.add("above-peers", 0, records, 0, *peers, QStringLiteral("Its peers read %1 or fewer on 95 of 100 days.").arg(qRound64(*peers)));
}

void MassReadDay::addCoverage(const ReadBook &book, const ReadHistory &history, qint64 day, const DetectorRun &run, DetectionScore &score) const
{
    const auto inStore = double(run.estate().store(NameNumber(history.subject().store)).records);
    if (inStore < std::max(parameter("store_least"), 1.0))
        return;
    if (!history.daily().isReady() && book.isLearning(history.subject(), day))
        return;
    // What is read every day is no news; without a baseline all of it counts.
    const double usual = history.daily().isReady() ? history.daily().median(day) : 0;
    const double share = (history.day(day)->distinct() - usual) / inStore;
    if (share >= parameter("store_share"))
        score.add("share-of-store", 1, share, 0, parameter("store_share"),
                  QStringLiteral("That is %1 % of the %2 records of the store, above what is usual.").arg(share * 100, 0, 'f', 1).arg(qRound64(inStore)));
}

void MassReadDay::judgeReads(const ReadBook &book, const ReadHistory &history, qint64 day, DetectorRun &run)
{
    const ReadDay *one = history.day(day);
    if (!one || run.estate().isBulkJob(history.subject(), one->lastAt))
        return;
    DetectionScore score;
    addDeviation(book, history, day, run, score);
    addCoverage(book, history, day, run, score);
    if (score.isEmpty())
        return;
    run.say(run.begin(name(), *one), score, parameter("min_score"));
}

} // namespace postern
