// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/KeyNewNetwork.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qint64 day = 86400;
constexpr std::size_t mostCredentials = 500'000;

QString text(quint64 network)
{
    return QString::fromStdString(IpAddress::networkText(network));
}
} // namespace

KeyNewNetwork::KeyNewNetwork()
    : Detector({QStringLiteral("key-new-network"), QStringLiteral("A machine's key is used from a new network"),
                DetectorNeed::Credentials, DetectorNeed::Systems | DetectorNeed::Countries,
                {{QStringLiteral("min_score"), 0.6, 0.3, 1, QStringLiteral("a new network and operator suffice")},
                 {QStringLiteral("silence_days"), 30, 7, 365, QStringLiteral("product choice")}}})
{
}

void KeyNewNetwork::addNetwork(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const
{
    const auto subject = WatchedSubject::credential(event.credential);
    const Estate::Credential &credential = run.estate().credential(event.credential);
    const Instant at = instantFromEpoch(event.at);
    const auto &pinned = credential.pinnedNetworks;
    if (!pinned.empty()) {
        if (std::find(pinned.begin(), pinned.end(), event.network) == pinned.end())
            score.add("outside-pinned", 0.95, QStringLiteral("Network %1 is not among the %2 it is bound to.").arg(text(event.network)).arg(pinned.size()));
        return;
    }
    if (run.isLearning(event.source, event.at) || !run.seen().isNew(subject, Feature::Network, event.network, at))
        return;
    const double known = double(run.seen().count(subject, Feature::Network));
    score.add("new-network", 0.6, 1, known, known,
              QStringLiteral("Network %1 was not used with it in the last 30 days; %2 others are known.").arg(text(event.network)).arg(known));
    if (event.asn != 0 && !run.seen().isNew(subject, Feature::Asn, event.asn, at))
        score.damp("known-operator", 0.3, QStringLiteral("Its operator AS%1 is known for it.").arg(event.asn));
}

void KeyNewNetwork::addReasons(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const
{
    const Estate::Credential &credential = run.estate().credential(event.credential);
    const Instant at = instantFromEpoch(event.at);
    if (isRented(event.addressKind))
        score.add("rented-network", 0.3, QStringLiteral("It is a hosting, proxy or Tor network."));
    if (event.country != 0 && run.seen().isNew(WatchedSubject::credential(event.credential), Feature::Country, event.country, at))
        score.add("new-country", 0.2, QStringLiteral("It was not used from %1 in the last 90 days.").arg(QString::fromStdString(countryText(event.country))));
    if (credential.custodianGoneAt && *credential.custodianGoneAt <= event.at)
        score.add("custodian-gone", 0.5, double(event.at - *credential.custodianGoneAt) / day, 0, 0,
                  QStringLiteral("Somebody who knows it left or changed role %1 days before.").arg((event.at - *credential.custodianGoneAt) / day));
    const auto last = m_lastUsed.find(event.credential);
    const qint64 said = credential.lastUsedAt && *credential.lastUsedAt < event.at ? *credential.lastUsedAt : 0;
    const qint64 used = std::max(last == m_lastUsed.end() ? 0 : last->second, said);
    if (used > 0 && event.at - used > qint64(parameter("silence_days")) * day)
        score.add("after-silence", 0.3, double(event.at - used) / day, 0, parameter("silence_days"),
                  QStringLiteral("It had not been used for %1 days.").arg((event.at - used) / day));
}

void KeyNewNetwork::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (!event.isAccepted() || event.credential == 0 || event.network == 0 || !run.estate().credential(event.credential).isMachine)
        return;
    const auto subject = WatchedSubject::credential(event.credential);
    DetectionScore score;
    if (!run.estate().isBulkJob(subject, event.at, event.network))
        addNetwork(event, run, score);
    if (!score.isEmpty()) {
        addReasons(event, run, score);
        run.say(run.begin(name(), subject, sighting), score, parameter("min_score"));
    }
    if (m_lastUsed.size() < mostCredentials || m_lastUsed.contains(event.credential))
        m_lastUsed[event.credential] = std::max(event.at, sighting.lastAt);
}

void KeyNewNetwork::save(StateWriter &writer) const
{
    writer.put(quint32(m_lastUsed.size()));
    for (const auto &[credential, at] : m_lastUsed)
        writer.put(credential).put(at);
}

void KeyNewNetwork::load(StateReader &reader)
{
    m_lastUsed.clear();
    for (quint32 left = reader.takeCount(sizeof(NameNumber) + sizeof(qint64)); left > 0; --left) {
        const auto credential = reader.take<NameNumber>();
        m_lastUsed[credential] = reader.take<qint64>();
    }
}

} // namespace postern
