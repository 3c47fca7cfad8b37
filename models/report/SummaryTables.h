// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/report/ManagementSummary.h"

namespace postern {

class Database;

/// The counted parts of the management summary: dormant, used, findings, orphans, accounts, decisions.
class SummaryTables
{
public:
    static constexpr int maxAccounts = 12;
    static constexpr int maxDecisions = 4;

    static Result<void> load(Database &database, ManagementSummary &summary);
};

} // namespace postern
