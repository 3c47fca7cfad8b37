// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/records/Record.h"
#include "models/tables/TableRow.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace postern {

class Database;

/// What a table asks the database: which rows in which order, and what is in a row. A value that
/// goes to the reader's thread; nothing of it changes afterwards.
struct TableQuestion
{
    QByteArray keysSql;        ///< One column of keys in order; ?1, ?2 … are the values.
    std::vector<Value> values; ///< Bound to keysSql.
    QByteArray totalSql;       ///< One number: rows without the filter.
    QByteArray rowsSql;        ///< Key first, then the fields; ?1 is a JSON array of keys.

    /// Called with keys as they come. The first call comes early, with at most firstChunk of them.
    using TakeKeys = std::function<void(std::vector<qint64> keys, bool isLast)>;
    static constexpr std::size_t firstChunk = 400;

    /// All keys in order. An error when it was stopped: the progress is asked throughout.
    Result<void> keys(Database &database, const Progress &progress, const TakeKeys &take) const;
    Result<qint64> total(Database &database) const;
    /// One row for each key, in their order; a key that is not there any more has a row without values.
    Result<std::vector<TableRow>> rows(Database &database, const std::vector<qint64> &keys) const;
};


} // namespace postern
