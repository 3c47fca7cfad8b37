// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaConditionParser.h"

#include "models/sigma/SigmaPattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace postern {

SigmaConditionParser::SigmaConditionParser(const QString &text, const QStringList &names, const SigmaYaml &at)
    : m_names(names), m_at(at)
{
    static const QRegularExpression token(QStringLiteral(R"([()|]|[<>=!]+|[^\s()|<>=!]+)"));
    auto found = token.globalMatch(text);
    while (found.hasNext())
        m_tokens << found.next().captured();
}

bool SigmaConditionParser::isNext(const char *word) const
{
    return m_next < m_tokens.size() && m_tokens[m_next].compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

bool SigmaConditionParser::take(const char *word)
{
    const bool isThere = isNext(word);
    m_next += isThere ? 1 : 0;
    return isThere;
}

Error SigmaConditionParser::wrong(const QString &message) const
{
    return sigmaWrong(m_at, QStringLiteral("the condition is wrong: %1").arg(message));
}

Result<int> SigmaConditionParser::add(Node node)
{
    if (m_condition.m_nodes.size() >= SigmaCondition::nodesMost)
        return wrong(QStringLiteral("it has more than %1 parts").arg(SigmaCondition::nodesMost));
    m_condition.m_nodes.push_back(std::move(node));
    return int(m_condition.m_nodes.size()) - 1;
}

Result<int> SigmaConditionParser::either(int depth)
{
    if (depth > SigmaCondition::depthMost)
        return wrong(QStringLiteral("it is nested deeper than %1").arg(SigmaCondition::depthMost));
    int left = TRY(both(depth));
    while (take("or")) {
        const int right = TRY(both(depth));
        left = TRY(add({Kind::Or, left, right, 0, {}}));
    }
    return left;
}

Result<int> SigmaConditionParser::both(int depth)
{
    int left = TRY(single(depth));
    while (take("and")) {
        const int right = TRY(single(depth));
        left = TRY(add({Kind::And, left, right, 0, {}}));
    }
    return left;
}

Result<int> SigmaConditionParser::single(int depth)
{
    if (depth > SigmaCondition::depthMost)
        return wrong(QStringLiteral("it is nested deeper than %1").arg(SigmaCondition::depthMost));
    if (take("not")) {
        const int inside = TRY(single(depth + 1));
        return add({Kind::Not, inside, 0, 0, {}});
    }
    if (take("(")) {
        const int inside = TRY(either(depth + 1));
        if (!take(")"))
            return wrong(QStringLiteral("a parenthesis is not closed"));
        return inside;
    }
    if (m_next >= m_tokens.size())
        return wrong(QStringLiteral("it ends where a selection was expected"));
    const QString word = m_tokens[m_next];
    if (m_next + 1 < m_tokens.size() && m_tokens[m_next + 1].compare(QLatin1String("of"), Qt::CaseInsensitive) == 0) {
        bool isNumber = false;
        const int least = isNext("any") ? 1 : word.toInt(&isNumber);
        const bool isAll = isNext("all");
        if (isAll || least > 0) {
            m_next += 2;
            return several(least, isAll);
        }
    }
    const int name = int(m_names.indexOf(word));
    if (name < 0)
        return wrong(QStringLiteral("“%1” is no selection of this detection").arg(word.left(80)));
    ++m_next;
    return add({Kind::Name, name, 0, 0, {}});
}

Result<int> SigmaConditionParser::several(int least, bool isAll)
{
    if (m_next >= m_tokens.size())
        return wrong(QStringLiteral("nothing stands behind “of”"));
    const bool isThem = isNext("them");
    const QString word = m_tokens[m_next++];
    const SigmaPattern pattern = SigmaPattern::written(word);
    Node node{Kind::Several, 0, 0, least, {}};
    for (int i = 0; i < m_names.size(); ++i) {
        // Names that begin with an underscore are for being named only.
        if (isThem ? !m_names[i].startsWith(u'_') : pattern.matches(m_names[i], Qt::CaseSensitive))
            node.names.push_back(i);
    }
    if (node.names.empty())
        return wrong(QStringLiteral("“%1” fits no selection of this detection").arg(word.left(80)));
    if (isAll)
        node.least = int(node.names.size());
    return add(std::move(node));
}

Result<double> SigmaConditionParser::bound()
{
    bool isNumber = false;
    const double number = m_next < m_tokens.size() ? m_tokens[m_next].toDouble(&isNumber) : 0;
    if (!isNumber)
        return wrong(QStringLiteral("a number was expected behind the comparison"));
    ++m_next;
    return number;
}

/// The older form of counting: "| count(field) by a, b > 5".
Result<void> SigmaConditionParser::aggregate()
{
    const QString function = m_next < m_tokens.size() ? m_tokens[m_next] : QString();
    if (function != QLatin1String("count"))
        return sigmaUnsupported(m_at, QStringLiteral("“%1” behind the condition; only count is").arg(function.left(40)));
    ++m_next;
    SigmaCount count;
    if (!take("("))
        return wrong(QStringLiteral("count has no parentheses"));
    if (!isNext(")") && m_next < m_tokens.size())
        count.field = m_tokens[m_next++];
    if (!take(")"))
        return wrong(QStringLiteral("a parenthesis is not closed"));
    if (take("by")) {
        while (m_next < m_tokens.size() && !QStringLiteral("<>=").contains(m_tokens[m_next][0])) {
            for (const QString &name : m_tokens[m_next].split(u',', Qt::SkipEmptyParts))
                count.groupBy << name;
            ++m_next;
        }
        if (count.groupBy.isEmpty())
            return wrong(QStringLiteral("nothing stands behind “by”"));
    }
    const QString comparison = m_next < m_tokens.size() ? m_tokens[m_next++] : QString();
    const double number = TRY(bound());
    if (comparison == QLatin1String(">"))
        count.atLeast = number + 1; // counts are whole
    else if (comparison == QLatin1String(">="))
        count.atLeast = number;
    else if (comparison == QLatin1String("=") || comparison == QLatin1String("=="))
        count.atLeast = count.atMost = number;
    else
        return sigmaUnsupported(m_at, QStringLiteral("counts that are small (“%1”): when a window of time ends is not known while events come").arg(comparison));
    m_condition.m_count = count;
    return {};
}

Result<SigmaCondition> SigmaConditionParser::parse()
{
    m_condition.m_root = TRY(either(0));
    if (take("|"))
        TRY(aggregate());
    if (m_next < m_tokens.size())
        return wrong(QStringLiteral("“%1” was not expected").arg(m_tokens[m_next].left(80)));
    return std::move(m_condition);
}

} // namespace postern
