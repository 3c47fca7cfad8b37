// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/Closing.h"
#include "models/series/NextStep.h"

namespace postern {

class Database;

/// Reads what the pages of dormant and of orphaned accounts, and the report, say about them.
class ClosingLoader
{
public:
    static Result<Closing> load(Database &database, Closing::Kind kind);
    /// The commands that would disable these accounts, in their order.
    static Result<QVector<NextStep>> disableSteps(Database &database, const QVector<qint64> &accounts);
    /// Accounts by days since their last use, or since their owner left; a last bin where that is not known.
    static Result<QVector<DormantBin>> bins(Database &database, Closing::Kind kind);
};

} // namespace postern
