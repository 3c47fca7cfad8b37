// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/LogPattern.h"

#include <array>

namespace postern {

namespace {

constexpr std::size_t gapsMost = 12;

bool isSame(char a, char b)
{
    return a == b || ((a == '\'' || a == '`') && (b == '\'' || b == '`'));
}

bool isAt(std::string_view text, std::size_t at, std::string_view part)
{
    if (at + part.size() > text.size())
        return false;
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (!isSame(text[at + i], part[i]))
            return false;
    }
    return true;
}

std::size_t first(std::string_view text, std::string_view part)
{
    for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
        if (isAt(text, at, part))
            return at;
    }
    return std::string_view::npos;
}

std::size_t last(std::string_view text, std::string_view part)
{
    for (std::size_t at = text.size() + 1; at-- > 0;) {
        if (isAt(text, at, part))
            return at;
    }
    return std::string_view::npos;
}

/// Takes the next part without gaps off a pattern.
std::string_view takeLiteral(std::string_view &pattern)
{
    const std::size_t end = pattern.find_first_of("{*");
    const std::string_view literal = pattern.substr(0, end);
    pattern.remove_prefix(literal.size());
    return literal;
}

struct Gap
{
    std::string_view name;
    bool isGreedy = false;
};

Gap takeGap(std::string_view &pattern)
{
    const std::size_t end = pattern.find('}');
    Gap gap{pattern.substr(1, end - 1), false};
    pattern.remove_prefix(end + 1);
    if (gap.name.ends_with('+')) {
        gap.name.remove_suffix(1);
        gap.isGreedy = true;
    }
    return gap;
}

} // namespace

bool matches(const LogPattern &pattern, std::string_view message, const GapFilled &filled)
{
    std::array<std::pair<std::string_view, std::string_view>, gapsMost> gaps;
    std::size_t count = 0;
    std::string_view rest = pattern.text;
    const std::string_view beginning = takeLiteral(rest);
    if (!isAt(message, 0, beginning))
        return false;
    message.remove_prefix(beginning.size());
    while (!rest.empty() && rest.front() == '{') {
        const Gap gap = takeGap(rest);
        const std::string_view behind = takeLiteral(rest);
        const std::size_t end = behind.empty() ? message.size() : gap.isGreedy ? last(message, behind) : first(message, behind);
        if (end == std::string_view::npos || count == gapsMost)
            return false;
        gaps[count++] = {gap.name, message.substr(0, end)};
        message.remove_prefix(end + behind.size());
    }
    if (rest.empty() && !message.empty())
        return false;
    for (std::size_t i = 0; i < count; ++i)
        filled(gaps[i].first, gaps[i].second);
    return true;
}

} // namespace postern
