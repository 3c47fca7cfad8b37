// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/EscalationRead.h"

namespace postern {

EscalationRead::EscalationRead()
    : Detector({QStringLiteral("escalation-then-mass-read"), QStringLiteral("A new privilege, then a bulk read"), DetectorNeed::Grants, DetectorNeed::Records,
                {{QStringLiteral("min_score"), 0.5, 0.3, 1, QStringLiteral("as sure as the read itself")},
                 {QStringLiteral("days"), 7, 1, 90, QStringLiteral("product choice")},
                 {QStringLiteral("max_tier"), 2, 0, 3, QStringLiteral("limited administration and sensitive data")}}})
{
}

void EscalationRead::hear(const Detection &detection, DetectorRun &run)
{
    static const QStringList reads{QStringLiteral("mass-read-day"), QStringLiteral("mass-read-slow"), QStringLiteral("secret-bulk")};
    if (!reads.contains(detection.detector) || detection.account == 0)
        return;
    const qint64 at = toEpoch(detection.firstAt);
    // A day of reads begins with its first one, which may be hours before the grant.
    const qint64 to = detection.detector == reads[2] ? at : at / 86400 * 86400 + 86399;
    for (const Estate::Grant *grant : run.estate().grantsOf(detection.account, at - qint64(parameter("days")) * 86400, to)) {
        if (grant->tier > int(parameter("max_tier")))
            continue;
        DetectionScore score;
        score.add("bulk-read", detection.score, detection.score, 0, 0,
                  QStringLiteral("%1 spoke of the account: %2").arg(detection.detector, detection.factors.isEmpty() ? QString() : detection.factors.first().sentence));
        const qint64 hours = std::max<qint64>((at - grant->from) / 3600, 0);
        score.add("new-privilege", 0, double(hours), 0, 0,
                  QStringLiteral("Tier %1 access “%2” was given %3 hours before by %4.").arg(grant->tier).arg(grant->entitlement.left(80)).arg(hours)
                      .arg(grant->grantedBy.isEmpty() ? QStringLiteral("somebody not named") : grant->grantedBy.left(80)));
        Detection own = detection;
        own.detector = name();
        own.subject = WatchedSubject::account(detection.account);
        run.say(std::move(own), score, parameter("min_score"));
        return;
    }
}

} // namespace postern
