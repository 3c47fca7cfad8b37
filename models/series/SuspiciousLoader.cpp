// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/SuspiciousLoader.h"

#include "models/base/Words.h"
#include "models/series/Query.h"

#include <QDateTime>

namespace postern {

namespace {

/// Hatches the days that no event can have come from: behind the last complete read of a source
/// that is failing, and before the first event of any source.
Result<void> markGaps(Database &database, SuspiciousAccess &access)
{
    const Instant at = instantOf(database);
    qint64 oldest = -1;
    TRY(eachRow(database,
                "SELECT name, last_success_at, last_error IS NOT NULL, expected_interval_s, events_oldest_at FROM temp.source "
                "WHERE enabled=1 AND (has_events=1 OR category='events')", {},
                [&](const Statement &row) {
                    if (!row.isNull(4))
                        oldest = oldest < 0 ? row.integer(4) : std::min(oldest, row.integer(4));
                    const qint64 last = row.integer(1);
                    const bool isSilent = row.integer(2) != 0 || toEpoch(at) - last > 2 * row.integer(3);
                    if (!isSilent || row.isNull(1))
                        return;
                    for (SuspiciousDay &day : access.days) {
                        if (day.day > Words::dayOf(instantFromEpoch(last))) {
                            day.hasNoData = true;
                            access.gapName = row.text(0);
                        }
                    }
                }));
    for (SuspiciousDay &day : access.days)
        if (oldest < 0 || day.day < Words::dayOf(instantFromEpoch(oldest)))
            day.hasNoData = true;
    return {};
}

} // namespace

Result<SuspiciousAccess> SuspiciousLoader::load(Database &database, int days, qint64 accountId)
{
    SuspiciousAccess access;
    access.today = Words::dayOf(instantOf(database));
    const QDate first = access.today.addDays(1 - days);
    for (int i = 0; i < days; ++i)
        access.days << SuspiciousDay{first.addDays(i), {}, 0, false};
    const qint64 from = first.startOfDay().toSecsSinceEpoch();
    const auto dayAt = [&](qint64 at) -> SuspiciousDay * {
        const qint64 i = first.daysTo(Words::dayOf(instantFromEpoch(at)));
        return i >= 0 && i < access.days.size() ? &access.days[i] : nullptr;
    };
    TRY(eachRow(database, "SELECT at, level FROM temp.suspicious_event WHERE at>=?1 AND (?2=0 OR account_id=?2)",
                {from, accountId}, [&](const Statement &row) {
                    if (SuspiciousDay *day = dayAt(row.integer(0)))
                        ++day->events[Severity(row.integer(1))];
                }));
    TRY(eachRow(database, "SELECT opened_at FROM temp.alert WHERE opened_at>=?1 AND (?2=0 OR account_id=?2)",
                {from, accountId}, [&](const Statement &row) {
                    if (SuspiciousDay *day = dayAt(row.integer(0)))
                        ++day->alerts;
                }));
    TRY(markGaps(database, access));
    return access;
}

} // namespace postern
