// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/rules/RuleNeed.h"

#include <QSet>
#include <QString>

#include <optional>

namespace postern {

/// What can be believed of one source at the instant evaluated.
struct SourceFreshness
{
    qint64 sourceId = 0;
    QString name;
    bool isEnabled = true;                 ///< not paused
    QSet<RuleNeed> brings;                 ///< what it brings, by its category and by what is stored of it
    std::optional<Instant> lastCompleteAt; ///< nothing: it never delivered completely
    QString because;                       ///< why it is not complete and fresh, in words; empty when it is

    bool isFresh() const { return because.isEmpty(); }
};

} // namespace postern
