// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/store/Database.h"

namespace postern {

/// The numbers beside the names of the pages: counted, so that no page has to be worked out for them.
struct SidebarCounts
{
    qint64 privileged = 0;
    qint64 dormant = 0;
    qint64 orphaned = 0;
    qint64 violations = 0; ///< of least privilege
    int failingSources = 0;

    static Result<SidebarCounts> load(Database &database);
};

} // namespace postern
