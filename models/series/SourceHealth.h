// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"

#include <QString>

#include <optional>

namespace postern {

/// Whether a source delivers, as the clock stands. A pure function of what the store knows.
struct SourceHealth
{
    enum class State { Current, Syncing, Late, Failing, Paused, NotSetUp };

    /// What is known of the source's reads.
    struct Facts
    {
        bool isEnabled = true;
        bool isReading = false;  ///< a sync runs now
        int percent = -1;        ///< how far it is; -1: not known
        std::optional<Instant> lastAttemptAt;
        std::optional<Instant> lastSuccessAt;
        bool hasError = false;   ///< the last read was not complete
        Seconds interval{86400}; ///< how often it should deliver
    };

    /// Late is overdue by more than a tenth of the interval, at least 30 minutes.
    static SourceHealth of(const Facts &facts, Instant now);

    State state = State::NotSetUp;
    Seconds span{0};         ///< how long late or failing
    int percent = -1;        ///< of a sync that runs
    std::optional<Instant> lastSuccessAt;

    bool needsCare() const { return state == State::Late || state == State::Failing; }
    /// The mark: high when failing, medium when late.
    Severity mark() const;
    /// "current", "syncing", "late", "failing", "paused" or "not-set-up".
    QString word() const;
    /// "Failing for 8 h 32 min".
    QString text() const;
};

} // namespace postern
