// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChangeDay.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QVector>

class QPainter;

namespace postern {

/// The room of the bars in the widget.
QRectF scrubberPlot(const QRectF &rect);
/// Bars of changes by day; those between the two places are darker and stand on a tint. from and to are places in the days.
void paintScrubber(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<ChangeDay> &days, qreal from, qreal to);
/// One handle with its letter.
void paintScrubberHandle(QPainter &painter, const QRectF &rect, const Theme &theme, qreal x, const QString &letter, bool isChosen);

} // namespace postern
