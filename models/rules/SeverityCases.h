// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/findings/FindingSeverity.h"

#include <QJsonObject>
#include <QString>
#include <QVariant>
#include <QVector>

namespace postern {

/// The severity of a rule, by the facts of a match:
///
///     severity = word { ";" word "when" test { "and" test } }
///     test     = field ( "<" | "<=" | ">" | ">=" | "=" | "<>" ) value
///              | field "is" [ "not" ] "null" | field "in" "(" value { "," value } ")"
///     value    = number | "'" text "'"
///
/// The first case whose tests all hold decides, else the word at the beginning. A test on a fact that
/// is absent or null does not hold, except "is null".
class SeverityCases
{
public:
    SeverityCases() = default;
    static Result<SeverityCases> parse(const QString &text);

    FindingSeverity of(const QJsonObject &facts) const;
    FindingSeverity otherwise() const { return m_otherwise; }
    QString text() const { return m_text; }
    /// The fields of the facts that it asks for.
    QStringList fields() const;

private:
    struct Test
    {
        QString field;
        QString op; ///< <, <=, >, >=, =, <>, null, not null, in
        QVector<QVariant> values;
    };
    struct Case
    {
        FindingSeverity severity;
        QVector<Test> tests;
    };
    friend class SeverityParser;
    static bool holds(const Test &test, const QJsonObject &facts);

    FindingSeverity m_otherwise = FindingSeverity::Medium;
    QVector<Case> m_cases;
    QString m_text;
};

} // namespace postern
