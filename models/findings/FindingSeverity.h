// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

#include <optional>

namespace postern {

/// How bad one finding is, by its rule. Confirmed is set by people after they looked into it.
enum class FindingSeverity { Info, Low, Medium, High, Critical, Confirmed };

inline constexpr int findingSeverityCount = 6;

/// "info", "low", "medium", "high", "critical" or "confirmed", as stored.
QString toText(FindingSeverity severity);
/// Nothing when it is none of these words.
std::optional<FindingSeverity> findingSeverityFromText(const QString &text);
/// The mark it is drawn with: info has that of no finding, confirmed that of critical.
Severity markOf(FindingSeverity severity);
/// How much it counts as evidence that a subject is a danger, 0 to 1.
double evidenceOf(FindingSeverity severity);
/// What it costs the organisation's figure, before the tier: 0, 1, 3, 10, 40, 40.
double costOf(FindingSeverity severity);
/// Days in which it is to be dealt with when its rule says nothing else; 0: no date.
int defaultDueDays(FindingSeverity severity);

} // namespace postern
