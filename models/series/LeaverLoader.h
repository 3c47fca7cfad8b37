// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/LeaversWithAccess.h"

namespace postern {

class Database;

/// Reads who left and can still get in.
namespace LeaverLoader {

/// person_id and gone_at of each; a leaver counts by a live account, a live key on any account of theirs, or a secret
/// they still know.
extern const char *const peopleSql;

Result<LeaversWithAccess> load(Database &database);

} // namespace LeaverLoader
} // namespace postern
