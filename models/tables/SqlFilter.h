// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Record.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <vector>

namespace postern {

/// Conditions of one WHERE with the values they bind, in step with each other.
class SqlFilter
{
public:
    /// Adds a condition without values.
    void add(const QByteArray &condition);
    /// Adds a condition; every '?' in it takes the next of the values.
    void add(const QByteArray &condition, const std::vector<Value> &values);
    /// Adds "expression IN (…)"; nothing when there are no numbers.
    void addAmong(const QByteArray &expression, const QVector<qint64> &numbers);
    /// Adds "expression IN (…)" over text; nothing when there is none.
    void addAmong(const QByteArray &expression, const QStringList &texts);
    /// Adds that one of the expressions contains the text, upper and lower case alike.
    void addContains(const QVector<QByteArray> &expressions, const QString &text);

    /// " WHERE …", or nothing.
    QByteArray where() const;
    const std::vector<Value> &values() const { return m_values; }
    /// A pattern for LIKE … ESCAPE '\'.
    static std::string pattern(const QString &text);

private:
    QByteArray m_conditions;
    std::vector<Value> m_values;
};

} // namespace postern
