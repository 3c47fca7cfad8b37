// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Timeline.h"
#include "ui/theme/Theme.h"
#include "ui/timeline/JoinedMark.h"
#include "ui/timeline/TimelineScale.h"
#include "ui/timeline/TimelineTicks.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace postern {

/// One lane as it is drawn: what is in it, and over which span of time.
struct LanePicture
{
    TimelineScale scale;
    const Timeline *timeline = nullptr;
    int lane = 0;
    const std::vector<JoinedMark> *marks = nullptr;
    const QVector<TimelineTick> *ticks = nullptr;
    const QVector<QPair<qint64, qint64>> *rest = nullptr;
    std::optional<std::size_t> selected; ///< index of a mark in the timeline
    bool isCurrent = false;              ///< the lane of the selected mark
    bool hasFocus = false;
    int count = 0;                       ///< marks in the window
};

/// Name with its mark, rest and hatch, notes, marks with their flags, and the count. The scale's pixels are those of rect.
void paintLane(QPainter &painter, const QRectF &rect, const Theme &theme, const LanePicture &lane);
/// The names of days over the lanes.
void paintLaneHead(QPainter &painter, const QRectF &rect, const Theme &theme, const TimelineScale &scale, const QVector<TimelineTick> &ticks, qint64 now);

} // namespace postern
