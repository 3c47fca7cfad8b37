// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "models/series/PostureHistory.h"
#include "models/series/Reference.h"

namespace postern {

/// Privileged accounts at each level, day by day. A day that was synced says what was known then; a
/// day between takes the last one before; a day before the first sync is worked out from when the
/// findings known today began.
class TrendLoader
{
public:
    TrendLoader(Database &database, const Reference &reference) : m_database(database), m_reference(reference) {}

    /// So many days, today being the last. Rows: critical, high, medium, low.
    Result<Trends> load(const PostureHistory &history, int days) const;
    /// Privileged accounts by level at the instant looked at; the same accounts the list shows.
    static Result<SeverityCounts> countsNow(Database &database);

private:
    /// Counts by day from the beginnings and ends of findings; [day][level].
    Result<QVector<SeverityCounts>> workedOut(QDate first, int days) const;

    Database &m_database;
    Reference m_reference;
};

} // namespace postern
