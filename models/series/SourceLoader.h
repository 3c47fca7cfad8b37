// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/SourceStatus.h"
#include "models/series/SourcesSummary.h"

#include <QVector>

namespace postern {

class Database;

/// Every source with its health, its runs and what its failing costs.
class SourceLoader
{
public:
    static constexpr int runs = 14;

    static Result<SourcesSummary> load(Database &database);
    static Result<QVector<SourceStatus>> sources(Database &database);
};

} // namespace postern
