// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/Enumeration.h"

#include "models/detectors/SourceDay.h"

#include <algorithm>

namespace postern {

Enumeration::Enumeration()
    : Detector({QStringLiteral("enumeration"), QStringLiteral("Record numbers asked for one after the other"), DetectorNeed::Numbers, {},
                {{QStringLiteral("min_score"), 0.8, 0.3, 1, QStringLiteral("the order alone suffices")},
                 {QStringLiteral("least"), 200, 50, 256, QStringLiteral("product choice")},
                 {QStringLiteral("rank"), 0.9, 0.5, 1, QStringLiteral("product choice")},
                 {QStringLiteral("share"), 0.8, 0.5, 1, QStringLiteral("product choice")}}})
{
}

void Enumeration::judge(const WatchedSubject &subject, const NetworkUse &use, DetectorRun &run)
{
    const auto least = std::size_t(parameter("least"));
    // Somebody who leafs through their own records asks for many numbers and one person's data.
    const bool isOwnData = use.unknown == 0 && use.subjects.count() == 1;
    if (use.numbers.size() < least || isOwnData || use.numbers.distinct() < least)
        return;
    if (run.estate().isBulkJob(WatchedSubject::credential(use.first.credential), use.lastAt, use.first.network))
        return;
    const NumberSample::Order order = use.numbers.order();
    const bool byRank = order.rank >= parameter("rank");
    const bool byGaps = order.smallGaps >= parameter("share");
    const bool byRange = order.inRange >= parameter("share");
    if (!byRank && !byGaps && !byRange)
        return;
    DetectionScore score;
    const QString words = byRank ? QStringLiteral("Of the last %1 record numbers asked for, the order in time follows the numbers (rank correlation %2).").arg(use.numbers.size()).arg(order.rank, 0, 'f', 2)
                          : byGaps ? QStringLiteral("Of the last %1 record numbers asked for, %2 % are at most 3 apart.").arg(use.numbers.size()).arg(qRound(order.smallGaps * 100))
                                   : QStringLiteral("Of the last %1 record numbers asked for, %2 % lie in a range of twice their count.").arg(use.numbers.size()).arg(qRound(order.inRange * 100));
    score.add(byRank ? "counted-in-order" : byGaps ? "small-gaps" : "dense-range", 0.8, byRank ? order.rank : byGaps ? order.smallGaps : order.inRange,
              0, byRank ? parameter("rank") : parameter("share"), words);
    if (use.unknown > 0)
        score.add("unknown-subjects", 0.5, double(use.unknown), 0, 0, QStringLiteral("%1 of the requests named people who do not exist.").arg(use.unknown));
    const AccessEvent &first = use.first;
    Detection detection = run.begin(name(), subject, {first, use.lastAt, quint32(std::min<quint64>(use.reads + use.unknown, ~0u))});
    detection.firstAt = instantFromEpoch(use.firstAt);
    detection.foundAt = detection.firstAt;
    if (first.at == 0)
        detection.evidence.clear();
    run.say(std::move(detection), score, parameter("min_score"));
}

void Enumeration::judgeSources(const SourceDay &day, DetectorRun &run)
{
    for (const auto &[network, entry] : day.networks().entries())
        judge(WatchedSubject::network(network), entry.kept, run);
    for (const auto &[credential, entry] : day.credentials().entries())
        judge(WatchedSubject::credential(credential), entry.kept, run);
}

} // namespace postern
