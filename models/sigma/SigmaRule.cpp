// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaRule.h"

#include <algorithm>

namespace postern {

namespace {

Result<SigmaLogSource> logSourceOf(const SigmaYaml &document)
{
    const SigmaYaml *node = document.member(QStringLiteral("logsource"));
    if (!node || node->kind != SigmaYaml::Kind::Map)
        return sigmaWrong(node ? *node : document, QStringLiteral("it has no logsource"));
    SigmaLogSource source;
    for (const auto &[name, value] : node->members) {
        if (name == QLatin1String("definition")) // for the reader of the rule
            continue;
        QString *place = name == QLatin1String("product")    ? &source.product
                         : name == QLatin1String("service")  ? &source.service
                         : name == QLatin1String("category") ? &source.category
                                                             : nullptr;
        if (!place)
            return sigmaUnsupported(value, QStringLiteral("“%1” of a logsource").arg(name.left(40)));
        if (!value.isScalar())
            return sigmaWrong(value, QStringLiteral("“%1” of the logsource is a text, not %2").arg(name, value.said()));
        *place = value.text.trimmed().toLower();
    }
    return source;
}

} // namespace

Result<SigmaRule> SigmaRule::parse(const SigmaYaml &document)
{
    SigmaRule rule;
    rule.m_header = TRY(SigmaHeader::parse(document));
    rule.m_logSource = TRY(logSourceOf(document));
    const SigmaYaml *detection = document.member(QStringLiteral("detection"));
    if (!detection || detection->kind != SigmaYaml::Kind::Map)
        return sigmaWrong(detection ? *detection : document, QStringLiteral("it has no detection"));
    TRY(rule.parseDetection(*detection));
    return rule;
}

Result<void> SigmaRule::parseDetection(const SigmaYaml &detection)
{
    const SigmaYaml *condition = nullptr;
    QStringList names;
    for (const auto &[name, value] : detection.members) {
        if (name == QLatin1String("condition")) {
            condition = &value;
        } else if (name == QLatin1String("timeframe")) {
            m_timeframe = TRY(sigmaTimespan(value));
        } else {
            m_selections.push_back(TRY(SigmaSelection::parse(value)));
            names << name;
        }
    }
    if (!condition || condition->kind == SigmaYaml::Kind::Map || condition->kind == SigmaYaml::Kind::Nothing)
        return sigmaWrong(detection, QStringLiteral("the detection has no condition"));
    if (names.isEmpty())
        return sigmaWrong(detection, QStringLiteral("the detection has no selections"));
    if (condition->isScalar())
        TRY(parseCondition(*condition, names));
    for (const SigmaYaml &one : condition->items) {
        if (!one.isScalar())
            return sigmaWrong(one, QStringLiteral("a condition is a text, not %1").arg(one.said()));
        TRY(parseCondition(one, names));
    }
    if (m_conditions.empty())
        return sigmaWrong(*condition, QStringLiteral("the detection has no condition"));
    return {};
}

Result<void> SigmaRule::parseCondition(const SigmaYaml &text, const QStringList &names)
{
    SigmaCondition condition = TRY(SigmaCondition::parse(text.text, names, text));
    if (condition.count()) {
        if (m_count || !m_conditions.empty())
            return sigmaUnsupported(text, QStringLiteral("several conditions of which one counts"));
        if (m_timeframe == 0)
            return sigmaUnsupported(text, QStringLiteral("counting without a timeframe: over all events there ever were"));
        m_count = condition.count();
    } else if (m_count) {
        return sigmaUnsupported(text, QStringLiteral("several conditions of which one counts"));
    }
    m_conditions.push_back(std::move(condition));
    return {};
}

bool SigmaRule::holds(SigmaLook &look) const
{
    const auto selected = [&](int selection) { return m_selections[std::size_t(selection)].holds(look); };
    return std::any_of(m_conditions.begin(), m_conditions.end(), [&](const SigmaCondition &condition) { return condition.holds(selected); });
}

QStringList SigmaRule::fields() const
{
    QStringList all;
    for (const SigmaSelection &selection : m_selections) {
        for (const QString &field : selection.fields()) {
            if (!all.contains(field))
                all << field;
        }
    }
    return all;
}

} // namespace postern
