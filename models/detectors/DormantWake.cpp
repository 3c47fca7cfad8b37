// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DormantWake.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qint64 day = 86400;
constexpr std::size_t mostSubjects = 2'000'000;
} // namespace

DormantWake::DormantWake()
    : Detector({QStringLiteral("dormant-wake"), QStringLiteral("A dormant account or credential is used again"), {},
                DetectorNeed::Countries | DetectorNeed::Credentials,
                {{QStringLiteral("min_score"), 0.5, 0.3, 1, QStringLiteral("the gap alone suffices")},
                 {QStringLiteral("dormant_days"), 60, 14, 365, QStringLiteral("between CIS (45) and Sentinel IsDormantAccount (180)")},
                 {QStringLiteral("key_dormant_days"), 30, 7, 365, QStringLiteral("a signing key has no holidays")},
                 {QStringLiteral("never_used_days"), 30, 7, 365, QStringLiteral("never used and older than a month")}}})
{
}

std::optional<DormantWake::Sleep> DormantWake::sleepOf(const WatchedSubject &subject, const AccessEvent &event,
                                                       const Estate &estate, qint64 dormantDays) const
{
    const bool isAccount = subject.kind == WatchedKind::Account;
    const auto said = isAccount ? estate.account(event.account).lastUsedAt : estate.credential(event.credential).lastUsedAt;
    const auto created = isAccount ? estate.account(event.account).createdAt : estate.credential(event.credential).createdAt;
    const auto seen = m_lastUsed.find(subject);
    qint64 last = seen == m_lastUsed.end() ? 0 : seen->second;
    // What a directory says of today is no word about the day before this event.
    if (said && *said < event.at)
        last = std::max(last, *said);
    if (last > 0) {
        const qint64 gap = event.at - last;
        return gap > dormantDays * day ? std::optional(Sleep{last, gap, false}) : std::nullopt;
    }
    // Age without any known use; whether somebody would have seen one is asked by judge().
    if (!said && created && event.at - *created > qint64(parameter("never_used_days")) * day)
        return Sleep{*created, event.at - *created, true};
    return {};
}

void DormantWake::judge(const WatchedSubject &subject, const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    const bool isKey = subject.kind == WatchedKind::Credential && run.estate().credential(event.credential).isSigningKey;
    const auto sleep = sleepOf(subject, event, run.estate(), qint64(parameter(isKey ? "key_dormant_days" : "dormant_days")));
    // Who was not watched for long enough may have been used without anybody seeing it.
    const bool wasWatched = run.watchedSeconds(event.source, event.at) >= qint64(parameter("never_used_days")) * day;
    if (sleep && (!sleep->wasNeverUsed || wasWatched)) {
        DetectionScore score;
        const double days = double(sleep->seconds) / double(day);
        score.add(sleep->wasNeverUsed ? "never-used" : "gap", 0.5, days, 0, parameter(isKey ? "key_dormant_days" : "dormant_days"),
                  sleep->wasNeverUsed ? QStringLiteral("It was made %1 days before and never seen in use.").arg(qint64(days))
                                      : QStringLiteral("It had not been used for %1 days.").arg(qint64(days)));
        const int tier = run.estate().tierOf(event);
        if (tier <= 1)
            score.add("privileged", 0.3, tier, 2, 4, QStringLiteral("It opens tier %1.").arg(tier));
        const Instant at = instantFromEpoch(event.at);
        if ((event.country != 0 && run.seen().isNew(subject, Feature::Country, event.country, at))
            || (event.asn != 0 && run.seen().isNew(subject, Feature::Asn, event.asn, at)))
            score.add("new-place", 0.3, QStringLiteral("The country or network operator is new to it."));
        const auto reset = m_lastReset.find(event.account);
        if (event.account != 0 && reset != m_lastReset.end() && event.at - reset->second <= day)
            score.add("reset-before", 0.3, QStringLiteral("Its password or factor was reset %1 minutes before.").arg((event.at - reset->second) / 60));
        const auto left = run.estate().account(event.account).personLeftAt;
        if (left && *left <= event.at)
            score.add("person-left", 0.9, QStringLiteral("Its person left %1 days before.").arg((event.at - *left) / day));
        run.say(run.begin(name(), subject, sighting), score, parameter("min_score"));
    }
    if (m_lastUsed.size() < mostSubjects || m_lastUsed.contains(subject)) {
        qint64 &last = m_lastUsed[subject];
        last = std::max({last, event.at, sighting.lastAt});
    }
}

void DormantWake::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (!event.isAccepted())
        return;
    if (event.activity == EventActivity::PasswordReset || event.activity == EventActivity::MfaReset)
        m_lastReset[event.target != 0 ? event.target : event.account] = event.at;
    if (event.account != 0)
        judge(WatchedSubject::account(event.account), sighting, run);
    if (event.credential != 0)
        judge(WatchedSubject::credential(event.credential), sighting, run);
}

void DormantWake::save(StateWriter &writer) const
{
    writer.put(quint32(m_lastUsed.size()));
    for (const auto &[subject, at] : m_lastUsed)
        writer.put(subject).put(at);
    writer.put(quint32(m_lastReset.size()));
    for (const auto &[account, at] : m_lastReset)
        writer.put(account).put(at);
}

void DormantWake::load(StateReader &reader)
{
    m_lastUsed.clear();
    m_lastReset.clear();
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject) + sizeof(qint64)); left > 0; --left) {
        const auto subject = reader.take<WatchedSubject>();
        m_lastUsed[subject] = reader.take<qint64>();
    }
    for (quint32 left = reader.takeCount(sizeof(NameNumber) + sizeof(qint64)); left > 0; --left) {
        const auto account = reader.take<NameNumber>();
        m_lastReset[account] = reader.take<qint64>();
    }
}

} // namespace postern
