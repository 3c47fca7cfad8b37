// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Identifiers.h"

#include "models/sources/Base64.h"

#include <QtGlobal>

namespace postern {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<std::string> sidOfBytes(std::string_view bytes)
{
    if (bytes.size() < 8 || bytes[0] != 1)
        return std::nullopt;
    const auto count = std::size_t(quint8(bytes[1]));
    if (count > 15 || bytes.size() != 8 + 4 * count)
        return std::nullopt;
    quint64 authority = 0;
    for (std::size_t i = 2; i < 8; ++i)
        authority = authority << 8 | quint8(bytes[i]);
    std::string sid = "S-1-" + std::to_string(authority);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = 8 + 4 * i;
        const quint32 part = quint32(quint8(bytes[at])) | quint32(quint8(bytes[at + 1])) << 8
                             | quint32(quint8(bytes[at + 2])) << 16 | quint32(quint8(bytes[at + 3])) << 24;
        sid += '-' + std::to_string(part);
    }
    return sid;
}

std::optional<std::string> guidOfBytes(std::string_view bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    static constexpr int order[] = {3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15};
    std::string guid;
    for (const int at : order) {
        if (at < 0) {
            guid += '-';
            continue;
        }
        guid += hexDigits[quint8(bytes[std::size_t(at)]) >> 4];
        guid += hexDigits[quint8(bytes[std::size_t(at)]) & 15];
    }
    return guid;
}

bool isGuidText(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? text[i] != '-' : hexValue(text[i]) < 0)
            return false;
    }
    return true;
}

} // namespace

std::optional<std::string> sidText(std::string_view value)
{
    if (value.find("S-1-") != std::string_view::npos)
        return std::string(value);
    if (auto sid = sidOfBytes(value))
        return sid;
    const auto bytes = fromBase64(value);
    return bytes ? sidOfBytes(*bytes) : std::nullopt;
}

std::optional<std::string> guidText(std::string_view value)
{
    std::string_view plain = value;
    if (plain.size() == 38 && plain.front() == '{' && plain.back() == '}')
        plain = plain.substr(1, 36);
    if (isGuidText(plain)) {
        std::string guid(plain);
        for (char &c : guid)
            c = c >= 'A' && c <= 'F' ? char(c + 32) : c;
        return guid;
    }
    if (auto guid = guidOfBytes(value))
        return guid;
    const auto bytes = fromBase64(value);
    return bytes ? guidOfBytes(*bytes) : std::nullopt;
}

std::optional<std::string> dnName(std::string_view dn)
{
    const std::size_t equals = dn.find('=');
    if (equals == std::string_view::npos)
        return std::nullopt;
    std::string name;
    for (std::size_t i = equals + 1; i < dn.size(); ++i) {
        if (dn[i] == ',' || dn[i] == '+')
            break;
        if (dn[i] != '\\' || i + 1 == dn.size()) {
            name += dn[i];
            continue;
        }
        const int high = hexValue(dn[i + 1]);
        const int low = i + 2 < dn.size() ? hexValue(dn[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            name += char(high << 4 | low);
            i += 2;
        } else {
            name += dn[++i];
        }
    }
    return name;
}

} // namespace postern
