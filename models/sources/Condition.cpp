// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Condition.h"

#include <algorithm>
#include <charconv>

namespace postern {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool containsText(std::string_view whole, std::string_view part, bool ignoresCase)
{
    if (!ignoresCase)
        return whole.find(part) != std::string_view::npos;
    return std::search(whole.begin(), whole.end(), part.begin(), part.end(),
                       [](char a, char b) { return lower(a) == lower(b); })
           != whole.end();
}

std::optional<double> realOf(const Node &node)
{
    if (node.kind == Node::Kind::Real)
        return node.real;
    std::string scratch;
    const std::string_view text = scalarText(node, scratch);
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || code != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

bool isSameText(std::string_view a, std::string_view b, bool ignoresCase)
{
    if (!ignoresCase)
        return a == b;
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<quint64> bitsOf(const Node &node)
{
    if (node.kind == Node::Kind::Integer)
        return quint64(node.integer);
    if (node.kind == Node::Kind::Natural)
        return node.natural;
    if (!node.isText())
        return std::nullopt;
    std::string_view text = node.text();
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    const bool isHex = text.starts_with("0x") || text.starts_with("0X");
    const char *begin = text.data() + (isHex ? 2 : 0);
    const char *end = text.data() + text.size();
    if (!text.starts_with("-")) {
        quint64 value = 0;
        const auto result = std::from_chars(begin, end, value, isHex ? 16 : 10);
        if (result.ec == std::errc() && result.ptr == end && begin != end)
            return value;
        return std::nullopt;
    }
    qint64 value = 0;
    const auto result = std::from_chars(begin, end, value);
    if (result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return quint64(value);
}

bool Condition::holdsForText(std::string_view text) const
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
        switch (kind) {
        case Kind::StartsWith:
            return isSameText(text.substr(0, word.size()), word, ignoresCase);
        case Kind::EndsWith:
            return text.size() >= word.size()
                   && isSameText(text.substr(text.size() - word.size()), word, ignoresCase);
        case Kind::Contains:
            return containsText(text, word, ignoresCase);
        default:
            return isSameText(text, word, ignoresCase);
        }
    });
}

/// One value, not a list.
bool Condition::holdsFor(const Node &node) const
{
    if (node.isContainer() || node.kind == Node::Kind::Null)
        return false;
    if (kind == Kind::BitSet || kind == Kind::BitClear) {
        const auto bits = bitsOf(node);
        return bits && (kind == Kind::BitSet ? (*bits & mask) == mask : (*bits & mask) == 0);
    }
    if (kind == Kind::AtLeast || kind == Kind::AtMost) {
        const auto value = realOf(node);
        return value && (kind == Kind::AtLeast ? *value >= number : *value <= number);
    }
    std::string scratch;
    return holdsForText(scalarText(node, scratch));
}

bool Condition::isFound(const Node &node, const Scope &scope) const
{
    if (!scope.row || !scope.row->lookups)
        return false;
    const auto table = scope.row->lookups->find(words.front());
    std::string scratch;
    const quint32 count = node.isList() ? node.size : 1;
    const Node *items = node.isList() ? node.items : &node;
    return table != scope.row->lookups->end() && std::any_of(items, items + count, [&](const Node &item) {
               return table->second.find(scalarText(item, scratch)) != nullptr;
           });
}

bool Condition::holds(const Scope &scope) const
{
    const auto partHolds = [&](const Condition &part) { return part.holds(scope); };
    switch (kind) {
    case Kind::Any:
        return std::any_of(parts.begin(), parts.end(), partHolds);
    case Kind::All:
        return std::all_of(parts.begin(), parts.end(), partHolds);
    case Kind::Not:
        return !std::all_of(parts.begin(), parts.end(), partHolds);
    case Kind::Present:
        return path.first(scope) != nullptr;
    case Kind::Absent:
        return path.first(scope) == nullptr;
    default:
        break;
    }
    // Most paths lead to one value; only a list needs the walk over all of them.
    static thread_local std::vector<const Node *> found;
    found.clear();
    const Node *one = path.isShort() ? path.first(scope) : nullptr;
    if (one && !one->isList())
        found.push_back(one);
    else
        path.all(scope, found);
    if (kind == Kind::FoundIn || kind == Kind::NotFoundIn) {
        const bool isThere = std::any_of(found.begin(), found.end(), [&](const Node *node) { return isFound(*node, scope); });
        return isThere == (kind == Kind::FoundIn);
    }
    bool any = false;
    for (const Node *node : found) {
        if (!node->isList()) {
            any = any || holdsFor(*node);
            continue;
        }
        for (quint32 i = 0; i < node->size && !any; ++i)
            any = holdsFor(node->items[i]);
    }
    return any != (kind == Kind::NoneOf);
}

bool allHold(const std::vector<Condition> &conditions, const Scope &scope)
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition &c) { return c.holds(scope); });
}

} // namespace postern
