// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/AddressKind.h"

#include <array>
#include <utility>

namespace postern {

namespace {
constexpr std::array<std::string_view, addressKindCount> words{"", "corp", "vpn", "residential", "mobile", "hosting", "proxy", "tor"};
constexpr std::array<std::pair<std::string_view, AddressKind>, 4> others{{{"office", AddressKind::Corporate},
                                                                          {"corporate", AddressKind::Corporate},
                                                                          {"anonymiser", AddressKind::Proxy},
                                                                          {"aws", AddressKind::Hosting}}};
} // namespace

std::string_view wordOf(AddressKind kind)
{
    return words[std::size_t(kind)];
}

AddressKind addressKindOf(std::string_view word)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (word == words[i])
            return AddressKind(i);
    }
    for (const auto &[other, kind] : others) {
        if (word == other)
            return kind;
    }
    return AddressKind::Unknown;
}

} // namespace postern
