// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/EvtxDamage.h"

#include <zlib.h>

#include <algorithm>

namespace postern {

namespace {

// [MS-EVEN6] and the documentation of libevtx: a header of 4 KiB, then chunks of 64 KiB.
constexpr std::size_t headerSize = 4096, chunkSize = 65536, dataAt = 512;
constexpr quint32 dirtyFlag = 1, withoutChecksums = 4;

quint32 number(std::string_view bytes, std::size_t at)
{
    quint32 value = 0;
    for (std::size_t i = 4; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

quint32 checksum(std::string_view bytes, uLong before = 0)
{
    return quint32(::crc32(before, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
}

/// What is wrong with one chunk; empty when nothing is.
QString wrongWith(std::string_view chunk)
{
    if (!chunk.starts_with(std::string_view("ElfChnk\0", 8)))
        return QStringLiteral("is not there");
    const std::size_t end = std::clamp<std::size_t>(number(chunk, 48), dataAt, chunk.size());
    if (checksum(chunk.substr(128, dataAt - 128), checksum(chunk.substr(0, 120))) != number(chunk, 124))
        return QStringLiteral("has a header whose checksum is wrong");
    if (checksum(chunk.substr(dataAt, end - dataAt)) != number(chunk, 52))
        return QStringLiteral("has events whose checksum is wrong");
    return {};
}

} // namespace

EvtxDamage EvtxDamage::in(std::string_view bytes)
{
    EvtxDamage damage;
    if (bytes.size() < headerSize)
        return damage;
    const quint32 flags = number(bytes, 120);
    damage.isDirty = (flags & dirtyFlag) != 0;
    const std::size_t chunks = (bytes.size() - headerSize) / chunkSize;
    std::size_t last = 0; // after it nothing was written
    for (std::size_t i = 0; i < chunks; ++i) {
        if (bytes.substr(headerSize + i * chunkSize, 4) == "ElfC")
            last = i + 1;
    }
    for (std::size_t i = 0; i < last; ++i) {
        const std::string_view chunk = bytes.substr(headerSize + i * chunkSize, chunkSize);
        const bool isThere = chunk.starts_with("ElfChnk");
        const QString wrong = (flags & withoutChecksums) != 0 && isThere ? QString() : wrongWith(chunk);
        if (!wrong.isEmpty())
            damage.chunks << QStringLiteral("chunk %1 %2").arg(i + 1).arg(wrong);
    }
    if ((bytes.size() - headerSize) % chunkSize != 0)
        damage.chunks << QStringLiteral("the last chunk was cut off");
    return damage;
}

} // namespace postern
