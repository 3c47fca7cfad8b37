// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/Packing.h"

#include <zstd.h>

#include <memory>

namespace postern {

namespace {

constexpr int level = 1;

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

/// One context a thread: making one costs more than packing a column.
ZSTD_CCtx *context()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> made(ZSTD_createCCtx());
    return made.get();
}

} // namespace

std::optional<quint64> Packing::number(std::string_view &from)
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (from.empty())
            return std::nullopt;
        const quint8 byte = quint8(from.front());
        from.remove_prefix(1);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::optional<qint64> Packing::signedNumber(std::string_view &from)
{
    const auto value = number(from);
    return value ? std::optional(qint64(*value >> 1) ^ -qint64(*value & 1)) : std::nullopt;
}

void Packing::column(std::string &into, std::string_view bytes)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compressCCtx(context(), packed.data(), packed.size(), bytes.data(), bytes.size(), level);
    const bool helps = !ZSTD_isError(size) && size < bytes.size();
    number(into, bytes.size());
    number(into, helps ? size : bytes.size());
    into += helps ? std::string_view(packed).substr(0, size) : bytes;
}

std::optional<std::string> Packing::column(std::string_view &from, std::size_t most)
{
    const auto size = number(from);
    const auto packed = size ? number(from) : std::nullopt;
    if (!packed || *size > most || *packed > from.size() || *packed > *size)
        return std::nullopt;
    const std::string_view bytes = from.substr(0, *packed);
    from.remove_prefix(*packed);
    if (*packed == *size)
        return std::string(bytes);
    std::string plain(*size, '\0');
    if (ZSTD_decompress(plain.data(), plain.size(), bytes.data(), bytes.size()) != *size)
        return std::nullopt;
    return plain;
}

} // namespace postern
