// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/LogFile.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <memory>

namespace postern {

namespace {

/// The check sum that a member of a .gz file ends with (RFC 1952).
quint32 crcOf(std::string_view bytes)
{
    static const auto table = [] {
        std::array<std::array<quint32, 256>, 8> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1u) != 0 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
            made[0][i] = value;
        }
        for (std::size_t i = 0; i < 256; ++i) {
            for (std::size_t slice = 1; slice < 8; ++slice)
                made[slice][i] = (made[slice - 1][i] >> 8) ^ made[0][made[slice - 1][i] & 0xFFu];
        }
        return made;
    }();
    quint32 crc = ~0u;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        crc ^= quint32(at[0]) | quint32(at[1]) << 8 | quint32(at[2]) << 16 | quint32(at[3]) << 24;
        crc = table[7][crc & 0xFFu] ^ table[6][(crc >> 8) & 0xFFu] ^ table[5][(crc >> 16) & 0xFFu] ^ table[4][crc >> 24] ^ table[3][at[4]] ^ table[2][at[5]] ^
              table[1][at[6]] ^ table[0][at[7]];
    }
    for (; left > 0; --left, ++at)
        crc = table[0][(crc ^ *at) & 0xFFu] ^ (crc >> 8);
    return ~crc;
}

void appendLittle(QByteArray &to, quint32 number)
{
    for (int byte = 0; byte < 4; ++byte)
        to.append(char(number >> (8 * byte) & 0xFFu));
}

/// One member of a .gz file.
QByteArray member(std::string_view bytes)
{
    // What qCompress() gives is four bytes of length, two of zlib's head, deflate, and four of another check sum.
    const QByteArray zlib = qCompress(reinterpret_cast<const uchar *>(bytes.data()), qsizetype(bytes.size()), 1);
    QByteArray gz("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff", 10);
    gz.append(zlib.constData() + 6, zlib.size() - 10);
    appendLittle(gz, crcOf(bytes));
    appendLittle(gz, quint32(bytes.size()));
    return gz;
}

} // namespace

Result<std::unique_ptr<LogFile>> LogFile::create(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<LogFile> log(new LogFile(path));
    if (!log->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{QStringLiteral("%1 cannot be made: %2.").arg(path, log->m_file.errorString()), {}, false};
    return log;
}

LogFile &LogFile::addHex(quint64 number)
{
    char digits[16];
    for (int i = 15; i >= 0; --i, number >>= 4)
        digits[i] = "0123456789abcdef"[number & 15u];
    return add(std::string_view(digits, sizeof digits));
}

void LogFile::flush()
{
    if (m_used == 0)
        return;
    const QByteArray packed = member(std::string_view(m_buffer.data(), m_used));
    if (m_failure.isEmpty() && m_file.write(packed) != packed.size())
        m_failure = m_file.errorString();
    m_bytes += qint64(m_used);
    m_used = 0;
}

Result<void> LogFile::close()
{
    flush();
    if (m_failure.isEmpty() && !m_file.flush())
        m_failure = m_file.errorString();
    m_file.close();
    if (!m_failure.isEmpty())
        return Error{QStringLiteral("%1 cannot be written: %2.").arg(m_file.fileName(), m_failure), {}, false};
    return {};
}

} // namespace postern
