// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

namespace postern {

/// A sentence that a program writes into a log, with gaps: "Accepted {method} for {user+} from {address} port {port}*".
/// {name} takes as little as possible, {name+} as much as possible (so that a hostile name cannot stand in for
/// what comes behind it), * at the end anything. Quotes ` and ' are the same.
struct LogPattern
{
    std::string_view program; ///< who writes it; empty: anybody
    std::string_view event;   ///< what it is called
    std::string_view text;
};

/// Told of each gap: its name, and what stood there.
using GapFilled = std::function<void(std::string_view name, std::string_view value)>;

/// Whether a message is of that pattern. Gaps are told only when it is.
bool matches(const LogPattern &pattern, std::string_view message, const GapFilled &filled);

} // namespace postern
