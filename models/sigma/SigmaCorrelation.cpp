// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaCorrelation.h"

#include "models/sigma/SigmaRule.h"

namespace postern {

namespace {

Result<SigmaCorrelation::Type> typeOf(const SigmaYaml &node)
{
    static const QHash<QString, SigmaCorrelation::Type> types{{QStringLiteral("event_count"), SigmaCorrelation::Type::EventCount},
                                                              {QStringLiteral("value_count"), SigmaCorrelation::Type::ValueCount},
                                                              {QStringLiteral("temporal"), SigmaCorrelation::Type::Temporal},
                                                              {QStringLiteral("temporal_ordered"), SigmaCorrelation::Type::TemporalOrdered}};
    const QString word = TRY(sigmaText(node, QStringLiteral("type")));
    if (!types.contains(word))
        return sigmaUnsupported(*node.member(QStringLiteral("type")), QStringLiteral("correlations of type “%1”").arg(word.left(40)));
    return types.value(word);
}

/// {gte: 10}, {field: user, gt: 3, lt: 9}
Result<SigmaCount> countOf(const SigmaYaml &node)
{
    if (node.kind != SigmaYaml::Kind::Map)
        return sigmaUnsupported(node, QStringLiteral("a condition of a correlation that is %1").arg(node.said()));
    SigmaCount count;
    for (const auto &[name, value] : node.members) {
        bool isNumber = false;
        const double number = value.text.toDouble(&isNumber);
        if (name == QLatin1String("field") && value.isScalar()) {
            count.field = value.text;
            continue;
        }
        if (!isNumber)
            return sigmaUnsupported(value, QStringLiteral("“%1: %2” in the condition of a correlation").arg(name.left(40), value.said()));
        if (name == QLatin1String("gt"))
            count.atLeast = number + 1; // counts are whole
        else if (name == QLatin1String("gte"))
            count.atLeast = number;
        else if (name == QLatin1String("lt"))
            count.atMost = number - 1;
        else if (name == QLatin1String("lte"))
            count.atMost = number;
        else if (name == QLatin1String("eq"))
            count.atLeast = count.atMost = number;
        else
            return sigmaUnsupported(value, QStringLiteral("“%1” in the condition of a correlation").arg(name.left(40)));
    }
    if (!count.atLeast)
        return sigmaUnsupported(node, QStringLiteral("counts that are small: when a window of time ends is not known while events come"));
    return count;
}

Result<void> aliasesInto(const SigmaYaml *node, SigmaCorrelation &correlation)
{
    if (!node || node->kind == SigmaYaml::Kind::Nothing)
        return {};
    if (node->kind != SigmaYaml::Kind::Map)
        return sigmaWrong(*node, QStringLiteral("aliases are a map, not %1").arg(node->said()));
    for (const auto &[alias, rules] : node->members) {
        if (rules.kind != SigmaYaml::Kind::Map)
            return sigmaWrong(rules, QStringLiteral("the alias “%1” says a field of each rule").arg(alias));
        for (const auto &[rule, field] : rules.members) {
            if (!field.isScalar())
                return sigmaWrong(field, QStringLiteral("the alias “%1” says a field of each rule").arg(alias));
            correlation.aliases[alias].insert(rule, field.text);
        }
    }
    return {};
}

} // namespace

Result<SigmaCorrelation> SigmaCorrelation::parse(const SigmaYaml &document)
{
    SigmaCorrelation correlation;
    correlation.header = TRY(SigmaHeader::parse(document));
    const SigmaYaml *found = document.member(QStringLiteral("correlation"));
    if (!found || found->kind != SigmaYaml::Kind::Map)
        return sigmaWrong(document, QStringLiteral("its correlation is no map"));
    const SigmaYaml &node = *found;
    correlation.type = TRY(typeOf(node));
    correlation.rules = TRY(sigmaTexts(node.member(QStringLiteral("rules")), QStringLiteral("rules of a correlation")));
    if (correlation.rules.isEmpty())
        return sigmaWrong(node, QStringLiteral("the correlation names no rules"));
    if (correlation.rules.size() > 64)
        return sigmaWrong(node, QStringLiteral("the correlation names more than 64 rules"));
    correlation.groupBy = TRY(sigmaTexts(node.member(QStringLiteral("group-by")), QStringLiteral("group-by")));
    TRY(aliasesInto(node.member(QStringLiteral("aliases")), correlation));
    const SigmaYaml *timespan = node.member(QStringLiteral("timespan"));
    if (!timespan)
        return sigmaWrong(node, QStringLiteral("the correlation has no timespan"));
    correlation.timespan = TRY(sigmaTimespan(*timespan));
    const SigmaYaml *generate = node.member(QStringLiteral("generate"));
    if (!generate)
        generate = document.member(QStringLiteral("generate"));
    correlation.generates = generate && generate->text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    const SigmaYaml *condition = node.member(QStringLiteral("condition"));
    const bool counts = correlation.type == Type::EventCount || correlation.type == Type::ValueCount;
    if (!condition && counts)
        return sigmaWrong(node, QStringLiteral("the correlation has no condition"));
    correlation.count.atLeast = double(correlation.rules.size()); // temporal: each of them
    if (condition)
        correlation.count = TRY(countOf(*condition));
    if (correlation.type == Type::ValueCount && correlation.count.field.isEmpty())
        return sigmaWrong(*condition, QStringLiteral("the condition of a value_count names no field"));
    return correlation;
}

SigmaCorrelation SigmaCorrelation::of(const SigmaRule &rule, const QString &reference)
{
    SigmaCorrelation correlation;
    correlation.header = rule.header();
    correlation.count = rule.count().value_or(SigmaCount());
    correlation.type = correlation.count.field.isEmpty() ? Type::EventCount : Type::ValueCount;
    correlation.rules = {reference};
    correlation.groupBy = correlation.count.groupBy;
    correlation.timespan = rule.timeframe();
    return correlation;
}

QString SigmaCorrelation::fieldOf(const QString &name, const SigmaHeader &rule) const
{
    const auto alias = aliases.constFind(name);
    if (alias == aliases.constEnd())
        return name;
    for (auto field = alias->constBegin(); field != alias->constEnd(); ++field) {
        if (rule.isCalled(field.key()))
            return field.value();
    }
    return name;
}

} // namespace postern
