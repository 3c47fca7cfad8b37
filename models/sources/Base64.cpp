// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Base64.h"

#include <QByteArray>

#include <array>

namespace postern {

namespace {

constexpr std::array<signed char, 256> makeValues()
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<signed char, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<signed char>(i);
    return values;
}

constexpr auto values = makeValues();

} // namespace

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size() * 3 / 4);
    unsigned group = 0;
    int bits = 0;
    bool padded = false;
    for (const char c : text) {
        if (c == ' ' || c == '\r' || c == '\n' || c == '\t')
            continue;
        if (c == '=') {
            padded = true;
            continue;
        }
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0 || padded)
            return std::nullopt;
        group = group << 6 | unsigned(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += char(group >> bits & 0xFF);
        }
    }
    if (bits >= 6) // a lone character says nothing
        return std::nullopt;
    return bytes;
}

std::string toBase64(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())).toBase64().toStdString();
}

} // namespace postern
