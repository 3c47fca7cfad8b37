// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/records/Record.h"
#include "models/store/Database.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

namespace postern {

/// A list that the command line prints: its columns, and the rows that meet some conditions.
class Listing
{
public:
    enum class Type { Text, Integer, Real, Time, Json };
    struct Column
    {
        const char *name;
        Type type;
        const char *sql;
    };
    using Row = std::function<Result<void>(const QVector<Value> &values)>;

    /// accounts, findings, people, credentials, events, paths or sources; nullptr for another word.
    static const Listing *named(const QString &name);

    const QVector<Column> &columns() const { return m_columns; }

    /// Gives every row to `row`, at the instant the connection looks at. A condition is a column,
    /// one of = != < <= > >= ~ (contains), and a value; all must hold. A wrong one is named.
    Result<void> print(const Database &database, const QStringList &conditions, const Row &row) const;

private:
    Listing(QVector<Column> columns, const char *from, const char *order)
        : m_columns(std::move(columns)), m_from(from), m_order(order)
    {
    }
    const Column *column(const QString &name) const;

    QVector<Column> m_columns;
    const char *m_from;
    const char *m_order;
};

} // namespace postern
