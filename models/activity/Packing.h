// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace postern {

/// Numbers as few bytes, and bytes through zstd: the alphabet of blocks.
class Packing
{
public:
    static void number(std::string &into, quint64 value)
    {
        while (value >= 0x80) {
            into.push_back(char(value | 0x80));
            value >>= 7;
        }
        into.push_back(char(value));
    }
    static void signedNumber(std::string &into, qint64 value) { number(into, quint64(value) << 1 ^ quint64(value >> 63)); }
    /// Takes a number off the front; nothing when it is cut short.
    static std::optional<quint64> number(std::string_view &from);
    static std::optional<qint64> signedNumber(std::string_view &from);
    /// Size, packed size, bytes through zstd; as they are when that does not help.
    static void column(std::string &into, std::string_view bytes);
    /// Takes such a column off the front. most: more unpacked bytes than that are not believed.
    static std::optional<std::string> column(std::string_view &from, std::size_t most);
};

} // namespace postern
