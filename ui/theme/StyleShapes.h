// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace postern {

class Theme;

/// A rounded box with a 1 px outline that lies inside the rectangle.
void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &outline,
              qreal radius, qreal line = 1);
/// A key as it stands on a keyboard: "Ctrl" in a small box, centred in height. rect.left() is its left edge.
void paintKeyCap(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &key,
                 const QColor &ink, const QColor &outline, const QColor &ground);
/// Width of one cap, in logical pixels. A cap is 18 high at text size 100%.
qreal keyCapWidth(const Theme &theme, const QString &key);

} // namespace postern
