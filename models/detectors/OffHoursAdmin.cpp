// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/OffHoursAdmin.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t mostAccounts = 20'000;
constexpr qint32 memoryDays = 90;
constexpr std::size_t leastPeers = 5;
} // namespace

OffHoursAdmin::OffHoursAdmin()
    : Detector({QStringLiteral("off-hours-admin"), QStringLiteral("Privileged action in an hour unusual for the account"), {}, {},
                {{QStringLiteral("min_score"), 0.7, 0.3, 1, QStringLiteral("time alone is no alarm")},
                 {QStringLiteral("history_days"), 20, 5, 90, QStringLiteral("active days before habits are known")},
                 {QStringLiteral("work_from"), 7, 0, 23, QStringLiteral("working time of the workplace, Monday to Friday")},
                 {QStringLiteral("work_to"), 21, 1, 24, QStringLiteral("working time of the workplace, Monday to Friday")}}})
{
}

bool OffHoursAdmin::isActive(const Habit &habit, int slot, qint32 day)
{
    const auto &days = habit.days[std::size_t((slot + weekHours) % weekHours)];
    return std::all_of(days.begin(), days.end(), [day](qint32 one) { return one != 0 && one > day - memoryDays; });
}

void OffHoursAdmin::note(Habit &habit, int slot, qint32 day)
{
    auto &days = habit.days[std::size_t(slot)];
    if (std::find(days.begin(), days.end(), day) == days.end()) {
        std::rotate(days.begin(), days.begin() + 1, days.end());
        days[2] = day;
    }
    const auto place = std::lower_bound(habit.activeDays.begin(), habit.activeDays.end(), day);
    if (place == habit.activeDays.end() || *place != day)
        habit.activeDays.insert(place, day);
    if (habit.activeDays.size() > std::size_t(memoryDays))
        habit.activeDays.erase(habit.activeDays.begin());
}

double OffHoursAdmin::shareOfPeers(NameNumber account, int slot, qint32 day, const Estate &estate) const
{
    const quint32 group = estate.account(account).peerGroup;
    std::size_t peers = 0, active = 0;
    if (group != 0) {
        for (const auto &[other, habit] : m_habits) {
            if (other == account || estate.account(other).peerGroup != group)
                continue;
            ++peers;
            active += isActive(habit, slot, day);
        }
    }
    return peers < leastPeers ? -1 : double(active) / double(peers);
}

void OffHoursAdmin::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    const Estate::Account &account = run.estate().account(event.account);
    if (!event.isAccepted() || event.account == 0 || account.isMachine || !isPrivilegedUse(event) || account.tier > 2)
        return;
    if (m_habits.size() >= mostAccounts && !m_habits.contains(event.account))
        return;
    const qint64 local = event.at + account.utcOffset;
    const auto day = qint32(local >= 0 ? local / 86400 : (local - 86399) / 86400);
    const int hour = int((local - qint64(day) * 86400) / 3600);
    const int weekday = ((day + 3) % 7 + 7) % 7;
    const int slot = weekday * 24 + hour;
    Habit &habit = m_habits[event.account];
    const bool isWork = weekday < 5 && hour >= int(parameter("work_from")) && hour < int(parameter("work_to"));
    const bool isUsual = isActive(habit, slot, day) || isActive(habit, slot - 1, day) || isActive(habit, slot + 1, day);
    if (!isWork && !isUsual && habit.activeDays.size() >= std::size_t(parameter("history_days"))
        && !run.estate().isOnCall(event.account, event.at)) {
        DetectionScore score;
        score.add("unusual-hour", 0.5, hour, parameter("work_from"), parameter("work_to"),
                  QStringLiteral("It acted at %1:00 of its workplace, an hour of the week in which it was not active on three days of the last 90.").arg(hour));
        if (account.tier == 0)
            score.add("tier-0", 0.3, QStringLiteral("The account holds tier 0 access."));
        const double share = shareOfPeers(event.account, slot, day, run.estate());
        if (share >= 0 && share < 0.05)
            score.add("unusual-for-peers", 0.2, share, 0.05, 1, QStringLiteral("%1 % of its peers act in that hour.").arg(share * 100, 0, 'f', 1));
        const auto other = run.lastWordOn(event.account);
        if (other && std::abs(event.at - *other) <= 86400)
            score.add("another-detection", 0.4, QStringLiteral("Another detection spoke of the account within 24 hours."));
        run.say(run.begin(name(), WatchedSubject::account(event.account), sighting), score, parameter("min_score"));
    }
    note(habit, slot, day);
}

void OffHoursAdmin::save(StateWriter &writer) const
{
    writer.put(quint32(m_habits.size()));
    for (const auto &[account, habit] : m_habits)
        writer.put(account).put(habit.days).put(habit.activeDays);
}

void OffHoursAdmin::load(StateReader &reader)
{
    m_habits.clear();
    for (quint32 left = reader.takeCount(sizeof(Habit::days)); left > 0; --left) {
        Habit &habit = m_habits[reader.take<NameNumber>()];
        reader.take(habit.days);
        habit.activeDays = reader.takeAll<qint32>();
    }
}

} // namespace postern
