// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/ChangeDayLoader.h"

#include "models/base/Words.h"
#include "models/series/Query.h"

#include <QMap>

namespace postern {

namespace {

constexpr qint64 hour = 3600; ///< zones differ from UTC by quarters of it at least, days by whole ones nearly everywhere

QByteArray hoursOf(const char *table, const char *from, const char *to)
{
    return QByteArray("SELECT ") + from + "/3600 AS h, COUNT(*) AS n FROM main." + table + " GROUP BY 1 UNION ALL SELECT " + to + "/3600, COUNT(*) FROM main." + table +
           " WHERE " + to + " IS NOT NULL GROUP BY 1";
}

} // namespace

Result<QVector<ChangeDay>> ChangeDayLoader::load(Database &database)
{
    QMap<QDate, ChangeDay> days;
    TRY(eachRow(database, "SELECT DISTINCT ended_at/3600 FROM main.sync WHERE status='complete'", {},
                [&](const Statement &row) { days[Words::dayOf(instantFromEpoch(row.integer(0) * hour))].wasRead = true; }));
    if (days.isEmpty())
        return QVector<ChangeDay>();
    const QDate first = days.firstKey(), last = Words::dayOf(database.now());
    QByteArray sql = hoursOf("finding", "opened_at", "resolved_at");
    for (const char *table : {"person_version", "account_version", "access_grant_version", "credential_version", "credential_custodian_version"})
        sql += " UNION ALL " + hoursOf(table, "known_from", "known_to");
    TRY(eachRow(database, "SELECT h, SUM(n) FROM (" + sql + ") q GROUP BY h", {},
                [&](const Statement &row) { days[Words::dayOf(instantFromEpoch(row.integer(0) * hour))].changes += row.integer(1); }));
    QVector<ChangeDay> all;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        ChangeDay one = days.value(day);
        one.day = day;
        all << one;
    }
    return all;
}

} // namespace postern
