// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/rules/Rule.h"

#include <optional>

namespace postern {

/// Which rule to look at every day with, from when to when.
struct BacktestRequest
{
    /// How a day is worked out; the days are the same either way.
    enum class Method {
        Quick, ///< only where something changed or fell due, when the rule allows that
        Whole  ///< everything, every day
    };

    Rule rule;
    Instant from{};                  ///< a day: looked at at its end
    Instant to{};                    ///< the last day
    int stepDays = 1;                ///< 1 or more
    std::optional<Instant> incident; ///< what the rule should have foreseen
    Method method = Method::Quick;
};

} // namespace postern
