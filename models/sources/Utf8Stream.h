// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"

#include <string>

namespace postern {

/// How the text of a file is written when no byte order mark says so. Bytes: it is no text and stays as it is.
enum class TextEncoding : quint8 { Utf8, Windows1252, Utf16Le, Utf16Be, Bytes };

/// Gives any text as UTF-8 without a byte order mark. UTF-16 is told by its mark, or by every second
/// byte being zero. Lone surrogates become U+FFFD; UTF-8 itself is passed on as it is, also when it is not.
class Utf8Stream final : public ByteStream
{
public:
    Utf8Stream(ByteStream &bytes, TextEncoding otherwise) : m_bytes(bytes), m_encoding(otherwise) {}

    Result<qint64> read(char *to, qint64 most) override;

private:
    Result<void> begin();
    Result<bool> fill();
    void decode16(std::string_view bytes);
    void decode1252(std::string_view bytes);
    void put(char32_t point);

    ByteStream &m_bytes;
    TextEncoding m_encoding;
    bool m_begun = false;
    bool m_ended = false;
    std::string m_raw;       ///< bytes read and not decoded: half a UTF-16 unit
    std::string m_text;      ///< decoded and not handed out
    std::size_t m_at = 0;    ///< of m_text
    char16_t m_high = 0;     ///< a high surrogate that waits for its low one
};

} // namespace postern
