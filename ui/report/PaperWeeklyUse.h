// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern::paper {

inline constexpr qreal weeklyUseHeight = 108;

/// Use by week as bars with dated remarks. The window's chart of the same numbers can be walked through
/// and follows the window's theme; this one needs neither window nor widget.
void paintWeeklyUse(QPainter &painter, const QRectF &rect, const Theme &theme, const WeeklyUse &use);

} // namespace postern::paper
