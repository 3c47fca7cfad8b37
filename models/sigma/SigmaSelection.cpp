// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaSelection.h"

#include <algorithm>

namespace postern {

Result<void> SigmaSelection::add(const SigmaYaml &map)
{
    if (map.members.empty())
        return sigmaWrong(map, QStringLiteral("a selection has no fields"));
    Together together;
    for (const auto &[name, values] : map.members)
        together.push_back(TRY(SigmaItem::parse(name, values)));
    m_items += together.size();
    if (m_items > itemsMost)
        return sigmaWrong(map, QStringLiteral("a selection has more than %1 fields").arg(itemsMost));
    m_alternatives.push_back(std::move(together));
    return {};
}

Result<SigmaSelection> SigmaSelection::parse(const SigmaYaml &node)
{
    SigmaSelection selection;
    if (node.kind == SigmaYaml::Kind::Map)
        TRY(selection.add(node));
    std::vector<SigmaYaml> keywords;
    if (node.isScalar())
        keywords.push_back(node);
    for (const SigmaYaml &item : node.items) {
        if (item.kind == SigmaYaml::Kind::Map)
            TRY(selection.add(item));
        else if (item.isScalar())
            keywords.push_back(item);
        else
            return sigmaWrong(item, QStringLiteral("a list in a list of a selection"));
    }
    if (!keywords.empty()) {
        Together together;
        together.push_back(TRY(SigmaItem::keywords(keywords)));
        selection.m_alternatives.push_back(std::move(together));
    }
    if (selection.m_alternatives.empty())
        return sigmaWrong(node, QStringLiteral("a selection is empty"));
    return selection;
}

bool SigmaSelection::holds(SigmaLook &look) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&](const Together &together) {
        return std::all_of(together.begin(), together.end(), [&](const SigmaItem &item) { return item.holds(look); });
    });
}

QStringList SigmaSelection::fields() const
{
    QStringList all;
    for (const Together &together : m_alternatives) {
        for (const SigmaItem &item : together) {
            if (!item.field().isEmpty() && !all.contains(item.field()))
                all << item.field();
        }
    }
    return all;
}

} // namespace postern
