// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace postern {

/// What a finding is evidence of. Findings of one group say the same thing and do not add up.
/// None is what speaks of our own work, such as a finding that is overdue: it makes no subject more of a danger.
enum class EvidenceGroup { Ownership, Dormancy, Authentication, Credential, Privilege, Activity, Blind, None };

/// Those that count in a score: all but None.
inline constexpr int evidenceGroupCount = 7;

/// "ownership", "dormancy", "authentication", "credential", "privilege", "activity", "blind" or "none", as stored.
QString toText(EvidenceGroup group);
/// Nothing when it is none of these words.
std::optional<EvidenceGroup> evidenceGroupFromText(const QString &text);
/// The group of a rule that says nothing else, by the letter of its rule group: A to I.
EvidenceGroup evidenceGroupOf(QChar ruleGroup);

} // namespace postern
