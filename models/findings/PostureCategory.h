// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>

#include <optional>

namespace postern {

/// The parts of the organisation's figure, each with its own cap. Threats in progress are none of them.
enum class PostureCategory {
    Leavers,
    Dormant,
    Privilege,
    Credentials,
    Authentication,
    Segregation,
    NonHuman,
    Monitoring
};

inline constexpr int postureCategoryCount = 8;

/// "leavers", "dormant", "privilege", "credentials", "authentication", "segregation", "non-human", "monitoring".
QString toText(PostureCategory category);
/// By the letter of a rule's group; nothing for H, which is not posture, and for letters that are none.
std::optional<PostureCategory> postureCategoryOf(QChar ruleGroup);
/// The most points it can cost; all together 100.
double capOf(PostureCategory category);

} // namespace postern
