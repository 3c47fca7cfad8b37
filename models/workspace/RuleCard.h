// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Severity.h"

#include <QChar>
#include <QString>

#include <optional>

namespace postern {

/// One rule as a list shows it: what it is called, what it finds now, and whether that can be believed.
struct RuleCard
{
    /// How far what the rule says can be believed at the instant.
    enum class Standing {
        Judged,    ///< all its sources are complete and fresh
        Partly,    ///< some of its sources are not, or do not tell what it asks: there may be more matches
        NotJudged, ///< nobody tells what it needs: no match means nothing
        Failed,    ///< its query did not finish
        NeverRun   ///< it was not evaluated yet
    };

    QString id;
    QChar group;                      ///< A to I
    QString title;                    ///< short, in the person's language
    Severity severity = Severity::None; ///< its own word, before the cases that raise or lower it
    Standing standing = Standing::NeverRun;
    QString because;                  ///< why it is not Judged, in sentences; may hold names of sources
    qint64 matches = 0;               ///< what it says at the instant; see isCountKnown()
    bool isEdited = false;            ///< a parameter is otherwise than the rule has it
    bool isOwn = false;               ///< of the user's own folder
    std::optional<Instant> lastRunAt; ///< nothing: no run is kept
    qint64 lastRunMs = 0;

    /// False where no match does not mean that there is nothing.
    bool isCountKnown() const { return standing == Standing::Judged || matches > 0; }
    /// There may be more than those.
    bool isAtLeast() const { return standing != Standing::Judged; }
};

} // namespace postern
