// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/PostureCategory.h"

#include <array>

namespace postern {

namespace {

struct Row
{
    const char *text;
    char ruleGroup;
    double cap;
};

constexpr std::array<Row, postureCategoryCount> rows{{
    {"leavers", 'A', 20},
    {"dormant", 'B', 10},
    {"privilege", 'C', 20},
    {"credentials", 'D', 20},
    {"authentication", 'E', 15},
    {"segregation", 'F', 5},
    {"non-human", 'G', 5},
    {"monitoring", 'I', 5},
}};

} // namespace

QString toText(PostureCategory category)
{
    return QString::fromLatin1(rows[std::size_t(category)].text);
}

std::optional<PostureCategory> postureCategoryOf(QChar ruleGroup)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (ruleGroup == QLatin1Char(rows[i].ruleGroup))
            return PostureCategory(i);
    }
    return std::nullopt;
}

double capOf(PostureCategory category)
{
    return rows[std::size_t(category)].cap;
}

} // namespace postern
