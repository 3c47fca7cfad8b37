// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/series/ChartData.h"
#include "models/series/SourceHealth.h"

#include <QString>

#include <optional>

namespace postern {

/// One source: whether today's picture of it can be trusted, and why not.
struct SourceStatus
{
    qint64 sourceId = 0;
    QString name;
    QString kind;      ///< of the manifest
    QString category;  ///< people, accounts, credentials, events, alerts
    QString address;   ///< "ldaps://dc1.corvane.example"; may be empty
    SourceHealth health;
    std::optional<Instant> lastCompleteAt;
    std::optional<Instant> lastAttemptAt;
    QString held;      ///< What the last complete read held: "2,214 accounts"; may be empty.
    qint64 accounts = 0;
    qint64 privileged = 0;
    qint64 people = 0;
    qint64 badRows = 0;  ///< of the last read
    QString error;     ///< In words; empty when the last read was complete.
    QString errorDetail;
    QString effect;    ///< "Use of 94 accounts stops at Sun 23:10"; empty when current.
    QStringList heldRules; ///< Rules that could not run because of it.
    QString suspicion; ///< Why the failure itself is suspicious; may be empty.
    qint64 suspectAccountId = 0; ///< Whose event that was; 0: none.
    RunsStrip runs;
};

} // namespace postern
