// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/EvidenceGroup.h"

#include <array>

namespace postern {

namespace {
constexpr std::array<const char *, evidenceGroupCount + 1> words{
    "ownership", "dormancy", "authentication", "credential", "privilege", "activity", "blind", "none"};
}

QString toText(EvidenceGroup group)
{
    return QString::fromLatin1(words[std::size_t(group)]);
}

std::optional<EvidenceGroup> evidenceGroupFromText(const QString &text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1String(words[i]))
            return EvidenceGroup(i);
    }
    return std::nullopt;
}

EvidenceGroup evidenceGroupOf(QChar ruleGroup)
{
    switch (ruleGroup.toLatin1()) {
    case 'B':
        return EvidenceGroup::Dormancy;
    case 'C':
    case 'F':
        return EvidenceGroup::Privilege;
    case 'D':
        return EvidenceGroup::Credential;
    case 'E':
        return EvidenceGroup::Authentication;
    case 'H':
        return EvidenceGroup::Activity;
    case 'I':
        return EvidenceGroup::Blind;
    default: // A and G ask who answers for it
        return EvidenceGroup::Ownership;
    }
}

} // namespace postern
