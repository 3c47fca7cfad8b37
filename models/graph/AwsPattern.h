// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace postern {

/// The patterns of AWS policies: * stands for any text, ? for one character.
struct AwsPattern
{
    static bool fits(std::string_view pattern, std::string_view text);
    /// Whether some text fits both patterns.
    static bool overlap(std::string_view a, std::string_view b);
};

} // namespace postern
