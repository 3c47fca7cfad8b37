// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"

#include <QByteArrayView>

#include <vector>

namespace postern {

/// Calls take(const Statement &) for every row of a query; take gives nothing or a Result<void>.
template <typename Take>
Result<void> eachRow(const Database &database, QByteArrayView sql, const std::vector<Value> &values,
                     Take &&take)
{
    Statement statement = TRY(database.prepare(sql));
    for (std::size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    while (TRY(statement.step()))
        take(std::as_const(statement));
    return {};
}

/// The first column of the first row, with values bound; 0 when there is none.
inline Result<qint64> numberOf(const Database &database, QByteArrayView sql,
                               const std::vector<Value> &values = {})
{
    qint64 number = 0;
    TRY(eachRow(database, sql, values, [&](const Statement &row) { number = row.integer(0); }));
    return number;
}

/// The instant the views of a connection look at.
inline Instant instantOf(const Database &database)
{
    return database.asOf().at.value_or(database.now());
}

} // namespace postern
