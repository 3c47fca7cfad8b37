// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace postern {

/// How bad. Of a finding: the severity of its rule; of an account: the level of its score. Values rise.
enum class Severity { None, Low, Medium, High, Critical };

/// From worst to least, the order in which they are stacked, listed and spoken.
inline constexpr std::array<Severity, 5> severitiesWorstFirst{
    Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::None};

/// One number for each severity.
struct SeverityCounts
{
    std::array<int, 5> counts{};

    int &operator[](Severity severity) { return counts[static_cast<std::size_t>(severity)]; }
    int operator[](Severity severity) const { return counts[static_cast<std::size_t>(severity)]; }
    int total() const
    {
        int sum = 0;
        for (const int count : counts)
            sum += count;
        return sum;
    }
    bool operator==(const SeverityCounts &) const = default;
};

} // namespace postern
