// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace postern {

/// How much a rule may use. A rule that wants more fails and says so; nothing is cut silently.
struct RuleLimits
{
    std::chrono::milliseconds bundledTime{120'000}; ///< for a rule that came with the program
    std::chrono::milliseconds ownTime{10'000};      ///< for a rule of the user's folder
    qint64 bundledRows = 1'000'000;
    qint64 ownRows = 100'000;
};

} // namespace postern
