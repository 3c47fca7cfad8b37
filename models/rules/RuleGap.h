// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/RuleNeed.h"

#include <QStringList>

namespace postern {

/// Something that rules need and a source does not tell, so that they are blind there.
struct RuleGap
{
    RuleNeed need = RuleNeed::Accounts;
    qint64 sourceId = 0;  ///< whose accounts or keys cannot be judged; 0: no source tells it at all
    bool hasAccounts = false; ///< that source brings accounts
    QStringList rules;    ///< the rules that cannot judge
};

} // namespace postern
