// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/UnknownSubjects.h"

#include "models/detectors/HourLedger.h"

#include <algorithm>

namespace postern {

UnknownSubjects::UnknownSubjects()
    : Detector({QStringLiteral("token-unknown-subject"), QStringLiteral("Tokens for people who do not exist"), DetectorNeed::Failures, {},
                {{QStringLiteral("min_score"), 0.5, 0.3, 1, QStringLiteral("the count alone suffices")},
                 {QStringLiteral("subjects_24h"), 20, 5, 10'000, QStringLiteral("product choice: far above typing errors")},
                 {QStringLiteral("tier0_subjects_1h"), 3, 1, 100, QStringLiteral("tier 0 keys sign for few")}}})
{
}

void UnknownSubjects::closeHour(qint64 hour, const HourLedger &ledger, DetectorRun &run)
{
    const HourLedger::Hour *uses = ledger.hour(hour);
    if (!uses)
        return;
    for (const auto &[subject, use] : *uses) {
        if (use.refused == 0)
            continue;
        const bool isKey = subject.kind == WatchedKind::Credential;
        const int tier = isKey ? run.estate().credential(NameNumber(subject.id)).tier : 4;
        const auto inHour = double(use.unknown.count());
        const bool soon = tier == 0 && inHour >= parameter("tier0_subjects_1h");
        if (!soon && double(ledger.unknownAtMost(subject, hour, 24)) < parameter("subjects_24h"))
            continue;
        const HourUse window = ledger.window(subject, hour, 24);
        const auto inDay = double(window.unknown.count());
        if (!soon && inDay < parameter("subjects_24h"))
            continue;
        DetectionScore score;
        const bool byDay = inDay >= parameter("subjects_24h");
        score.add("unknown-subjects", 0.8, byDay ? inDay : inHour, 0, parameter(byDay ? "subjects_24h" : "tier0_subjects_1h") - 1,
                  QStringLiteral("%1 different people who do not exist were named within %2, in %3 attempts.").arg(byDay ? inDay : inHour)
                      .arg(byDay ? QStringLiteral("24 hours") : QStringLiteral("an hour")).arg(byDay ? window.refused : use.refused));
        if (isKey)
            score.add("signature-valid", 0.5, QStringLiteral("The tokens were signed with a key that is trusted."));
        Detection detection = run.begin(name(), subject, {window.first, window.lastAt, quint32(std::min<quint64>(use.refused, ~0u))});
        detection.foundAt = instantFromEpoch((hour + 1) * 3600);
        run.say(std::move(detection), score, parameter("min_score"));
    }
}

} // namespace postern
