// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/AdminGrant.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

namespace postern {

namespace {
constexpr qint64 lookbackDays = 35; ///< a grant on a day without events is looked at when the next one closes
} // namespace

AdminGrant::AdminGrant()
    : Detector({QStringLiteral("admin-grant-outside-window"), QStringLiteral("Administrator's rights given outside a change window"),
                DetectorNeed::Grants, {},
                {{QStringLiteral("min_score"), 0.5, 0.3, 1, QStringLiteral("the grant alone suffices")},
                 {QStringLiteral("max_tier"), 1, 0, 2, QStringLiteral("administrators")}}})
{
}

void AdminGrant::closeDay(qint64 day, DetectorRun &run)
{
    for (const Estate::Grant &grant : run.estate().grants) {
        if (grant.from < (day - lookbackDays) * 86400 || grant.from >= (day + 1) * 86400 || grant.tier > int(parameter("max_tier")) || grant.hasTicket
            || grant.isViaPam || m_told.contains(grant.id) || run.estate().isChangeWindow(grant.from))
            continue;
        m_told[grant.id] = grant.from; // the logs of several sources close the same day
        DetectionScore score;
        score.add("outside-window", 0.6, grant.tier, 2, 4,
                  QStringLiteral("Tier %1 access “%2” was given without a ticket and outside a change window.").arg(grant.tier).arg(grant.entitlement.left(80)));
        if (grant.isSelfGranted)
            score.add("self-granted", 0.6, QStringLiteral("Who gave it is who has it."));
        Detection detection;
        detection.detector = name();
        detection.subject = WatchedSubject::account(grant.account);
        detection.account = grant.account;
        detection.person = run.estate().account(grant.account).person;
        detection.firstAt = detection.lastAt = detection.foundAt = instantFromEpoch(grant.from);
        run.say(std::move(detection), score, parameter("min_score"));
    }
    std::erase_if(m_told, [day](const auto &one) { return one.second < (day - 2 * lookbackDays) * 86400; });
}

void AdminGrant::save(StateWriter &writer) const
{
    writer.put(quint32(m_told.size()));
    for (const auto &[grant, at] : m_told)
        writer.put(grant).put(at);
}

void AdminGrant::load(StateReader &reader)
{
    m_told.clear();
    for (quint32 left = reader.takeCount(2 * sizeof(qint64)); left > 0; --left) {
        const auto grant = reader.take<qint64>();
        m_told[grant] = reader.take<qint64>();
    }
}

} // namespace postern
