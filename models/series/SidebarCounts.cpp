// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/SidebarCounts.h"

#include "models/series/LeastPrivilegeLoader.h"
#include "models/series/Query.h"
#include "models/series/SourceLoader.h"

namespace postern {

Result<SidebarCounts> SidebarCounts::load(Database &database)
{
    SidebarCounts counts;
    counts.privileged = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.account_state WHERE privileged=1"));
    counts.dormant = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.account_state WHERE dormant_since IS NOT NULL"));
    counts.orphaned = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.account_state WHERE orphan IS NOT NULL"));
    counts.violations = TRY(LeastPrivilegeLoader::violations(database));
    const QVector<SourceStatus> sources = TRY(SourceLoader::sources(database));
    for (const SourceStatus &source : sources)
        counts.failingSources += source.health.state == SourceHealth::State::Failing ? 1 : 0;
    return counts;
}

} // namespace postern
