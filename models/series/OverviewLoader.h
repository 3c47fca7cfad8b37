// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/Overview.h"

namespace postern {

class Database;

/// The Overview from the store, at the instant the connection looks at.
class OverviewLoader
{
public:
    static constexpr int firstRows = 6;
    static constexpr int trendDays = 90;
    static constexpr int suspiciousDays = 14;

    static Result<Overview> load(Database &database, const Reference &reference);
    /// Open findings by mark: confirmed counts as critical, info as none.
    static Result<SeverityCounts> openFindings(Database &database);
    /// The sentence of the answer; change: against the reference, nothing when not known.
    static QString answerFor(int critical, std::optional<int> change, const Reference &reference, Instant at);
};

} // namespace postern
