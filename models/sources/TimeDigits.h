// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace postern {

/// Takes digits and marks off the front of a text.
class TimeDigits
{
public:
    explicit TimeDigits(std::string_view text) : m_text(text) {}

    bool isDone() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool isDigit() const { return peek() >= '0' && peek() <= '9'; }
    /// Exactly that many digits, or -1.
    int number(std::size_t count)
    {
        int value = 0;
        if (m_text.size() < count)
            return -1;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return -1;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    /// One or two digits, or -1.
    int shortNumber() { return m_text.size() > 1 && m_text[1] >= '0' && m_text[1] <= '9' ? number(2) : number(1); }
    void skipDigits()
    {
        while (isDigit())
            m_text.remove_prefix(1);
    }
    void skipBlanks()
    {
        while (take(' ')) {
        }
    }
    /// An offset such as Z, +01:00, +0100, +01, " UTC"; seconds east of UTC. Nothing when it is none.
    std::optional<int> offset()
    {
        skipBlanks();
        if (isDone() || ((take('Z') || take('z')) && isDone()) || m_text == "UTC" || m_text == "GMT")
            return 0;
        const int sign = take('-') ? -1 : take('+') ? 1 : 0;
        const int hours = sign == 0 ? -1 : number(2);
        if (hours < 0)
            return std::nullopt;
        take(':');
        const int minutes = isDone() ? 0 : number(2);
        if (minutes < 0 || !isDone())
            return std::nullopt;
        return sign * (hours * 3600 + minutes * 60);
    }
    std::string_view rest() const { return m_text; }
    void drop(std::size_t count) { m_text.remove_prefix(count); }

private:
    std::string_view m_text;
};

} // namespace postern
