// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/ChartData.h"

namespace postern {

class Database;

/// Suspicious events by day (the view suspicious_event), with other systems' alerts and the days on
/// which a source of events was silent.
class SuspiciousLoader
{
public:
    /// So many days, today being the last. accountId 0: all accounts.
    static Result<SuspiciousAccess> load(Database &database, int days, qint64 accountId = 0);
};

} // namespace postern
