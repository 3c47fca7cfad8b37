// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/FindingSeverity.h"
#include "models/findings/SubjectKind.h"

#include <QByteArray>

#include <optional>

namespace postern {

/// One subject that a rule matched. Kind, id and person are its identity within the rule.
struct RuleMatch
{
    SubjectKind kind = SubjectKind::Account;
    qint64 id = 0;       ///< identity.id; grant_id for a grant, source_id for a source
    qint64 personId = 0; ///< the person concerned; 0: none
    FindingSeverity severity = FindingSeverity::Medium;
    double confidence = 1;        ///< 0 to 1
    std::optional<Instant> since; ///< when the condition began; nothing: not known
    QByteArray facts;             ///< JSON object: the numbers that made it fire
};

} // namespace postern
