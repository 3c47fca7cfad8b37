// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/IpRotation.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/HourLedger.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t visitsKept = 64, mostSubjects = 200'000, mostKeys = 20'000;
constexpr int windowHours = 24;
} // namespace

IpRotation::IpRotation()
    : Detector({QStringLiteral("ip-rotation"), QStringLiteral("One identity from many networks"), {},
                DetectorNeed::Credentials | DetectorNeed::Sessions | DetectorNeed::Systems,
                {{QStringLiteral("min_score"), 0.7, 0.3, 1, QStringLiteral("the count alone suffices")},
                 {QStringLiteral("networks_1h"), 5, 3, 64, QStringLiteral("Elastic 36188365")},
                 {QStringLiteral("networks_24h"), 15, 5, 64, QStringLiteral("product choice")},
                 {QStringLiteral("key_networks_24h"), 15, 5, 10'000, QStringLiteral("product choice")},
                 {QStringLiteral("key_times_p95"), 4, 1.5, 20, QStringLiteral("four times the own usual")},
                 {QStringLiteral("rate_limit_h"), 60, 1, 10'000, QStringLiteral("a customary limit of requests an hour and address")}}})
{
}

void IpRotation::judgePerson(const WatchedSubject &subject, const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (m_visits.size() >= mostSubjects && !m_visits.contains(subject))
        return;
    std::deque<Visit> &visits = m_visits[subject];
    const quint64 place = event.addressKind == AddressKind::Mobile && event.asn != 0 ? event.asn : event.network;
    std::erase_if(visits, [&](const Visit &one) { return one.place == place || one.at < event.at - windowHours * 3600; });
    visits.push_back({event.at, place, isRented(event.addressKind), isRead(event.activity)});
    if (visits.size() > visitsKept)
        visits.pop_front();
    const auto since = std::find_if(visits.begin(), visits.end(), [&](const Visit &one) { return one.at >= event.at - 3600; });
    const auto lastHour = double(visits.end() - since), lastDay = double(visits.size());
    if (lastHour < parameter("networks_1h") && lastDay < parameter("networks_24h"))
        return;
    const bool byHour = lastHour >= parameter("networks_1h");
    DetectionScore score;
    score.add("networks", 0.7, byHour ? lastHour : lastDay, 0, parameter(byHour ? "networks_1h" : "networks_24h") - 1,
              QStringLiteral("It was used from %1 networks within %2.").arg(byHour ? lastHour : lastDay)
                  .arg(byHour ? QStringLiteral("an hour") : QStringLiteral("24 hours")));
    const auto rented = std::count_if(visits.begin(), visits.end(), [](const Visit &one) { return one.isRented; });
    if (rented * 2 >= qint64(visits.size()))
        score.add("rented-networks", 0.2, double(rented), 0, 0, QStringLiteral("%1 of them are hosting, proxy or Tor networks.").arg(rented));
    if (std::any_of(visits.begin(), visits.end(), [](const Visit &one) { return one.hasRead; }))
        score.add("reads", 0.2, QStringLiteral("Data was read with it."));
    Detection detection = run.begin(name(), subject, sighting);
    detection.firstAt = instantFromEpoch(byHour ? since->at : visits.front().at);
    run.say(std::move(detection), score, parameter("min_score"));
}

void IpRotation::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    const Estate::Account &account = run.estate().account(event.account);
    if (!event.isAccepted() || event.network == 0 || account.isMachine || isOwn(event.addressKind))
        return;
    if (event.account != 0)
        judgePerson(WatchedSubject::account(event.account), sighting, run);
    if (event.session != 0)
        judgePerson({WatchedKind::Session, 0, event.session, 0}, sighting, run);
}

void IpRotation::judgeKey(const WatchedSubject &subject, qint64 hour, const HourLedger &ledger, Habit &habit, DetectorRun &run)
{
    const double usual = habit.networks.p95(habit.today);
    const double least = std::max(parameter("key_networks_24h"), habit.networks.isReady() ? parameter("key_times_p95") * usual : 0);
    if (double(ledger.placesAtMost(subject, hour, windowHours)) < least)
        return;
    const HourUse use = ledger.window(subject, hour, windowHours);
    const auto places = double(use.places.count());
    if (places < least || run.estate().isBulkJob(subject, use.lastAt))
        return;
    habit.wasFlagged = true;
    DetectionScore score;
    score.add("networks", 0.7, places, 0, usual,
              QStringLiteral("It was used from %1 networks within 24 hours; on 95 of 100 days it is %2 or fewer.").arg(places).arg(usual));
    const auto rented = double(use.rentedPlaces.count());
    if (rented * 2 >= places)
        score.add("rented-networks", 0.2, rented, 0, 0, QStringLiteral("%1 of them are hosting, proxy or Tor networks.").arg(rented));
    const double perNetwork = double(use.events) / places / windowHours;
    if (perNetwork < parameter("rate_limit_h") && habit.events.isReady() && double(use.events) > 10 * habit.events.median(habit.today))
        score.add("below-rate-limits", 0.3, perNetwork, 0, parameter("rate_limit_h"),
                  QStringLiteral("Each network made %1 requests an hour, too few for a rate limit; together they made %2, ten times the usual day.")
                      .arg(perNetwork, 0, 'f', 1).arg(use.events));
    if (use.reads > 0)
        score.add("reads", 0.2, double(use.reads), 0, 0, QStringLiteral("Data was read with it %1 times.").arg(use.reads));
    const HourUse *last = ledger.use(subject, hour); // each hour adds its own events to the detection
    Detection detection = run.begin(name(), subject, {use.first, use.lastAt, quint32(std::min<quint64>(last ? last->events : 0, ~0u))});
    detection.foundAt = instantFromEpoch((hour + 1) * 3600);
    run.say(std::move(detection), score, parameter("min_score"));
}

void IpRotation::closeHour(qint64 hour, const HourLedger &ledger, DetectorRun &run)
{
    const HourLedger::Hour *uses = ledger.hour(hour);
    if (!uses)
        return;
    for (const auto &[subject, use] : *uses) {
        if (subject.kind != WatchedKind::Credential || use.events == 0 || !run.estate().credential(NameNumber(subject.id)).isMachine)
            continue;
        if (m_habits.size() >= mostKeys && !m_habits.contains(subject.id))
            continue;
        Habit &habit = m_habits[subject.id];
        habit.today = hour / 24;
        habit.eventsToday += double(use.events);
        habit.placesToday.add(use.places);
        judgeKey(subject, hour, ledger, habit, run);
    }
}

void IpRotation::closeDay(qint64 day, DetectorRun &)
{
    for (auto &[credential, habit] : m_habits) {
        if (habit.eventsToday > 0 && !habit.wasFlagged && habit.today <= day) {
            habit.networks.learn(habit.today, double(habit.placesToday.count()));
            habit.events.learn(habit.today, habit.eventsToday);
        }
        habit.placesToday = DistinctCount();
        habit.eventsToday = 0;
        habit.wasFlagged = false;
    }
    const qint64 before = (day + 1) * 86400 - windowHours * 3600;
    std::erase_if(m_visits, [before](const auto &one) { return one.second.back().at < before; });
}

void IpRotation::save(StateWriter &writer) const
{
    writer.put(quint32(m_visits.size()));
    for (const auto &[subject, visits] : m_visits)
        writer.put(subject).put(std::vector<Visit>(visits.begin(), visits.end()));
    writer.put(quint32(m_habits.size()));
    for (const auto &[credential, habit] : m_habits) {
        writer.put(credential).put(std::string_view(habit.placesToday.bytes())).put(habit.eventsToday).put(habit.today).put(habit.wasFlagged);
        habit.networks.save(writer);
        habit.events.save(writer);
    }
}

void IpRotation::load(StateReader &reader)
{
    m_visits.clear();
    m_habits.clear();
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
        const auto subject = reader.take<WatchedSubject>();
        const auto visits = reader.takeAll<Visit>();
        if (!visits.empty())
            m_visits[subject].assign(visits.begin(), visits.end());
    }
    for (quint32 left = reader.takeCount(sizeof(quint64) * 3); left > 0; --left) {
        Habit &habit = m_habits[reader.take<quint64>()];
        habit.placesToday = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
        reader.take(habit.eventsToday);
        reader.take(habit.today);
        reader.take(habit.wasFlagged);
        habit.networks.load(reader);
        habit.events.load(reader);
    }
}

} // namespace postern
