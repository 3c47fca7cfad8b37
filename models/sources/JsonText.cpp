// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/JsonText.h"

#include "models/sources/JsonParser.h"

#include <cstring>

namespace postern {

namespace {

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t nameMost = 4096;
constexpr int depthMost = 1024; // of what is only passed over

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

JsonText::JsonText(ByteStream &bytes) : m_bytes(bytes), m_buffer(chunkSize + JsonParser::padding) {}

Error JsonText::wrong(const QString &what) const
{
    return {QStringLiteral("byte %1: %2. What was read before is kept, what comes after is not read.")
                .arg(offset())
                .arg(what),
            {}, false};
}

Result<bool> JsonText::fill()
{
    if (m_ended)
        return false;
    const std::size_t from = m_isKeeping ? m_keep : m_at;
    if (from > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + from, m_end - from);
        m_passed += qint64(from);
        m_end -= from;
        m_at -= from;
        m_keep = 0;
        m_valueBegin = 0;
    }
    std::size_t room = m_buffer.size() - JsonParser::padding - m_end;
    if (room < chunkSize / 4) {
        m_buffer.resize(m_buffer.size() * 2);
        room = m_buffer.size() - JsonParser::padding - m_end;
    }
    const qint64 count = TRY(m_bytes.read(m_buffer.data() + m_end, qint64(room)));
    m_end += std::size_t(count);
    m_ended = count == 0;
    return !m_ended;
}

Result<char> JsonText::peek()
{
    for (;;) {
        while (m_at < m_end && isSpace(m_buffer[m_at]))
            ++m_at;
        if (m_at < m_end)
            return m_buffer[m_at];
        if (!TRY(fill()))
            return '\0';
    }
}

void JsonText::walkText(Walk &walk, std::size_t &at) const
{
    while (at < m_end) {
        if (walk.escaped) {
            walk.escaped = false;
            ++at;
            continue;
        }
        const char c = m_buffer[at++];
        if (c == '\\') {
            walk.escaped = true;
        } else if (c == '"') {
            walk.inText = false;
            walk.isDone = walk.depth == 0;
            return;
        }
    }
}

/// One byte outside a text; true when the value ended with or before it.
bool JsonText::walkBracket(Walk &walk, char c, std::size_t &at) const
{
    if (c == '{' || c == '[') {
        ++walk.depth;
    } else if (c == '}' || c == ']') {
        if (walk.depth == 0) { // it closes what is around: a number or word ended before it
            walk.isDone = true;
            return true;
        }
        walk.isDone = --walk.depth == 0;
    } else if (walk.depth == 0 && (c == ',' || isSpace(c))) {
        walk.isDone = true;
        return true;
    }
    ++at;
    return walk.isDone;
}

/// Goes over a value as far as the window reaches.
void JsonText::walk(Walk &walk, std::size_t &at) const
{
    while (at < m_end && !walk.isDone) {
        if (walk.inText) {
            walkText(walk, at);
            continue;
        }
        const char c = m_buffer[at];
        if (c == '"') {
            walk.inText = true;
            ++at;
        } else if (c == '{' || c == '[' || c == '}' || c == ']' || walk.depth == 0) {
            walkBracket(walk, c, at);
        } else {
            ++at;
        }
    }
}

Result<std::optional<std::string_view>> JsonText::value(std::size_t most)
{
    if (TRY(peek()) == '\0')
        return wrong(QStringLiteral("the file ends where a value should stand"));
    m_valueBegin = m_keep = m_at;
    m_isKeeping = true;
    Walk state;
    std::size_t length = 0;
    for (;;) {
        std::size_t at = m_keep + length;
        walk(state, at);
        length = at - m_keep;
        const bool isTooDeep = state.depth > depthMost;
        if (length > most || isTooDeep) {
            m_at = m_keep;
            m_isKeeping = false;
            return std::optional<std::string_view>();
        }
        if (state.isDone)
            break;
        m_at = m_keep;
        auto more = fill();
        if (!more) {
            m_isKeeping = false;
            return more.error();
        }
        if (!*more) {
            m_isKeeping = false;
            if (state.depth == 0 && !state.inText && length > 0)
                break; // a number or word at the very end
            m_at = m_end;
            return wrong(QStringLiteral("the file ends inside a value: it is cut off"));
        }
    }
    m_isKeeping = false;
    if (length == 0)
        return wrong(QStringLiteral("a value was expected"));
    m_valueBegin = m_keep;
    m_at = m_keep + length;
    return std::optional<std::string_view>(std::string_view(m_buffer.data() + m_keep, length));
}

Result<void> JsonText::skip()
{
    if (TRY(peek()) == '\0')
        return wrong(QStringLiteral("the file ends where a value should stand"));
    Walk state;
    while (!state.isDone) {
        walk(state, m_at);
        if (state.depth > depthMost)
            return wrong(QStringLiteral("values are nested more than %1 levels deep").arg(depthMost));
        if (!state.isDone && !TRY(fill())) {
            if (state.depth == 0 && !state.inText)
                return {};
            return wrong(QStringLiteral("the file ends inside a value: it is cut off"));
        }
    }
    return {};
}

Result<std::string> JsonText::name()
{
    if (TRY(peek()) != '"')
        return wrong(QStringLiteral("a name in quotes was expected"));
    const auto text = TRY(value(nameMost));
    if (!text)
        return wrong(QStringLiteral("a name is longer than %1 bytes").arg(nameMost));
    std::string name;
    for (std::size_t i = 1; i + 1 < text->size(); ++i) {
        if ((*text)[i] == '\\' && i + 2 < text->size())
            ++i;
        name += (*text)[i];
    }
    return name;
}

} // namespace postern
