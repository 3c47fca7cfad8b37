// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"

namespace postern {

class Database;

/// What lists show of every account, worked out once after a sync: tier and what gives it, whether
/// it is live and privileged, and how much of what it holds it uses.
class AccountSummary
{
public:
    /// Use is "used" when it is not older than this.
    static constexpr int usedWithinDays = 90;
    /// Tiers up to this one are privileged.
    static constexpr int privilegedTier = 2;

    /// Brings the table up to date for an instant; writes only rows that differ.
    static Result<void> rebuild(Database &database, Instant at);
};

} // namespace postern
