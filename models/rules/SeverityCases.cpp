// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/SeverityCases.h"

#include <QJsonValue>

#include <algorithm>

namespace postern {

/// Reads the words of a severity line from left to right.
class SeverityParser
{
public:
    explicit SeverityParser(const QString &text) : m_text(text) {}

    Result<SeverityCases> read()
    {
        SeverityCases cases;
        cases.m_text = m_text.simplified();
        cases.m_otherwise = TRY(severity());
        while (take(QStringLiteral(";"))) {
            SeverityCases::Case one;
            one.severity = TRY(severity());
            TRY(expect(QStringLiteral("when")));
            do
                one.tests << TRY(test());
            while (take(QStringLiteral("and")));
            cases.m_cases << one;
        }
        skip();
        if (m_at < m_text.size())
            return wrong(QStringLiteral("the end"));
        return cases;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    /// The next sign or word, without moving on.
    QString peek()
    {
        skip();
        qsizetype end = m_at;
        const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
        while (end < m_text.size() && isWord(m_text.at(end)))
            ++end;
        if (end == m_at && end < m_text.size()) {
            ++end;
            const QString two = m_text.mid(m_at, 2);
            if (two == QLatin1String("<=") || two == QLatin1String(">=") || two == QLatin1String("<>"))
                ++end;
        }
        return m_text.mid(m_at, end - m_at);
    }
    bool take(const QString &word)
    {
        if (peek() != word)
            return false;
        m_at += word.size();
        return true;
    }
    Result<void> expect(const QString &word)
    {
        if (!take(word))
            return wrong(QStringLiteral("“%1”").arg(word));
        return {};
    }
    Error wrong(const QString &expected)
    {
        return {QStringLiteral("severity: %1 is expected at character %2").arg(expected).arg(m_at + 1), {}, false};
    }
    Result<FindingSeverity> severity()
    {
        const QString word = peek();
        const auto found = findingSeverityFromText(word);
        if (!found || *found == FindingSeverity::Confirmed)
            return wrong(QStringLiteral("info, low, medium, high or critical"));
        m_at += word.size();
        return *found;
    }
    Result<QVariant> value()
    {
        skip();
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('\'')) {
            const qsizetype end = m_text.indexOf(QLatin1Char('\''), m_at + 1);
            if (end < 0)
                return wrong(QStringLiteral("a closing quote"));
            const QString text = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end + 1;
            return QVariant(text);
        }
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isDigit() || QStringLiteral("+-.").contains(m_text.at(m_at))))
            ++m_at;
        bool isNumber = false;
        const double number = m_text.mid(from, m_at - from).toDouble(&isNumber);
        if (!isNumber) {
            m_at = from;
            return wrong(QStringLiteral("a number or a text in single quotes"));
        }
        return QVariant(number);
    }
    Result<SeverityCases::Test> test()
    {
        SeverityCases::Test one;
        one.field = peek();
        if (one.field.isEmpty() || !(one.field.at(0).isLetter()))
            return wrong(QStringLiteral("a field of the facts"));
        m_at += one.field.size();
        one.op = peek();
        m_at += one.op.size();
        if (one.op == QLatin1String("is")) {
            one.op = take(QStringLiteral("not")) ? QStringLiteral("not null") : QStringLiteral("null");
            TRY(expect(QStringLiteral("null")));
            return one;
        }
        if (one.op == QLatin1String("in")) {
            TRY(expect(QStringLiteral("(")));
            do
                one.values << TRY(value());
            while (take(QStringLiteral(",")));
            TRY(expect(QStringLiteral(")")));
            return one;
        }
        static const QStringList ops{QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"),
                                     QStringLiteral(">="), QStringLiteral("="), QStringLiteral("<>")};
        if (!ops.contains(one.op)) {
            m_at -= one.op.size();
            return wrong(QStringLiteral("a comparison, “is null” or “in”"));
        }
        one.values << TRY(value());
        return one;
    }

    QString m_text;
    qsizetype m_at = 0;
};

Result<SeverityCases> SeverityCases::parse(const QString &text)
{
    return SeverityParser(text).read();
}

namespace {

/// -1, 0 or 1; nothing when the two cannot be compared.
std::optional<int> compare(const QJsonValue &fact, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString) {
        if (!fact.isString())
            return std::nullopt;
        const int order = QString::compare(fact.toString(), value.toString());
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
    if (!fact.isDouble() && !fact.isBool())
        return std::nullopt;
    const double left = fact.isBool() ? (fact.toBool() ? 1 : 0) : fact.toDouble();
    const double right = value.toDouble();
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace

bool SeverityCases::holds(const Test &test, const QJsonObject &facts)
{
    const QJsonValue fact = facts.value(test.field);
    const bool isMissing = fact.isNull() || fact.isUndefined();
    if (test.op == QLatin1String("null"))
        return isMissing;
    if (test.op == QLatin1String("not null"))
        return !isMissing;
    return std::any_of(test.values.begin(), test.values.end(), [&](const QVariant &value) {
        const std::optional<int> order = compare(fact, value);
        if (!order)
            return false;
        if (test.op == QLatin1String("<"))
            return *order < 0;
        if (test.op == QLatin1String("<="))
            return *order <= 0;
        if (test.op == QLatin1String(">"))
            return *order > 0;
        if (test.op == QLatin1String(">="))
            return *order >= 0;
        if (test.op == QLatin1String("<>"))
            return *order != 0;
        return *order == 0; // "=" and "in"
    });
}

FindingSeverity SeverityCases::of(const QJsonObject &facts) const
{
    for (const Case &one : m_cases) {
        if (std::all_of(one.tests.begin(), one.tests.end(), [&](const Test &t) { return holds(t, facts); }))
            return one.severity;
    }
    return m_otherwise;
}

QStringList SeverityCases::fields() const
{
    QStringList fields;
    for (const Case &one : m_cases) {
        for (const Test &test : one.tests)
            fields << test.field;
    }
    fields.removeDuplicates();
    return fields;
}

} // namespace postern
