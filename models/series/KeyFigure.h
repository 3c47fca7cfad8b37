// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"

#include <QString>

#include <optional>

namespace postern {

/// One key figure: a number, the whole it is part of, how it changed, and its last 30 days.
struct KeyFigure
{
    /// What it counts; where it leads.
    enum class Kind { LeaversWithAccess, Privileged, DormantPrivileged, OrphanedPrivileged, Unused, KeysPastRotation };
    /// Whether the change is good.
    enum class Change { None, Neutral, Better, Worse, NotKnown };

    Kind kind = Kind::Privileged;
    QString title;      ///< "Dormant, privileged"
    qint64 number = 0;
    QString text;       ///< "61", "72%", "Not known"
    QString second;     ///< "of 214 dormant"
    Change change = Change::NotKnown;
    qint64 difference = 0; ///< Against the day compared with.
    QString changeText; ///< "1 fewer", "No change"
    Sparkline line;     ///< 30 days
    bool isReconstructed = false; ///< Days before the first sync are worked out from what is known today.
};

} // namespace postern
