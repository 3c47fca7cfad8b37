// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaCondition.h"

#include "models/sigma/SigmaConditionParser.h"

#include <algorithm>

namespace postern {

Result<SigmaCondition> SigmaCondition::parse(const QString &text, const QStringList &names, const SigmaYaml &at)
{
    return SigmaConditionParser(text, names, at).parse();
}

bool SigmaCondition::isTrue(int node, const std::function<bool(int)> &holds) const
{
    const Node &here = m_nodes[std::size_t(node)];
    switch (here.kind) {
    case Kind::Name:
        return holds(here.first);
    case Kind::Not:
        return !isTrue(here.first, holds);
    case Kind::And:
        return isTrue(here.first, holds) && isTrue(here.second, holds);
    case Kind::Or:
        return isTrue(here.first, holds) || isTrue(here.second, holds);
    case Kind::Several:
        break;
    }
    int found = 0;
    for (std::size_t i = 0; i < here.names.size() && found < here.least; ++i) {
        if (found + int(here.names.size() - i) < here.least)
            return false; // too few are left
        found += holds(here.names[i]) ? 1 : 0;
    }
    return found >= here.least;
}

} // namespace postern
