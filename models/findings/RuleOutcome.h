// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/EvidenceGroup.h"
#include "models/findings/RuleMatch.h"

#include <QChar>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVector>

#include <array>

namespace postern {

/// What the evaluation of one rule for one instant gave.
struct RuleOutcome
{
    enum class Status {
        Ran,    ///< it was evaluated; see holdsEverything and heldSources for what may not close
        Held,   ///< it could not be judged: a source it needs is missing or never delivered
        Failed  ///< its query did not finish
    };

    QString ruleId;
    QString ruleHash; ///< SHA-256 of its text and parameters, hexadecimal
    QString textHash; ///< SHA-256 of its text alone: the same with another ruleHash means other parameters
    QByteArray parameters = "{}"; ///< JSON object: their values
    QChar group;      ///< A to I
    EvidenceGroup evidence = EvidenceGroup::Ownership;
    QStringList supersedes; ///< rules whose findings about the same subject are not shown beside its own
    std::array<int, findingSeverityCount> dueDays{}; ///< by severity; 0: no date
    Status status = Status::Ran;
    QString message;  ///< in words: why it was held, failed or closes nothing; empty when all is well
    QByteArray coverage; ///< JSON array: the sources it needs, when each was last complete, fresh or not
    bool holdsEverything = false; ///< a source that concerns all subjects is not complete and fresh
    QSet<qint64> heldSources;     ///< findings about subjects of these sources are carried forward
    QVector<RuleMatch> matches;   ///< one for each identity; empty unless it ran
    qint64 durationMs = 0;
};

} // namespace postern
