// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

namespace postern {

/// How many open findings one rule has.
struct RuleCount
{
    QString ruleId;
    QString title;
    Severity severity = Severity::None; ///< the worst among them
    int count = 0;
};

} // namespace postern
