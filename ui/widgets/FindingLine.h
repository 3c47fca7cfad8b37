// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

namespace postern {

/// One finding as a list shows it.
struct FindingLine
{
    Severity severity = Severity::None;
    QString title;    ///< the rule's title
    QString ruleId;   ///< "L-02"
    QString sentence; ///< what was found, with its numbers; empty in short lists
    QString evidence; ///< "CloudTrail, 214 rows"; empty when there is none
    QString age;      ///< "19 d"
};

} // namespace postern
