// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/AccountDetail.h"

namespace postern {

class Database;

/// How often an account was used week by week, with what happened meanwhile.
class AccountUse
{
public:
    static Result<void> load(Database &database, AccountDetail &account);
};

} // namespace postern
