// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/AwsConditionTest.h"

#include "models/graph/AwsPattern.h"

#include <QDateTime>
#include <QString>

#include <algorithm>

namespace postern {

namespace {

std::string lowered(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return text;
}

/// -1, 0 or 1 as the first is before, like or after the second.
std::optional<int> ordered(std::optional<double> a, std::optional<double> b)
{
    if (!a || !b)
        return std::nullopt;
    return *a < *b ? -1 : *a > *b ? 1 : 0;
}

std::optional<double> numberOf(const std::string &text)
{
    bool isNumber = false;
    const double number = QString::fromStdString(text).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Dates are written as ISO 8601 or as seconds since 1970.
std::optional<double> dateOf(const std::string &text)
{
    if (const auto seconds = numberOf(text); seconds && text.size() > 4)
        return seconds;
    QDateTime date = QDateTime::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    if (date.timeSpec() == Qt::LocalTime) // no zone is UTC there
        date.setTimeSpec(Qt::UTC);
    return double(date.toSecsSinceEpoch());
}

std::optional<bool> answerOf(std::string_view comparison, std::optional<int> order)
{
    if (!order)
        return std::nullopt;
    if (comparison == "equals")
        return *order == 0;
    if (comparison == "lessthan")
        return *order < 0;
    if (comparison == "lessthanequals")
        return *order <= 0;
    if (comparison == "greaterthan")
        return *order > 0;
    if (comparison == "greaterthanequals")
        return *order >= 0;
    return std::nullopt;
}

} // namespace

AwsConditionTest::AwsConditionTest(const AwsCondition &condition)
{
    m_comparison = lowered(condition.operation);
    if (const std::size_t colon = m_comparison.find(':'); colon != std::string::npos)
        m_comparison.erase(0, colon + 1); // the values known here are single ones: any of and all of are the same
    if (m_comparison.ends_with("ifexists"))
        m_comparison.resize(m_comparison.size() - 8);
    for (const std::string_view kind : {"string", "arn", "numeric", "date"}) {
        const std::string negated = std::string(kind) + "not";
        if (m_comparison.starts_with(negated)) {
            m_comparison.erase(kind.size(), 3);
            m_isNegated = true;
        }
    }
    if (m_comparison == "notipaddress") {
        m_comparison = "ipaddress";
        m_isNegated = true;
    }
}

std::optional<bool> AwsConditionTest::compare(const std::string &value, const std::string &wanted) const
{
    if (m_comparison == "stringequals")
        return value == wanted;
    if (m_comparison == "stringequalsignorecase" || m_comparison == "bool")
        return lowered(value) == lowered(wanted);
    if (m_comparison == "stringlike" || m_comparison == "arnlike" || m_comparison == "arnequals")
        return AwsPattern::fits(wanted, value);
    if (m_comparison == "null")
        return lowered(wanted) == "false"; // it is known, so it is there
    if (m_comparison.starts_with("numeric"))
        return answerOf(std::string_view(m_comparison).substr(7), ordered(numberOf(value), numberOf(wanted)));
    if (m_comparison.starts_with("date"))
        return answerOf(std::string_view(m_comparison).substr(4), ordered(dateOf(value), dateOf(wanted)));
    return std::nullopt;
}

std::optional<bool> AwsConditionTest::of(const std::optional<std::string> &value, std::span<const std::string> wanted) const
{
    if (!value)
        return std::nullopt;
    bool any = false;
    for (const std::string &one : wanted) {
        const std::optional<bool> answer = compare(*value, one);
        if (!answer)
            return std::nullopt;
        any = any || *answer;
    }
    return any != m_isNegated;
}

} // namespace postern
