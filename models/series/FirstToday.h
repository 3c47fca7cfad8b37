// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"
#include "models/findings/SubjectKind.h"

#include <QString>

namespace postern {

/// One row of what to look at first: a subject and the one reason that matters most.
struct FirstToday
{
    SubjectKind kind = SubjectKind::Account; ///< Account, or Credential when it belongs to none.
    qint64 id = 0;
    QString name;
    QString sourceName;
    QString reason;   ///< One sentence without a full stop.
    QString ruleId;   ///< Of the finding that gives the reason.
    qint64 findingId = 0;
    bool isNew = false; ///< Since the day compared with.
    Severity level = Severity::None; ///< Of the score.
    double score = 0;
};

} // namespace postern
