// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"

namespace postern {

class Database;

/// Ways from accounts to power they do not hold yet, kept in access_path. Found anew after each sync from
/// policy statements (AWS) and from powers over accounts and groups (directories); workspaces that have
/// neither pay nothing.
class AccessPaths
{
public:
    /// Brings access_path up to date for an instant, in one transaction; rows that hold stay untouched.
    /// Gives the number of accounts that have a way to tier 0.
    static Result<qint64> update(Database &database, Instant at, const Progress &progress);
};

} // namespace postern
