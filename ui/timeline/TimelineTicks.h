// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/TimelineScale.h"

#include <QPair>
#include <QString>
#include <QVector>

namespace postern {

/// One division of a scale: from where to where, and its name; an empty one has no room for it.
struct TimelineTick
{
    qint64 from = 0, to = 0;
    QString label;

    /// Hours, days, weeks or months, whichever leaves the names room.
    static QVector<TimelineTick> over(const TimelineScale &scale);
    /// Weekends; nights when the scale is under three days; nothing when it is over three months.
    static QVector<QPair<qint64, qint64>> restOver(const TimelineScale &scale);
};

} // namespace postern
