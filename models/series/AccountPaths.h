// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/AccountDetail.h"

namespace postern {

class Database;

/// How an account gets to what makes it strong, and how somebody gets to the account.
class AccountPaths
{
public:
    static constexpr int maxSteps = 5;

    static Result<void> load(Database &database, AccountDetail &account);
};

} // namespace postern
