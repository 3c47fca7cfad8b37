// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace postern {

/// The bytes behind base64, or nothing when it is none. White space and missing padding are fine.
std::optional<std::string> fromBase64(std::string_view text);
/// Bytes as base64, for showing what is no text.
std::string toBase64(std::string_view bytes);

} // namespace postern
