// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/StyleShapes.h"

#include "ui/theme/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

void paintBox(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &outline,
              qreal radius, qreal line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = line / 2;
    painter.setPen(outline.isValid() ? QPen(outline, line) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(outline.isValid() ? rect.adjusted(half, half, -half, -half) : rect,
                            radius - half, radius - half);
    painter.restore();
}

qreal keyCapWidth(const Theme &theme, const QString &key)
{
    const QFontMetricsF metrics(theme.font(Type::Micro));
    return std::max<qreal>(theme.scaled(18), std::ceil(metrics.horizontalAdvance(key)) + 10);
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const Theme &theme, const QString &key,
                 const QColor &ink, const QColor &outline, const QColor &ground)
{
    const qreal height = theme.scaled(18);
    const QRectF cap(rect.left(), std::round(rect.center().y() - height / 2), keyCapWidth(theme, key), height);
    paintBox(painter, cap, ground, outline, 4);
    painter.save();
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace postern
