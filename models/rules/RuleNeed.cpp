// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleNeed.h"

#include <array>

namespace postern {

namespace {
constexpr std::array<const char *, ruleNeedCount> words{"people",    "accounts",   "grants", "credentials", "custody",
                                                        "checkouts", "ownerships", "usage",  "events",      "last-use",
                                                        "mfa",       "issuance",   "alerts", "change-windows", "reviews",
                                                        "findings"};
}

QString toText(RuleNeed need)
{
    return QString::fromLatin1(words[std::size_t(need)]);
}

std::optional<RuleNeed> ruleNeedFromText(const QString &text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1String(words[i]))
            return RuleNeed(i);
    }
    return std::nullopt;
}

} // namespace postern
