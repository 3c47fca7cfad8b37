// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Utf8Stream.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

constexpr qint64 chunkSize = 64 * 1024;

/// What Windows-1252 has where Latin-1 has control characters; the five holes stay what they are.
constexpr char16_t windows1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Whether bytes at odd (1) or even (0) places of a beginning are mostly zero and the others hardly ever are.
bool hasZerosAt(std::string_view bytes, std::size_t parity)
{
    const std::size_t count = std::min<std::size_t>(bytes.size() & ~std::size_t(1), 64);
    std::size_t zeros = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (bytes[i] == '\0')
            ++(i % 2 == parity ? zeros : others);
    }
    return count >= 4 && zeros * 4 >= count && others * 8 <= zeros;
}

} // namespace

Result<void> Utf8Stream::begin()
{
    m_begun = true;
    while (m_raw.size() < 64) {
        char some[64];
        const qint64 count = TRY(m_bytes.read(some, sizeof some));
        if (count == 0) {
            m_ended = true;
            break;
        }
        m_raw.append(some, std::size_t(count));
    }
    const std::string_view head(m_raw);
    std::size_t mark = 0;
    if (m_encoding == TextEncoding::Bytes) {
        m_text.swap(m_raw);
        return {};
    }
    if (head.starts_with("\xEF\xBB\xBF")) {
        m_encoding = TextEncoding::Utf8;
        mark = 3;
    } else if (head.starts_with("\xFF\xFE")) {
        m_encoding = TextEncoding::Utf16Le;
        mark = 2;
    } else if (head.starts_with("\xFE\xFF")) {
        m_encoding = TextEncoding::Utf16Be;
        mark = 2;
    } else if (hasZerosAt(head, 1)) {
        m_encoding = TextEncoding::Utf16Le;
    } else if (hasZerosAt(head, 0)) {
        m_encoding = TextEncoding::Utf16Be;
    }
    m_raw.erase(0, mark);
    if (m_encoding == TextEncoding::Utf8)
        m_text.swap(m_raw);
    return {};
}

Result<bool> Utf8Stream::fill()
{
    m_text.clear();
    m_at = 0;
    if (!m_ended) {
        const std::size_t before = m_raw.size();
        m_raw.resize(before + std::size_t(chunkSize));
        auto got = m_bytes.read(m_raw.data() + before, chunkSize);
        m_raw.resize(before + std::size_t(got ? *got : 0));
        if (!got)
            return got.error();
        m_ended = *got == 0;
    }
    if (m_encoding == TextEncoding::Windows1252) {
        decode1252(m_raw);
        m_raw.clear();
    } else {
        const std::size_t whole = m_raw.size() & ~std::size_t(1);
        decode16(std::string_view(m_raw).substr(0, whole));
        m_raw.erase(0, whole);
    }
    if (m_ended && (m_high != 0 || !m_raw.empty())) { // half a character at the end
        put(0xFFFD);
        m_high = 0;
        m_raw.clear();
    }
    return !m_text.empty() || !m_ended;
}

Result<qint64> Utf8Stream::read(char *to, qint64 most)
{
    if (!m_begun)
        TRY(begin());
    while (m_at >= m_text.size()) {
        if (m_encoding == TextEncoding::Utf8 || m_encoding == TextEncoding::Bytes)
            return m_ended ? Result<qint64>(0) : m_bytes.read(to, most);
        if (!TRY(fill()))
            return 0;
    }
    const std::size_t count = std::min(std::size_t(most), m_text.size() - m_at);
    std::memcpy(to, m_text.data() + m_at, count);
    m_at += count;
    return qint64(count);
}

void Utf8Stream::decode16(std::string_view bytes)
{
    const bool little = m_encoding == TextEncoding::Utf16Le;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = quint8(bytes[i]);
        const auto second = quint8(bytes[i + 1]);
        const char16_t unit = char16_t(little ? first | second << 8 : first << 8 | second);
        const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
        if (m_high != 0) {
            if (isLow) {
                put(0x10000 + ((char32_t(m_high) - 0xD800) << 10) + (char32_t(unit) - 0xDC00));
                m_high = 0;
                continue;
            }
            put(0xFFFD);
            m_high = 0;
        }
        if (unit >= 0xD800 && unit <= 0xDBFF)
            m_high = unit;
        else
            put(isLow ? U'\uFFFD' : char32_t(unit));
    }
}

void Utf8Stream::decode1252(std::string_view bytes)
{
    for (const char c : bytes) {
        const auto byte = quint8(c);
        put(byte >= 0x80 && byte < 0xA0 ? char32_t(windows1252[byte - 0x80]) : char32_t(byte));
    }
}

void Utf8Stream::put(char32_t point)
{
    if (point < 0x80) {
        m_text += char(point);
    } else if (point < 0x800) {
        m_text += char(0xC0 | point >> 6);
        m_text += char(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        m_text += char(0xE0 | point >> 12);
        m_text += char(0x80 | (point >> 6 & 0x3F));
        m_text += char(0x80 | (point & 0x3F));
    } else {
        m_text += char(0xF0 | point >> 18);
        m_text += char(0x80 | (point >> 12 & 0x3F));
        m_text += char(0x80 | (point >> 6 & 0x3F));
        m_text += char(0x80 | (point & 0x3F));
    }
}

} // namespace postern
