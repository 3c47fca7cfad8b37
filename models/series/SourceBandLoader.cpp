// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/SourceBandLoader.h"

#include "models/series/Query.h"

#include <algorithm>
#include <map>

namespace postern {

Result<QVector<SourceBand>> SourceBandLoader::load(Database &database)
{
    std::map<qint64, SourceBand> bands;
    TRY(eachRow(database,
                "SELECT a.source_id, COALESCE(r.level,0), COUNT(*) FROM temp.account_state s "
                "JOIN temp.account_row a ON a.account_id=s.account_id LEFT JOIN temp.risk r "
                "ON r.subject_kind='account' AND r.subject_id=s.account_id WHERE s.privileged=1 GROUP BY 1, 2",
                {}, [&](const Statement &row) {
                    SourceBand &band = bands[row.integer(0)];
                    band.sourceId = row.integer(0);
                    band.accounts[Severity(row.integer(1))] = int(row.integer(2));
                }));
    TRY(eachRow(database, "SELECT source_id, name FROM main.source", {}, [&](const Statement &row) {
        if (const auto found = bands.find(row.integer(0)); found != bands.end())
            found->second.name = row.text(1);
    }));
    QVector<SourceBand> sorted;
    for (const auto &[id, band] : bands)
        sorted << band;
    std::stable_sort(sorted.begin(), sorted.end(), [](const SourceBand &a, const SourceBand &b) {
        return a.accounts.total() > b.accounts.total();
    });
    return sorted;
}

} // namespace postern
