// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/LeastPrivilege.h"

namespace postern {

class Database;

/// Reads what is granted and not used, and the violations of rules on privilege, authentication and duties.
namespace LeastPrivilegeLoader {

Result<LeastPrivilege> load(Database &database);
/// How many violations load() would list; for a number beside the page's name.
Result<qint64> violations(Database &database);

} // namespace LeastPrivilegeLoader
} // namespace postern
