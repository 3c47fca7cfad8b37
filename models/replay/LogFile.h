// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <charconv>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

namespace postern {

/// A log that is written line by line as a .gz file of many members, so that its size does not matter.
class LogFile
{
public:
    /// The file must not be there yet.
    static Result<std::unique_ptr<LogFile>> create(const QString &path);
    /// Writes what is left. An error when any write before failed.
    Result<void> close();

    LogFile &add(std::string_view text)
    {
        if (m_used + text.size() + 64 > m_buffer.size())
            flush();
        std::memcpy(m_buffer.data() + m_used, text.data(), text.size());
        m_used += text.size();
        return *this;
    }
    LogFile &add(quint64 number)
    {
        if (m_used + 64 > m_buffer.size())
            flush();
        m_used = std::size_t(std::to_chars(m_buffer.data() + m_used, m_buffer.data() + m_buffer.size(), number).ptr - m_buffer.data());
        return *this;
    }
    /// Sixteen hexadecimal digits.
    LogFile &addHex(quint64 number);
    /// Bytes so far, not compressed.
    qint64 bytes() const { return m_bytes + qint64(m_used); }

private:
    explicit LogFile(const QString &path) : m_file(path), m_buffer(1 << 20, '\0') {}
    void flush();

    QFile m_file;
    std::string m_buffer;
    std::size_t m_used = 0;
    qint64 m_bytes = 0;
    QString m_failure; ///< empty while all is well
};

} // namespace postern
