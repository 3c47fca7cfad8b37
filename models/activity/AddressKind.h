// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace postern {

/// What sort of network an address belongs to; by list or table, never guessed.
/// Stored as a number: new ones go at the end.
enum class AddressKind : quint8 { Unknown, Corporate, Vpn, Residential, Mobile, Hosting, Proxy, Tor };
constexpr int addressKindCount = int(AddressKind::Tor) + 1;

/// "hosting". "" for Unknown.
std::string_view wordOf(AddressKind kind);
/// By its word; the words of older manifests (office, anonymiser, aws …) are understood.
AddressKind addressKindOf(std::string_view word);

} // namespace postern
