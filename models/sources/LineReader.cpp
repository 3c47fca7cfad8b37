// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/LineReader.h"

#include "models/sources/JsonParser.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {
constexpr std::size_t chunkSize = 64 * 1024;
} // namespace

LineReader::LineReader(ByteStream &bytes) : m_bytes(bytes), m_buffer(chunkSize + JsonParser::padding) {}

Result<bool> LineReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    std::size_t room = m_buffer.size() - JsonParser::padding - m_end;
    if (room == 0) {
        m_buffer.resize(m_buffer.size() * 2);
        room = m_buffer.size() - JsonParser::padding - m_end;
    }
    const qint64 count = TRY(m_bytes.read(m_buffer.data() + m_end, qint64(room)));
    m_end += std::size_t(count);
    m_ended = count == 0;
    return !m_ended;
}

Result<void> LineReader::skipRest()
{
    m_skip = false;
    for (;;) {
        const char *from = m_buffer.data() + m_begin;
        if (const void *end = std::memchr(from, '\n', m_end - m_begin)) {
            m_begin += std::size_t(static_cast<const char *>(end) - from) + 1;
            return {};
        }
        m_begin = m_end;
        if (m_ended || !TRY(fill()))
            return {};
    }
}

Result<bool> LineReader::next(std::string_view &line)
{
    if (m_skip)
        TRY(skipRest());
    m_cut = false;
    std::size_t looked = 0;
    for (;;) {
        const char *from = m_buffer.data() + m_begin;
        const std::size_t there = m_end - m_begin;
        const void *end = there > looked ? std::memchr(from + looked, '\n', there - looked) : nullptr;
        std::size_t size = there;
        if (end) {
            size = std::size_t(static_cast<const char *>(end) - from);
            m_begin += size + 1;
        } else if (there >= lineMost) {
            m_cut = m_skip = true;
            m_begin = m_end;
        } else if (!m_ended) {
            looked = there;
            TRY(fill());
            continue;
        } else if (there == 0) {
            return false;
        } else {
            m_begin = m_end;
        }
        ++m_number;
        if (size > 0 && from[size - 1] == '\r')
            --size;
        line = {from, size};
        return true;
    }
}

} // namespace postern
