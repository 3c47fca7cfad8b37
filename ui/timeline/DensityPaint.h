// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Timeline.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/TimelineBins.h"
#include "ui/timeline/TimelineScale.h"

#include <QRectF>

class QPainter;

namespace postern {

/// What the band over the lanes shows: the whole range, and the part of it that the lanes show.
struct Density
{
    TimelineBins bins;
    TimelineScale scale; ///< of the whole range
    qint64 windowFrom = 0, windowTo = 0;
    qint64 now = 0;
    QVector<Timeline::Gap> gaps; ///< of all sources together
};

/// Bars by severity, hatch where nothing was seen, the window with its two handles, and the days under it.
void paintDensity(QPainter &painter, const QRectF &rect, const Theme &theme, const Density &density);

} // namespace postern
