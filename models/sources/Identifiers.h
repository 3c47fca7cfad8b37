// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace postern {

/// "S-1-5-21-…" out of a binary SID, its base64, or a text that is one already (a domain may stand
/// before it: "CORP-S-1-5-32-544"). Nothing when it is none of these.
std::optional<std::string> sidText(std::string_view value);
/// "7cd37a08-49c5-4058-9042-13bf9f76cd67" out of 16 bytes in Microsoft's order, their base64, or a text
/// that is one already, braces or not.
std::optional<std::string> guidText(std::string_view value);
/// The first RDN's value of a distinguished name, unescaped: "CN=O'Neil\, Shaun,OU=X" → "O'Neil, Shaun".
std::optional<std::string> dnName(std::string_view dn);

} // namespace postern
