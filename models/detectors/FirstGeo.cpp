// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/FirstGeo.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

namespace postern {

namespace {
constexpr std::size_t mostAccounts = 1'000'000;

QString country(CountryCode code)
{
    return QString::fromStdString(countryText(code));
}
} // namespace

FirstGeo::FirstGeo()
    : Detector({QStringLiteral("first-geo"), QStringLiteral("First country or network operator of an account"), {},
                DetectorNeed::Countries | DetectorNeed::Systems,
                {{QStringLiteral("min_score"), 0.6, 0.3, 1, QStringLiteral("a new country needs a second reason")},
                 {QStringLiteral("learning_days"), 14, 1, 60, QStringLiteral("Entra ID Protection, atypical travel")},
                 {QStringLiteral("learning_uses"), 10, 1, 100, QStringLiteral("Entra ID Protection, atypical travel")}}})
{
}

bool FirstGeo::isLearned(const AccessEvent &event)
{
    const auto found = m_lives.find(event.account);
    if (found == m_lives.end()) {
        if (m_lives.size() < mostAccounts)
            m_lives[event.account] = {event.at, 1};
        return false;
    }
    Life &life = found->second;
    const bool learned = life.uses >= quint32(parameter("learning_uses"))
                         || event.at - life.firstAt >= qint64(parameter("learning_days")) * 86400;
    life.uses = std::min(life.uses + 1, 1'000'000u);
    return learned;
}

bool FirstGeo::anotherUsed(const AccessEvent &event) const
{
    const auto found = m_countries.find(event.country);
    if (found == m_countries.end())
        return false;
    for (std::size_t i = 0; i < 2; ++i) {
        const NameNumber other = found->second.accounts[i];
        if (other != 0 && other != event.account && found->second.at[i] >= event.at - qint64(30) * 86400)
            return true;
    }
    return false;
}

void FirstGeo::noteCountry(const AccessEvent &event)
{
    CountryUse &use = m_countries[event.country];
    if (use.accounts[0] != event.account) {
        use.accounts[1] = use.accounts[0];
        use.at[1] = use.at[0];
        use.accounts[0] = event.account;
    }
    use.at[0] = std::max(use.at[0], event.at);
}

void FirstGeo::addPlace(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const
{
    const auto subject = WatchedSubject::account(event.account);
    const Instant at = instantFromEpoch(event.at);
    const SeenFeatures &seen = run.seen();
    if (event.country != 0 && seen.isNew(subject, Feature::Country, event.country, at))
        score.add("new-country", 0.5, 1, double(seen.count(subject, Feature::Country)), double(seen.count(subject, Feature::Country)),
                  QStringLiteral("The account was never seen in %1 in the last 90 days; it is known in %2 other countries.")
                      .arg(country(event.country)).arg(seen.count(subject, Feature::Country)));
    if (event.asn != 0 && seen.isNew(subject, Feature::Asn, event.asn, at))
        score.add("new-operator", 0.3, QStringLiteral("Network operator AS%1 was not used by it in the last 30 days.").arg(event.asn));
    if (event.country == 0 && event.asn == 0 && event.network != 0 && seen.isNew(subject, Feature::Network, event.network, at))
        score.add("new-network", 0.3, QStringLiteral("Network %1 was not used by it in the last 30 days; its country and operator are not known.")
                      .arg(QString::fromStdString(IpAddress::networkText(event.network))));
}

void FirstGeo::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (!event.isAccepted() || event.account == 0 || event.network == 0)
        return;
    const bool learned = isLearned(event);
    const bool shared = anotherUsed(event);
    if (event.country != 0)
        noteCountry(event);
    if (!learned || isOwn(event.addressKind) || run.isLearning(event.source, event.at))
        return;
    DetectionScore score;
    addPlace(event, run, score);
    if (score.isEmpty())
        return;
    const auto subject = WatchedSubject::account(event.account);
    const Instant at = instantFromEpoch(event.at);
    if (event.addressKind == AddressKind::Hosting || event.addressKind == AddressKind::Proxy)
        score.add("rented-network", 0.3, QStringLiteral("It came from a hosting or proxy network."));
    if (event.addressKind == AddressKind::Tor)
        score.add("tor", 0.5, QStringLiteral("It came through Tor."));
    const int tier = run.estate().account(event.account).tier;
    if (tier <= 1)
        score.add("privileged", 0.2, tier, 2, 4, QStringLiteral("The account holds tier %1 access.").arg(tier));
    if ((event.device != 0 && run.seen().isNew(subject, Feature::Device, event.device, at))
        || (event.device == 0 && event.userAgent != 0 && run.seen().isNew(subject, Feature::UserAgent, event.userAgent, at)))
        score.add("new-device", 0.2, QStringLiteral("The device or program was not used by it in the last 30 days."));
    if (shared && event.country != 0)
        score.damp("colleagues-there", 0.7, QStringLiteral("Another account of the organisation used %1 within 30 days.").arg(country(event.country)));
    if (event.country != 0 && run.estate().isTravelling(event.account, event.country, event.at))
        score.damp("travel-note", 0.3, QStringLiteral("A journey to %1 is noted for that time.").arg(country(event.country)));
    run.say(run.begin(name(), subject, sighting), score, parameter("min_score"));
}

void FirstGeo::save(StateWriter &writer) const
{
    writer.put(quint32(m_lives.size()));
    for (const auto &[account, life] : m_lives)
        writer.put(account).put(life);
    writer.put(quint32(m_countries.size()));
    for (const auto &[code, use] : m_countries)
        writer.put(code).put(use);
}

void FirstGeo::load(StateReader &reader)
{
    m_lives.clear();
    m_countries.clear();
    for (quint32 left = reader.takeCount(sizeof(NameNumber) + sizeof(Life)); left > 0; --left) {
        const auto account = reader.take<NameNumber>();
        m_lives[account] = reader.take<Life>();
    }
    for (quint32 left = reader.takeCount(sizeof(CountryCode) + sizeof(CountryUse)); left > 0; --left) {
        const auto code = reader.take<CountryCode>();
        m_countries[code] = reader.take<CountryUse>();
    }
}

} // namespace postern
