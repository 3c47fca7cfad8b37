// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace postern {

/// An IPv4 or IPv6 address as two numbers; IPv4 stands as ::ffff:a.b.c.d. All zero is "not known".
struct IpAddress
{
    quint64 high = 0; ///< the first eight bytes
    quint64 low = 0;  ///< the last eight bytes

    bool isKnown() const { return (high | low) != 0; }
    bool isV4() const { return high == 0 && (low >> 32) == 0xffff; }
    /// The network that is counted: IPv4 /24, IPv6 /48, as one number that is never 0 for a known address.
    quint64 network() const
    {
        if (!isKnown())
            return 0;
        return isV4() ? (quint64(4) << 56) | ((low & 0xffffffffu) >> 8) : (quint64(6) << 56) | (high >> 16);
    }
    static IpAddress ofV4(quint32 address) { return {0, (quint64(0xffff) << 32) | address}; }
    /// "192.0.2.7", "2001:db8::1", either with a port or in brackets as logs write them. Nothing else.
    static std::optional<IpAddress> fromText(std::string_view text);
    std::string text() const;
    /// "192.0.2.0/24" or "2001:db8:1::/48" of network(); empty for 0.
    static std::string networkText(quint64 network);

    bool operator==(const IpAddress &) const = default;
};

} // namespace postern
