// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/EvidenceGroup.h"
#include "models/findings/FindingSeverity.h"

#include <QString>

namespace postern {

/// One open finding as the score sees it.
struct Evidence
{
    EvidenceGroup group = EvidenceGroup::Ownership;
    FindingSeverity severity = FindingSeverity::Medium;
    double confidence = 1; ///< 0 to 1; anything else is brought into that range
    double ageDays = 0;    ///< counts for activity only, which fades by half in 14 days
    bool isAccepted = false; ///< an exception holds: left out of the residual score
    QString ruleId;
    qint64 findingId = 0;
};

} // namespace postern
