// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/LineShape.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

quint64 word(const char *at)
{
    quint64 value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

} // namespace

/// One line while it is looked at: which value stands where.
struct LineShape::Learning
{
    struct Leaf
    {
        EventFieldRule::Path path;
        quint32 structural;
    };
    struct Level
    {
        bool isObject;
        std::vector<std::string> keys;
    };
    const char *text;
    std::span<const quint32> at;
    std::vector<Leaf> leaves;
    std::vector<Level> levels;
    EventFieldRule::Path path;
    std::vector<Key> keys;
    std::vector<Mark> marks;

    char character(std::size_t i) const { return text[at[i]]; }
    void mark(std::size_t i) { marks.push_back({quint32(i), character(i)}); }
    bool isInList() const
    {
        return std::any_of(levels.begin(), levels.end(), [](const Level &level) { return !level.isObject; });
    }
    bool key(std::size_t &i);
    bool value(std::size_t &i);
    bool end(std::size_t &i);
    bool run();
};

/// `"key":` at i.
bool LineShape::Learning::key(std::size_t &i)
{
    if (i + 2 >= at.size() || character(i) != '"' || character(i + 1) != ':' || text[at[i + 1] - 1] != '"')
        return false;
    const std::string whole(text + at[i], at[i + 1] - at[i]);
    if (whole.size() < 3 || whole.size() > 256 || whole.find('\\') != std::string::npos)
        return false;
    const std::string name = whole.substr(1, whole.size() - 2);
    auto &siblings = levels.back().keys;
    if (std::find(siblings.begin(), siblings.end(), name) != siblings.end())
        return false;
    siblings.push_back(name);
    path.push_back(name);
    Key made{quint32(i), quint32(whole.size()), 0, 0, 0, whole};
    made.firstMask = whole.size() >= 8 ? ~quint64(0) : (quint64(1) << (8 * whole.size())) - 1;
    made.first = word(text + at[i]) & made.firstMask;
    made.last = whole.size() >= 8 ? word(text + at[i] + whole.size() - 8) : 0;
    keys.push_back(made);
    mark(i + 1);
    i += 2;
    return true;
}

bool LineShape::Learning::value(std::size_t &i)
{
    if (i >= at.size())
        return false;
    const char c = character(i);
    if (c == '{' || c == '[') {
        mark(i++);
        levels.push_back({c == '{', {}});
        if (i < at.size() && character(i) == (c == '{' ? '}' : ']'))
            return end(i);
        return c == '[' || key(i);
    }
    if (c == '}' || c == ']' || c == ',' || c == ':')
        return false;
    if (!isInList())
        leaves.push_back({path, quint32(i)});
    ++i;
    return end(i);
}

/// After a value: a comma, or the end of what it stands in.
bool LineShape::Learning::end(std::size_t &i)
{
    for (;;) {
        if (i >= at.size() || levels.empty())
            return false;
        const Level &level = levels.back();
        mark(i);
        if (character(i) == ',') {
            ++i;
            if (!level.isObject)
                return true;
            path.pop_back();
            return key(i);
        }
        if (character(i) != (level.isObject ? '}' : ']'))
            return false;
        if (level.isObject && !level.keys.empty())
            path.pop_back();
        levels.pop_back();
        ++i;
        if (levels.empty())
            return true;
    }
}

bool LineShape::Learning::run()
{
    std::size_t i = 0;
    if (at.empty() || at.size() > structuralsMost || character(0) != '{')
        return false;
    if (!value(i))
        return false;
    while (!levels.empty()) {
        if (!value(i))
            return false;
    }
    return i == at.size();
}

std::optional<LineShape> LineShape::learn(const char *text, std::span<const quint32> structurals, const EventMapping &mapping)
{
    Learning learning{text, structurals, {}, {}, {}, {}, {}};
    if (!learning.run())
        return std::nullopt;
    LineShape shape;
    shape.m_size = structurals.size();
    shape.m_keys = std::move(learning.keys);
    shape.m_marks = std::move(learning.marks);
    for (const EventFieldRule &rule : mapping.fields) {
        ValuePlace place;
        place.hasAlternatives = rule.paths.size() > 1;
        for (const EventFieldRule::Path &path : rule.paths) {
            for (const Learning::Leaf &leaf : learning.leaves) {
                if (place.structural < 0 && leaf.path == path)
                    place.structural = qint32(leaf.structural);
            }
            if (place.structural >= 0)
                break;
        }
        shape.m_values.push_back(place);
    }
    return shape;
}

bool LineShape::fits(const char *text, const quint32 *structurals) const
{
    if (text[structurals[m_size - 1]] != '}')
        return false;
    for (const Key &key : m_keys) {
        const char *const at = text + structurals[key.structural];
        if (((word(at) & key.firstMask) ^ key.first) != 0)
            return false;
        if (key.size > 8 && word(at + key.size - 8) != key.last)
            return false;
        if (key.size > 16 && std::memcmp(at + 8, key.text.data() + 8, key.size - 16) != 0)
            return false;
        if (structurals[key.structural + 1] != structurals[key.structural] + key.size)
            return false;
    }
    for (const Mark &mark : m_marks) {
        if (text[structurals[mark.structural]] != mark.character)
            return false;
    }
    return true;
}

std::string_view LineShape::value(const char *text, const quint32 *structurals, std::size_t field, bool &isEscaped) const
{
    const qint32 structural = m_values[field].structural;
    if (structural < 0)
        return {};
    const char *begin = text + structurals[structural];
    const char *end = text + structurals[structural + 1];
    while (end > begin && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
        --end;
    if (*begin == '"') {
        ++begin;
        --end;
        if (end < begin || *end != '"') {
            isEscaped = true;
            return {};
        }
        const std::size_t size = std::size_t(end - begin);
        isEscaped |= std::memchr(begin, '\\', size) != nullptr;
        return {begin, size};
    }
    const std::string_view token(begin, std::size_t(end - begin));
    return token == "null" ? std::string_view() : token;
}

} // namespace postern
