// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaItem.h"

#include "models/sigma/SigmaItemParser.h"

#include <algorithm>

namespace postern {

Result<SigmaItem> SigmaItem::parse(const QString &named, const SigmaYaml &values)
{
    SigmaItemParser parser;
    TRY(parser.name(named, values));
    if (values.kind == SigmaYaml::Kind::Map)
        return sigmaUnsupported(values, QStringLiteral("a map under the field “%1”").arg(parser.field()));
    if (values.kind != SigmaYaml::Kind::List)
        TRY(parser.value(values));
    for (const SigmaYaml &value : values.items)
        TRY(parser.value(value));
    return parser.finish(values);
}

Result<SigmaItem> SigmaItem::keywords(const std::vector<SigmaYaml> &values)
{
    SigmaItemParser parser;
    TRY(parser.name(QString(), values.front()));
    for (const SigmaYaml &value : values)
        TRY(parser.value(value));
    return parser.finish(values.front());
}

bool SigmaItem::holds(SigmaLook &look) const
{
    const SigmaScalars values = m_field.isEmpty() ? look.all() : look.values(m_field);
    if (m_exists) {
        const bool isThere = std::any_of(values.begin(), values.end(), [](const SigmaScalar &value) { return !value.isNothing; });
        return isThere == *m_exists;
    }
    const auto holds = [&](const SigmaTest &test) { return test.holds(values, look); };
    if (m_isNot)
        return std::none_of(m_tests.begin(), m_tests.end(), holds);
    return m_isAll ? std::all_of(m_tests.begin(), m_tests.end(), holds) : std::any_of(m_tests.begin(), m_tests.end(), holds);
}

} // namespace postern
