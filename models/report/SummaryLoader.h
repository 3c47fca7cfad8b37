// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/report/ManagementSummary.h"

namespace postern {

class Database;

/// The management summary at the instant the connection looks at.
class SummaryLoader
{
public:
    static Result<ManagementSummary> load(Database &database);
};

} // namespace postern
