// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/SourceHealth.h"

#include "models/base/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::SourceHealth", text);
}

} // namespace

SourceHealth SourceHealth::of(const Facts &facts, Instant now)
{
    SourceHealth health;
    health.lastSuccessAt = facts.lastSuccessAt;
    if (!facts.isEnabled) {
        health.state = State::Paused;
    } else if (facts.isReading) {
        health.state = State::Syncing;
        health.percent = facts.percent;
    } else if (facts.hasError) {
        health.state = State::Failing;
        health.span = now - facts.lastSuccessAt.value_or(facts.lastAttemptAt.value_or(now));
    } else if (!facts.lastSuccessAt) {
        health.state = State::NotSetUp;
    } else {
        const Seconds overdue = now - *facts.lastSuccessAt - facts.interval;
        const bool isLate = overdue > std::max(Seconds(1800), facts.interval / 10);
        health.state = isLate ? State::Late : State::Current;
        health.span = isLate ? overdue : Seconds(0);
    }
    return health;
}

Severity SourceHealth::mark() const
{
    return state == State::Failing ? Severity::High : state == State::Late ? Severity::Medium : Severity::None;
}

QString SourceHealth::word() const
{
    switch (state) {
    case State::Current: return QStringLiteral("current");
    case State::Syncing: return QStringLiteral("syncing");
    case State::Late: return QStringLiteral("late");
    case State::Failing: return QStringLiteral("failing");
    case State::Paused: return QStringLiteral("paused");
    case State::NotSetUp: return QStringLiteral("not-set-up");
    }
    return {};
}

QString SourceHealth::text() const
{
    switch (state) {
    case State::Current: return say("Current");
    case State::Syncing: return percent < 0 ? say("Syncing") : say("Syncing, %1%").arg(percent);
    case State::Late: return say("Late by %1").arg(Words::span(span));
    case State::Failing: return say("Failing for %1").arg(Words::span(span));
    case State::Paused: return say("Paused");
    case State::NotSetUp: return say("Not read yet");
    }
    return {};
}

} // namespace postern
