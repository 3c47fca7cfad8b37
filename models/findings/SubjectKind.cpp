// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/SubjectKind.h"

#include <array>

namespace postern {

namespace {
constexpr std::array<const char *, 9> words{"account",     "credential", "person", "grant",
                                            "entitlement", "source",     "object", "alert", "workspace"};
}

QString toText(SubjectKind kind)
{
    return QString::fromLatin1(words[std::size_t(kind)]);
}

std::optional<SubjectKind> subjectKindFromText(const QString &text)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1String(words[i]))
            return SubjectKind(i);
    }
    return std::nullopt;
}

} // namespace postern
