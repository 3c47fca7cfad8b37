// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/IpAddress.h"

#include <array>
#include <cstdio>
#include <vector>

namespace postern {

namespace {

/// Four numbers with dots between, exactly; leading zeros are not decimal everywhere and are refused.
std::optional<quint32> v4(std::string_view text)
{
    quint32 address = 0;
    quint32 part = 0;
    int digits = 0;
    int dots = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            if (digits && part == 0)
                return std::nullopt;
            part = part * 10 + quint32(c - '0');
            if (++digits > 3 || part > 255)
                return std::nullopt;
        } else if (c == '.' && digits && dots < 3) {
            address = address << 8 | part;
            part = 0;
            digits = 0;
            ++dots;
        } else {
            return std::nullopt;
        }
    }
    if (dots != 3 || !digits)
        return std::nullopt;
    return address << 8 | part;
}

std::optional<quint16> group(std::string_view text)
{
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    quint16 value = 0;
    for (const char c : text) {
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (char(c | 0x20) >= 'a' && char(c | 0x20) <= 'f')
            digit = char(c | 0x20) - 'a' + 10;
        if (digit < 0)
            return std::nullopt;
        value = quint16(value << 4 | digit);
    }
    return value;
}

/// Groups of one side of "::", an IPv4 at the end counted as two.
bool groups(std::string_view text, std::vector<quint16> &into)
{
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        const std::string_view part = text.substr(0, colon);
        if (colon == std::string_view::npos && part.find('.') != std::string_view::npos) {
            const auto address = v4(part);
            if (!address)
                return false;
            into.push_back(quint16(*address >> 16));
            into.push_back(quint16(*address));
            return true;
        }
        const auto value = group(part);
        if (!value || into.size() == 8)
            return false;
        into.push_back(*value);
        if (colon == std::string_view::npos)
            return true;
        text.remove_prefix(colon + 1);
        if (text.empty())
            return false;
    }
    return true;
}

std::optional<IpAddress> v6(std::string_view text)
{
    text = text.substr(0, text.find('%'));
    std::vector<quint16> before, after;
    const std::size_t gap = text.find("::");
    if (!groups(text.substr(0, gap), before))
        return std::nullopt;
    if (gap != std::string_view::npos && !groups(text.substr(gap + 2), after))
        return std::nullopt;
    const std::size_t all = before.size() + after.size();
    if (gap == std::string_view::npos ? all != 8 : all > 7)
        return std::nullopt;
    std::array<quint16, 8> words{};
    std::copy(before.begin(), before.end(), words.begin());
    std::copy(after.begin(), after.end(), words.end() - qsizetype(after.size()));
    IpAddress address;
    for (std::size_t i = 0; i < 4; ++i) {
        address.high = address.high << 16 | words[i];
        address.low = address.low << 16 | words[i + 4];
    }
    return address;
}

std::string v4Text(quint32 address)
{
    char text[16];
    const int size = std::snprintf(text, sizeof text, "%u.%u.%u.%u", address >> 24, address >> 16 & 255u, address >> 8 & 255u, address & 255u);
    return {text, std::size_t(size)};
}

} // namespace

std::optional<IpAddress> IpAddress::fromText(std::string_view text)
{
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        return end == std::string_view::npos ? std::nullopt : v6(text.substr(1, end - 1));
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.find(':', colon + 1) == std::string_view::npos) {
        const auto address = v4(text.substr(0, colon));
        return address ? std::optional(ofV4(*address)) : std::nullopt;
    }
    return v6(text);
}

std::string IpAddress::text() const
{
    if (!isKnown())
        return {};
    if (isV4())
        return v4Text(quint32(low));
    std::array<quint16, 8> words;
    for (std::size_t i = 0; i < 8; ++i)
        words[i] = quint16((i < 4 ? high : low) >> (48 - 16 * (i % 4)));
    std::size_t best = 0, most = 1; // the longest run of zeros is "::" (RFC 5952)
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t run = 0;
        while (i + run < 8 && words[i + run] == 0)
            ++run;
        if (run > most) {
            best = i;
            most = run;
        }
    }
    std::string made;
    for (std::size_t i = 0; i < 8; ++i) {
        if (most > 1 && i == best) {
            made += "::";
            i += most - 1;
            continue;
        }
        if (!made.empty() && !made.ends_with(':'))
            made += ':';
        char group[5];
        made.append(group, std::size_t(std::snprintf(group, sizeof group, "%x", unsigned(words[i]))));
    }
    return made;
}

std::string IpAddress::networkText(quint64 network)
{
    if (!network)
        return {};
    if (network >> 56 == 4)
        return v4Text(quint32(network << 8)) + "/24";
    const IpAddress first{network << 16, 0};
    return (first.isKnown() ? first.text() : std::string("::")) + "/48";
}

} // namespace postern
