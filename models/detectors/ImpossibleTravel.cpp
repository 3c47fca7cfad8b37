// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/ImpossibleTravel.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"
#include "models/geo/GeoLocator.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t placesKept = 5;
constexpr std::size_t mostAccounts = 500'000;
} // namespace

ImpossibleTravel::ImpossibleTravel()
    : Detector({QStringLiteral("impossible-travel"), QStringLiteral("Two places too far apart for the time between"),
                DetectorNeed::Positions, DetectorNeed::Systems,
                {{QStringLiteral("min_score"), 0.7, 0.3, 1, QStringLiteral("distance and speed alone suffice")},
                 {QStringLiteral("km"), 500, 100, 5000, QStringLiteral("Elastic bc9f5144")},
                 {QStringLiteral("km_per_hour"), 800, 300, 2000, QStringLiteral("Elastic; Okta velocity 805, Panther 900")}}})
{
}

std::optional<ImpossibleTravel::Journey> ImpossibleTravel::worst(NameNumber account, const Place &here) const
{
    std::optional<Journey> worst;
    const auto found = m_places.find(account);
    if (found == m_places.end())
        return {};
    for (const Place &there : found->second) {
        const double km = std::max(0.0, distanceKm(double(there.latitude), double(there.longitude), double(here.latitude),
                                                   double(here.longitude)) - double(there.radiusKm) - double(here.radiusKm));
        const double speed = km / (double(std::max<qint64>(here.at - there.at, 60)) / 3600);
        if (km >= parameter("km") && speed >= parameter("km_per_hour") && (!worst || speed > worst->kmPerHour))
            worst = Journey{there, km, speed};
    }
    return worst;
}

bool ImpossibleTravel::colleagueWasThere(const AccessEvent &event, const Place &first, const DetectorRun &run) const
{
    // The same person's other account where this one came from, at the same time: two people use them.
    const qint64 person = run.estate().personOf(event);
    if (person == 0)
        return false;
    return std::any_of(m_places.begin(), m_places.end(), [&](const auto &one) {
        return one.first != event.account && run.estate().account(one.first).person == person
               && std::any_of(one.second.begin(), one.second.end(), [&](const Place &place) {
                      return std::abs(place.at - event.at) <= 3600
                             && distanceKm(double(place.latitude), double(place.longitude), double(first.latitude),
                                           double(first.longitude)) <= 100;
                  });
    });
}

void ImpossibleTravel::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (!run.geo() || !event.isAccepted() || event.account == 0 || isOwn(event.addressKind) || event.addressKind == AddressKind::Proxy)
        return;
    const GeoPlace geo = run.geo()->place(event.address);
    if (!geo.hasPosition || isOwn(geo.kind) || geo.kind == AddressKind::Proxy || (m_places.size() >= mostAccounts && !m_places.contains(event.account)))
        return;
    const Place here{event.at, float(geo.latitude), float(geo.longitude), float(geo.radiusKm), event.asn, event.device,
                     event.country != 0 ? event.country : geo.country};
    if (const auto journey = worst(event.account, here)) {
        DetectionScore score;
        score.add("speed", 0.7, journey->kmPerHour, 0, parameter("km_per_hour"),
                  QStringLiteral("%1 km in %2 minutes, that is %3 km/h, from %4 to %5.").arg(qRound(journey->km))
                      .arg((here.at - journey->from.at) / 60).arg(qRound64(journey->kmPerHour))
                      .arg(QString::fromStdString(countryText(journey->from.country)), QString::fromStdString(countryText(here.country))));
        const auto subject = WatchedSubject::account(event.account);
        const Instant at = instantFromEpoch(event.at);
        if (event.asn != 0 && run.seen().isNew(subject, Feature::Asn, event.asn, at))
            score.add("new-operator", 0.2, QStringLiteral("Network operator AS%1 is new to the account.").arg(event.asn));
        if (event.device != 0 && run.seen().isNew(subject, Feature::Device, event.device, at))
            score.add("new-device", 0.2, QStringLiteral("The device is new to the account."));
        const int tier = run.estate().account(event.account).tier;
        if (tier <= 1)
            score.add("privileged", 0.2, tier, 2, 4, QStringLiteral("The account holds tier %1 access.").arg(tier));
        if (colleagueWasThere(event, journey->from, run))
            score.add("person-elsewhere", 0.3, QStringLiteral("Another account of the same person was in the first place at the same time."));
        Detection detection = run.begin(name(), subject, sighting);
        detection.firstAt = instantFromEpoch(journey->from.at);
        run.say(std::move(detection), score, parameter("min_score"));
    }
    std::vector<Place> &places = m_places[event.account];
    places.push_back(here);
    if (places.size() > placesKept)
        places.erase(places.begin());
}

void ImpossibleTravel::save(StateWriter &writer) const
{
    writer.put(quint32(m_places.size()));
    for (const auto &[account, places] : m_places)
        writer.put(account).put(places);
}

void ImpossibleTravel::load(StateReader &reader)
{
    m_places.clear();
    for (quint32 left = reader.takeCount(sizeof(NameNumber) + sizeof(quint32)); left > 0; --left) {
        const auto account = reader.take<NameNumber>();
        m_places[account] = reader.takeAll<Place>();
    }
}

} // namespace postern
