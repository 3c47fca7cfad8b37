// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace postern {

/// A country by its two capital letters, first letter in the high byte: "KR" is 0x4b52. 0 is "not known".
using CountryCode = quint16;

inline CountryCode countryOf(std::string_view text)
{
    if (text.size() != 2)
        return 0;
    const auto capital = [](char c) -> quint16 {
        const char upper = char(c & ~0x20);
        return upper >= 'A' && upper <= 'Z' ? quint16(upper) : quint16(0);
    };
    const quint16 first = capital(text[0]);
    const quint16 second = capital(text[1]);
    return first && second ? CountryCode(first << 8 | second) : CountryCode(0);
}

inline std::string countryText(CountryCode code)
{
    return code ? std::string{char(code >> 8), char(code & 0xff)} : std::string();
}

} // namespace postern
