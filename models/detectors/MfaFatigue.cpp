// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/MfaFatigue.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr std::size_t promptsKept = 20;
constexpr std::size_t mostAccounts = 500'000;
} // namespace

MfaFatigue::MfaFatigue()
    : Detector({QStringLiteral("mfa-fatigue"), QStringLiteral("MFA prompts until somebody gives in"), DetectorNeed::Prompts, {},
                {{QStringLiteral("min_score"), 0.6, 0.3, 1, QStringLiteral("the series alone suffices")},
                 {QStringLiteral("denies"), 5, 3, 20, QStringLiteral("Elastic 8a0fbd26")},
                 {QStringLiteral("window_min"), 10, 1, 120, QStringLiteral("Elastic 8a0fbd26")},
                 {QStringLiteral("follow_min"), 60, 5, 1440, QStringLiteral("product choice")},
                 {QStringLiteral("reset_follow_h"), 24, 1, 168, QStringLiteral("product choice")}}})
{
}

MfaFatigue::Prompts *MfaFatigue::promptsOf(NameNumber account)
{
    if (account == 0 || (m_prompts.size() >= mostAccounts && !m_prompts.contains(account)))
        return nullptr;
    return &m_prompts[account];
}

void MfaFatigue::deny(const Sighting &sighting, Prompts &prompts, DetectorRun &run)
{
    const qint64 at = sighting.event.at;
    prompts.denied.push_back(at);
    if (prompts.denied.size() > promptsKept)
        prompts.denied.erase(prompts.denied.begin());
    const qint64 since = at - qint64(parameter("window_min")) * 60;
    const auto count = std::count_if(prompts.denied.begin(), prompts.denied.end(), [since](qint64 one) { return one >= since; });
    if (double(count) < parameter("denies"))
        return;
    prompts.seriesAt = at;
    DetectionScore score;
    score.add("denied-prompts", 0.7, double(count), 0, parameter("denies") - 1,
              QStringLiteral("%1 MFA prompts were denied or ignored within %2 minutes.").arg(count).arg(parameter("window_min")));
    Detection detection = run.begin(name(), WatchedSubject::account(sighting.event.account), sighting);
    detection.firstAt = instantFromEpoch(*std::find_if(prompts.denied.begin(), prompts.denied.end(), [since](qint64 one) { return one >= since; }));
    run.say(std::move(detection), score, parameter("min_score"));
}

void MfaFatigue::giveIn(NameNumber account, const Sighting &sighting, Prompts &prompts, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    const bool isReset = event.activity == EventActivity::MfaReset;
    if (prompts.seriesAt > 0 && event.at - prompts.seriesAt <= qint64(parameter("follow_min")) * 60) {
        DetectionScore score;
        score.add("denied-prompts", 0.7, double(prompts.denied.size()), 0, parameter("denies") - 1,
                  QStringLiteral("A series of denied MFA prompts came %1 minutes before.").arg((event.at - prompts.seriesAt) / 60));
        score.add(isReset ? "then-reset" : "then-approved", 0.9, 1, 0, 0,
                  isReset ? QStringLiteral("Then the factor was reset.") : QStringLiteral("Then a prompt was approved."));
        Detection detection = run.begin(name(), WatchedSubject::account(account), sighting);
        detection.account = account;
        detection.person = run.estate().account(account).person;
        run.say(std::move(detection), score, parameter("min_score"));
    }
    if (isReset && event.account != account)
        prompts.resetAt = event.at; // somebody else did it: a help desk
}

void MfaFatigue::signIn(const Sighting &sighting, Prompts &prompts, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    if (prompts.resetAt == 0 || event.at - prompts.resetAt > qint64(parameter("reset_follow_h")) * 3600)
        return;
    const auto subject = WatchedSubject::account(event.account);
    const Instant at = instantFromEpoch(event.at);
    const bool newDevice = event.device != 0 ? run.seen().isNew(subject, Feature::Device, event.device, at)
                                             : event.userAgent != 0 && run.seen().isNew(subject, Feature::UserAgent, event.userAgent, at);
    const bool newNetwork = event.network != 0 && run.seen().isNew(subject, Feature::Network, event.network, at);
    // A new telephone is why people ask for a reset; with an unknown network as well it may be somebody else.
    if (!newDevice || !newNetwork || isOwn(event.addressKind) || run.isLearning(event.source, event.at))
        return;
    DetectionScore score;
    score.add("reset-before", 0.5, QStringLiteral("Somebody else reset the factor %1 minutes before.").arg((event.at - prompts.resetAt) / 60));
    score.add("new-device-and-network", 0.5, QStringLiteral("Then it signed in from a device and a network it never used."));
    run.say(run.begin(name(), subject, sighting), score, parameter("min_score"));
    prompts.resetAt = 0;
}

void MfaFatigue::observe(const Sighting &sighting, DetectorRun &run)
{
    const AccessEvent &event = sighting.event;
    switch (event.activity) {
    case EventActivity::MfaDeny:
        if (Prompts *prompts = promptsOf(event.account))
            deny(sighting, *prompts, run);
        return;
    case EventActivity::MfaApprove:
    case EventActivity::MfaReset: {
        const NameNumber account = event.activity == EventActivity::MfaReset && event.target != 0 ? event.target : event.account;
        if (event.isAccepted() || event.outcome == EventOutcome::Unknown) {
            if (Prompts *prompts = promptsOf(account))
                giveIn(account, sighting, *prompts, run);
        }
        return;
    }
    default:
        break;
    }
    const auto found = m_prompts.find(event.account);
    if (isSignIn(event) && event.isAccepted() && found != m_prompts.end())
        signIn(sighting, found->second, run);
}

void MfaFatigue::save(StateWriter &writer) const
{
    writer.put(quint32(m_prompts.size()));
    for (const auto &[account, prompts] : m_prompts)
        writer.put(account).put(prompts.denied).put(prompts.seriesAt).put(prompts.resetAt);
}

void MfaFatigue::load(StateReader &reader)
{
    m_prompts.clear();
    for (quint32 left = reader.takeCount(sizeof(NameNumber) + 2 * sizeof(qint64)); left > 0; --left) {
        Prompts &prompts = m_prompts[reader.take<NameNumber>()];
        prompts.denied = reader.takeAll<qint64>();
        reader.take(prompts.seriesAt);
        reader.take(prompts.resetAt);
    }
}

} // namespace postern
