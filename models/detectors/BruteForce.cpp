// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/BruteForce.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <set>

namespace postern {

namespace {
constexpr std::size_t failuresKept = 256;   ///< of one account or network
constexpr std::size_t mostSubjects = 200'000;
} // namespace

BruteForce::BruteForce()
    : Detector({QStringLiteral("brute-force-then-success"), QStringLiteral("Many refused sign-ins, then an accepted one"),
                DetectorNeed::Failures, DetectorNeed::Countries,
                {{QStringLiteral("min_score"), 0.6, 0.3, 1, QStringLiteral("the series alone suffices")},
                 {QStringLiteral("failures"), 10, 5, 256, QStringLiteral("between Elastic (5) and Panther (20)")},
                 {QStringLiteral("window_min"), 180, 5, 1440, QStringLiteral("Elastic 50742e15")},
                 {QStringLiteral("spray_accounts"), 5, 2, 100, QStringLiteral("Elastic 42bf698b")},
                 {QStringLiteral("spray_failures"), 15, 5, 256, QStringLiteral("Elastic 42bf698b")},
                 {QStringLiteral("spray_window_min"), 60, 5, 1440, QStringLiteral("Panther BruteForceByIP")}}})
{
}

void BruteForce::drop(Failures &failures, qint64 before)
{
    while (!failures.empty() && failures.front().at < before)
        failures.pop_front();
}

void BruteForce::fail(const AccessEvent &event)
{
    const auto put = [&](std::unordered_map<quint64, Failures> &all, quint64 key, const char *window) {
        const qint64 before = event.at - qint64(parameter(window)) * 60;
        if (key == 0)
            return;
        if (all.size() >= mostSubjects && !all.contains(key))
            std::erase_if(all, [before](const auto &one) { return one.second.back().at < before; });
        if (all.size() >= mostSubjects && !all.contains(key))
            return;
        Failures &failures = all[key];
        failures.push_back({event.at, event.network, event.account});
        drop(failures, before);
        if (failures.size() > failuresKept)
            failures.pop_front();
    };
    put(m_ofAccounts, event.account, "window_min");
    put(m_ofNetworks, event.network, "spray_window_min");
}

void BruteForce::addGuessing(const AccessEvent &event, DetectionScore &score) const
{
    const auto found = m_ofAccounts.find(event.account);
    if (found == m_ofAccounts.end() || event.account == 0)
        return;
    const qint64 since = event.at - qint64(parameter("window_min")) * 60;
    std::size_t count = 0;
    std::set<quint64> networks;
    for (const Failure &one : found->second) {
        count += one.at >= since;
        if (one.at >= since)
            networks.insert(one.network);
    }
    if (double(count) >= parameter("failures"))
        score.add("failures", 0.6, double(count), 0, parameter("failures") - 1,
                  QStringLiteral("%1 sign-ins from %2 networks were refused in the %3 minutes before this one was accepted.")
                      .arg(count).arg(networks.size()).arg(parameter("window_min")));
}

void BruteForce::addSpraying(const AccessEvent &event, DetectionScore &score) const
{
    const auto found = m_ofNetworks.find(event.network);
    if (found == m_ofNetworks.end() || event.network == 0)
        return;
    const qint64 since = event.at - qint64(parameter("spray_window_min")) * 60;
    std::size_t count = 0;
    std::set<NameNumber> accounts;
    for (const Failure &one : found->second) {
        count += one.at >= since;
        if (one.at >= since && one.account != 0)
            accounts.insert(one.account);
    }
    if (double(count) >= parameter("spray_failures") && double(accounts.size()) >= parameter("spray_accounts"))
        score.add("spray", 0.6, double(accounts.size()), 0, parameter("spray_accounts") - 1,
                  QStringLiteral("From the same network %1 sign-ins to %2 accounts were refused in the %3 minutes before.")
                      .arg(count).arg(accounts.size()).arg(parameter("spray_window_min")));
}

void BruteForce::addReasons(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const
{
    const Estate::Account &account = run.estate().account(event.account);
    if (account.tier <= 1)
        score.add("privileged", 0.3, account.tier, 2, 4, QStringLiteral("The account holds tier %1 access.").arg(account.tier));
    if (account.hasMfa && !*account.hasMfa)
        score.add("no-mfa", 0.3, QStringLiteral("The account has no second factor."));
    // The first country ever known of an account is not new to it.
    const auto subject = WatchedSubject::account(event.account);
    if (event.country != 0 && run.seen().count(subject, Feature::Country) > 0
        && run.seen().isNew(subject, Feature::Country, event.country, instantFromEpoch(event.at)))
        score.add("new-country", 0.2, QStringLiteral("%1 is a new country for the account.").arg(QString::fromStdString(countryText(event.country))));
}

void BruteForce::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (!isSignIn(event))
        return;
    if (isRefusal(event.outcome)) {
        fail(event);
        return;
    }
    if (!event.isAccepted() || event.account == 0)
        return;
    const auto subject = WatchedSubject::account(event.account);
    const auto known = run.seen().sight(subject, Feature::Network, event.network, instantFromEpoch(event.at));
    const bool isTrusted = event.network != 0 && known && known->firstAt < event.at - 86400;
    // The holder's own success in between does not end the guesser's series.
    if (isTrusted)
        return;
    DetectionScore score;
    addGuessing(event, score);
    addSpraying(event, score);
    if (!score.isEmpty()) {
        addReasons(event, run, score);
        run.say(run.begin(name(), subject, sighting), score, parameter("min_score"));
    }
    m_ofAccounts.erase(event.account); // what led up to this one was told with it
}

void BruteForce::save(StateWriter &writer, const std::unordered_map<quint64, Failures> &all)
{
    writer.put(quint32(all.size()));
    for (const auto &[key, failures] : all)
        writer.put(key).put(std::vector<Failure>(failures.begin(), failures.end()));
}

void BruteForce::load(StateReader &reader, std::unordered_map<quint64, Failures> &all)
{
    all.clear();
    for (quint32 left = reader.takeCount(sizeof(quint64) + sizeof(quint32)); left > 0; --left) {
        const auto key = reader.take<quint64>();
        const auto failures = reader.takeAll<Failure>();
        if (!failures.empty())
            all[key].assign(failures.begin(), failures.end());
    }
}

void BruteForce::save(StateWriter &writer) const
{
    save(writer, m_ofAccounts);
    save(writer, m_ofNetworks);
}

void BruteForce::load(StateReader &reader)
{
    load(reader, m_ofAccounts);
    load(reader, m_ofNetworks);
}

} // namespace postern
