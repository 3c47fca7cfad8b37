// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/RuleMatch.h"

#include <QString>

namespace postern {

/// A rule's word about one subject, with its life.
struct Finding
{
    qint64 findingId = 0;
    QString ruleId;
    RuleMatch match;
    Instant openedAt{};                ///< when a run first saw it
    Instant lastSeenAt{};              ///< when something about it last changed
    std::optional<Instant> resolvedAt; ///< when a run over complete, fresh sources no longer saw it
    QString resolvedBecause;           ///< fixed, rule-changed, rule-removed, source-removed
    std::optional<Instant> dueAt;
    QString supersededBy;              ///< rule whose finding about the same subject says more; may be empty
    bool isAccepted = false;           ///< an exception holds for it now
};

} // namespace postern
