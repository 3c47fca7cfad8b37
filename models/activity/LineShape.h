// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventMapping.h"

#include <optional>
#include <span>
#include <string_view>

namespace postern {

/// The layout that the lines of a log repeat: which key stands at which of the structural characters that
/// simdjson finds, and where the values are that a mapping wants. Learned from one line, checked on every other.
class LineShape
{
public:
    static constexpr std::size_t structuralsMost = 2048;

    /// text: padded window. structurals: of one whole line that begins with "{" . Nothing when the line has no such layout:
    /// escapes in keys, a key twice in one object, or a wanted value that is no plain one.
    static std::optional<LineShape> learn(const char *text, std::span<const quint32> structurals, const EventMapping &mapping);

    /// How many structural characters a line of this shape has.
    std::size_t size() const { return m_size; }
    /// Whether the line that begins at the first of these has this shape; there are at least size() of them.
    bool fits(const char *text, const quint32 *structurals) const;
    /// The value of a field of the mapping, without quotes: data() is null when the line has nothing there.
    /// isEscaped: it holds a backslash and has to be read otherwise.
    std::string_view value(const char *text, const quint32 *structurals, std::size_t field, bool &isEscaped) const;
    /// The line had this field by another way than the first: should the value be absent, look again.
    bool hasAlternatives(std::size_t field) const { return m_values[field].hasAlternatives; }

private:
    struct Key
    {
        quint32 structural;
        quint32 size; ///< with both quotes
        quint64 first, firstMask, last;
        std::string text; ///< with both quotes
    };
    struct Mark
    {
        quint32 structural;
        char character;
    };
    struct ValuePlace
    {
        qint32 structural = -1;
        bool hasAlternatives = false;
    };
    struct Learning;

    std::size_t m_size = 0;
    std::vector<Key> m_keys;
    std::vector<Mark> m_marks;
    std::vector<ValuePlace> m_values;
};

} // namespace postern
