// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// A window on JSON text of any size: looks at structure and cuts out whole values, without
/// understanding them. What it cuts out is followed by JsonParser::padding readable bytes.
class JsonText
{
public:
    explicit JsonText(ByteStream &bytes);

    /// The next byte that is no white space, without taking it; '\0' at the end of the file.
    Result<char> peek();
    void take() { ++m_at; }
    /// Takes a whole value. Nothing when it is larger than `most`: then no byte was taken.
    /// The view is valid until the next call of anything here.
    Result<std::optional<std::string_view>> value(std::size_t most);
    /// Takes a whole value of any size without keeping it.
    Result<void> skip();
    /// The name of a member, unescaped only as far as needed to compare (\" and \\).
    Result<std::string> name();
    /// Goes back to where the last value() began; only directly after value().
    void back() { m_at = m_valueBegin; }

    qint64 offset() const { return m_passed + qint64(m_at); }
    /// The error for text that ends or goes on where it may not.
    Error wrong(const QString &what) const;

private:
    struct Walk
    {
        int depth = 0;
        bool inText = false;
        bool escaped = false;
        bool isDone = false;
    };
    Result<bool> fill();
    void walk(Walk &walk, std::size_t &at) const;
    void walkText(Walk &walk, std::size_t &at) const;
    bool walkBracket(Walk &walk, char c, std::size_t &at) const;

    ByteStream &m_bytes;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::size_t m_keep = 0;       ///< bytes from here on may not be dropped
    bool m_isKeeping = false;
    std::size_t m_valueBegin = 0;
    qint64 m_passed = 0;          ///< bytes of the file before the window
    bool m_ended = false;
};

} // namespace postern
