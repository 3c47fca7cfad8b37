// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/WindowSource.h"

#include <algorithm>

namespace postern {

namespace {

/// Whether a line that nobody ended yet is one object to its last brace all the same.
bool isWholeObject(std::string_view line)
{
    int depth = 0;
    bool isText = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (isText) {
            i += line[i] == '\\';
            isText = i >= line.size() || line[i] != '"';
        } else if (line[i] == '"') {
            isText = true;
        } else if (line[i] == '{' || line[i] == '}') {
            depth += line[i] == '{' ? 1 : -1;
            if (depth == 0 && line.find_first_not_of(" \t\r", i + 1) == std::string_view::npos)
                return true;
        }
    }
    return false;
}

} // namespace

Result<void> WindowSource::skip()
{
    std::string unread(std::size_t(std::min<qint64>(m_skip, qint64(windowBytes))), '\0');
    while (m_given < m_skip) {
        const qint64 count = TRY(m_bytes.read(unread.data(), std::min(m_skip - m_given, qint64(unread.size()))));
        if (count == 0) {
            m_isOver = true;
            break;
        }
        m_given += count;
    }
    return {};
}

Result<bool> WindowSource::next(EventWindow &window)
{
    if (m_given < m_skip)
        TRY(skip());
    window.clearEvents();
    std::string &text = window.bytes;
    std::size_t size = m_carry.size();
    text.resize(std::max(windowBytes, size + windowBytes / 4) + EventWindow::padding);
    std::copy(m_carry.begin(), m_carry.end(), text.begin());
    m_carry.clear();
    std::size_t cut = std::string::npos;
    while (!m_isOver) {
        const std::size_t room = text.size() - EventWindow::padding;
        if (size == room) {
            cut = std::string_view(text).substr(0, size).rfind('\n');
            if (cut != std::string_view::npos)
                break;
            if (size > lineMost)
                return Error{QStringLiteral("A line is longer than 16 MiB. What was read before is kept; this is no log of lines."), {}, false};
            text.resize(room * 2 + EventWindow::padding);
            continue;
        }
        const qint64 count = TRY(m_bytes.read(text.data() + size, qint64(room - size)));
        size += std::size_t(count);
        m_isOver = count == 0;
    }
    if (m_isOver) {
        const std::size_t lastLine = std::string_view(text).substr(0, size).rfind('\n') + 1;
        const bool isWhole = size == 0 || lastLine == size || m_takesLast || isWholeObject(std::string_view(text).substr(lastLine, size - lastLine));
        cut = isWhole ? size - 1 : std::string_view(text).substr(0, size).rfind('\n');
        if (size == 0 || cut == std::string_view::npos)
            return false;
    }
    m_carry.assign(text, cut + 1, size - cut - 1);
    window.size = cut + 1;
    text.resize(window.size + EventWindow::padding);
    std::fill(text.begin() + qsizetype(window.size), text.end(), '\0');
    m_given += qint64(window.size);
    window.bytesUsed = m_bytes.bytesUsed();
    if (m_isOver)
        m_carry.clear();
    return true;
}

} // namespace postern
