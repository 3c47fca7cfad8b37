// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/DayFigures.h"

#include "models/series/Query.h"

namespace postern {

Result<DayFigures> DayFigures::load(Database &database)
{
    DayFigures figures;
    TRY(eachRow(database,
                "SELECT COUNT(*), TOTAL(s.dormant_since IS NOT NULL), TOTAL(s.orphan IS NOT NULL), TOTAL(r.level IS 4) FROM temp.account_state s "
                "LEFT JOIN temp.risk r ON r.subject_kind='account' AND r.subject_id=s.account_id WHERE s.privileged=1",
                {}, [&](const Statement &row) {
                    figures.privileged = row.integer(0);
                    figures.dormantPrivileged = row.integer(1);
                    figures.orphanedPrivileged = row.integer(2);
                    figures.critical = row.integer(3);
                }));
    figures.keysPastRotation = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.key_past_rotation"));
    return figures;
}

} // namespace postern
