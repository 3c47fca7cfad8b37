// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/SessionReplay.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t usesKept = 4;
constexpr std::size_t mostSessions = 500'000;
} // namespace

SessionReplay::SessionReplay()
    : Detector({QStringLiteral("session-token-replay"), QStringLiteral("One session used from two places at once"),
                DetectorNeed::Sessions, DetectorNeed::Systems,
                {{QStringLiteral("min_score"), 0.7, 0.3, 1, QStringLiteral("two operators and two devices suffice")},
                 {QStringLiteral("overlap_min"), 30, 1, 240, QStringLiteral("Elastic cc382a2e")}}})
{
}

bool SessionReplay::isAnother(const Use &a, const Use &b)
{
    // The same device on another network is somebody who left the building.
    if (a.device != 0 && b.device != 0)
        return a.device != b.device;
    return a.userAgent != 0 && b.userAgent != 0 && a.userAgent != b.userAgent;
}

void SessionReplay::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    const quint64 session = event.session != 0 ? event.session : event.token;
    if (session == 0 || !event.isAccepted() || event.network == 0)
        return;
    if (m_sessions.size() >= mostSessions && !m_sessions.contains(session))
        return;
    std::vector<Use> &uses = m_sessions[session];
    const Use here{event.at, event.network, event.asn, event.userAgent, event.device};
    const qint64 since = event.at - qint64(parameter("overlap_min")) * 60;
    const auto other = std::find_if(uses.begin(), uses.end(), [&](const Use &one) {
        const bool elsewhere = one.asn != 0 && here.asn != 0 ? one.asn != here.asn : one.network != here.network;
        return one.at >= since && elsewhere && isAnother(one, here);
    });
    if (other != uses.end()) {
        DetectionScore score;
        const bool operators = other->asn != 0 && here.asn != 0;
        score.add("two-places", operators ? 0.7 : 0.5,
                  operators ? QStringLiteral("The session was used through AS%1 and AS%2 within %3 minutes, from another device or program.")
                                  .arg(other->asn).arg(here.asn).arg((here.at - other->at) / 60)
                            : QStringLiteral("The session was used from %1 and %2 within %3 minutes, from another device or program; the operators are not known.")
                                  .arg(QString::fromStdString(IpAddress::networkText(other->network)),
                                       QString::fromStdString(IpAddress::networkText(here.network))).arg((here.at - other->at) / 60));
        const int tier = run.estate().tierOf(event);
        if (tier <= 1)
            score.add("privileged", 0.3, tier, 2, 4, QStringLiteral("It opens tier %1.").arg(tier));
        if (isRented(event.addressKind))
            score.add("rented-network", 0.2, QStringLiteral("The later use came from a hosting, proxy or Tor network."));
        Detection detection = run.begin(name(), {WatchedKind::Session, 0, session, 0}, sighting);
        detection.firstAt = instantFromEpoch(other->at);
        run.say(std::move(detection), score, parameter("min_score"));
    }
    const auto same = std::find_if(uses.begin(), uses.end(), [&](const Use &one) {
        return one.network == here.network && one.userAgent == here.userAgent && one.device == here.device;
    });
    if (same != uses.end())
        uses.erase(same);
    uses.push_back(here);
    if (uses.size() > usesKept)
        uses.erase(uses.begin());
}

void SessionReplay::closeDay(qint64 day, DetectorRun &)
{
    // A session that was silent for a day is over, or is judged anew.
    std::erase_if(m_sessions, [day](const auto &one) { return one.second.back().at < day * 86400; });
}

void SessionReplay::save(StateWriter &writer) const
{
    writer.put(quint32(m_sessions.size()));
    for (const auto &[session, uses] : m_sessions)
        writer.put(session).put(uses);
}

void SessionReplay::load(StateReader &reader)
{
    m_sessions.clear();
    for (quint32 left = reader.takeCount(sizeof(quint64) + sizeof(quint32)); left > 0; --left) {
        const auto session = reader.take<quint64>();
        auto uses = reader.takeAll<Use>();
        if (!uses.empty())
            m_sessions[session] = std::move(uses);
    }
}

} // namespace postern
