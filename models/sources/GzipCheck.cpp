// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/GzipCheck.h"

#include <QFile>

#include <zlib.h>

#include <vector>

namespace postern {

namespace {

constexpr int gzipOnly = 15 + 16; // window of 32 KiB, gzip header
constexpr std::size_t roomSize = 256 * 1024;

quint32 number(const QByteArray &bytes, int at)
{
    quint32 value = 0;
    for (int i = 3; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

} // namespace

void GzipCheck::add(const char *bytes, qint64 count)
{
    m_sum = quint32(::crc32(m_sum, reinterpret_cast<const Bytef *>(bytes), uInt(count)));
    m_count += quint32(count);
}

bool GzipCheck::isRight(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() < 18 || !file.seek(file.size() - 8))
        return false;
    const QByteArray trailer = file.read(8);
    // Several parts one after the other, as log rotation makes them, have a checksum each.
    return (trailer.size() == 8 && number(trailer, 0) == m_sum && number(trailer, 4) == m_count) || isRightThroughout(path);
}

bool GzipCheck::isRightThroughout(const QString &path)
{
    QFile file(path);
    z_stream stream{};
    if (!file.open(QIODevice::ReadOnly) || inflateInit2(&stream, gzipOnly) != Z_OK)
        return false;
    std::vector<char> in(roomSize), out(roomSize);
    int parts = 0;
    bool isRight = true;
    bool isBegun = false; // a part whose end has not come
    for (;;) {
        if (stream.avail_in == 0) {
            const qint64 count = file.read(in.data(), qint64(in.size()));
            if (count <= 0)
                break;
            stream.next_in = reinterpret_cast<Bytef *>(in.data());
            stream.avail_in = uInt(count);
        }
        if (!isBegun && parts > 0 && *stream.next_in != 0x1F)
            break; // what is behind the last part is padding
        isBegun = true;
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = uInt(out.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            ++parts;
            isBegun = false;
            inflateReset(&stream);
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            isRight = false;
            break;
        }
    }
    inflateEnd(&stream);
    return isRight && !isBegun && parts > 0;
}

} // namespace postern
