// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Mark.h"

#include "ui/theme/SeverityLook.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal chipMark = 9;
constexpr qreal chipGap = 5;

/// In a box of 10 by 10 round the origin.
QPainterPath markPath(MarkShape shape)
{
    QPainterPath path;
    switch (shape) {
    case MarkShape::Diamond: path.addPolygon(QPolygonF{{0, -5}, {5, 0}, {0, 5}, {-5, 0}, {0, -5}}); break;
    case MarkShape::Triangle: path.addPolygon(QPolygonF{{0, -4.6}, {5, 4.5}, {-5, 4.5}, {0, -4.6}}); break;
    case MarkShape::Square: path.addRoundedRect(-4.25, -4.25, 8.5, 8.5, 1, 1); break;
    case MarkShape::Circle: path.addEllipse(QPointF(0, 0), 4.4, 4.4); break;
    case MarkShape::Ring: path.addEllipse(QPointF(0, 0), 3.6, 3.6); break;
    }
    return path;
}

void paint(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity, bool hasRing)
{
    const qreal size = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(size / 10, size / 10);
    const QPainterPath path = markPath(shapeOf(severity));
    const qreal unit = 10 / size;
    if (hasRing)
        painter.strokePath(path, QPen(theme[Token::Surface], 3 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (severity == Severity::None)
        painter.strokePath(path, QPen(theme.fill(severity), 1.5));
    else
        painter.fillPath(path, theme.fill(severity));
    painter.restore();
}
} // namespace

void paintMark(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity)
{
    paint(painter, rect, theme, severity, false);
}

void paintRingedMark(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity)
{
    paint(painter, rect, theme, severity, true);
}

qreal chipWidth(const Theme &theme, const QString &text)
{
    const QFontMetricsF metrics(theme.font(Type::SmallMedium));
    return std::ceil(6 + chipMark + chipGap + metrics.horizontalAdvance(text) + 7);
}

qreal paintChip(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity, const QString &text)
{
    const qreal height = theme.scaled(20);
    const QRectF chip(rect.left(), std::round(rect.center().y() - height / 2), chipWidth(theme, text), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tint(severity));
    painter.drawRoundedRect(chip, 4, 4);
    paintMark(painter, QRectF(chip.left() + 6, chip.center().y() - chipMark / 2, chipMark, chipMark), theme, severity);
    painter.setFont(theme.font(Type::SmallMedium));
    painter.setPen(theme.text(severity));
    painter.drawText(chip.adjusted(6 + chipMark + chipGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
    return chip.width();
}

} // namespace postern
