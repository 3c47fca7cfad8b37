// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Bars.h"

#include "ui/theme/SeverityLook.h"
#include "ui/widgets/TabularText.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
void fillRounded(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

/// A one pixel outline made of filled rectangles, so that it stays even at every scale.
void outline(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), color);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color);
    painter.fillRect(QRectF(rect.left(), rect.top() + 1, 1, rect.height() - 2), color);
    painter.fillRect(QRectF(rect.right() - 1, rect.top() + 1, 1, rect.height() - 2), color);
}
} // namespace

void paintBand(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    if (severity == Severity::None) {
        painter.fillRect(rect, theme.tint(severity));
        return;
    }
    if (isSolid(severity) || rect.width() < 3 || rect.height() < 3) {
        painter.fillRect(rect, theme.fill(severity));
        return;
    }
    painter.fillRect(rect, theme.tint(severity));
    outline(painter, rect, theme.fill(severity));
}

void paintBandBar(QPainter &painter, const QRectF &rect, const Theme &theme, const BandBar &bar)
{
    const int scale = bar.scale > 0 ? bar.scale : bar.counts.total();
    if (scale <= 0)
        return;
    int sum = 0;
    qreal left = rect.left();
    for (const Severity severity : severitiesWorstFirst) {
        const int count = bar.counts[severity];
        if (count == 0)
            continue;
        sum += count;
        // Ends are rounded from the running sum, so that the parts add up to the whole.
        const qreal exact = rect.left() + std::round(rect.width() * std::min(sum, scale) / scale);
        const qreal right = std::min(rect.right(), std::max(exact, left + 1));
        const qreal gap = right - left > 2 ? 1 : 0;
        paintBand(painter, QRectF(left, rect.top(), right - left - gap, rect.height()), theme, severity);
        left = right;
    }
}

void paintUseBar(QPainter &painter, const QRectF &rect, const Theme &theme, const UseShare &use, int scale)
{
    const int whole = scale > 0 ? scale : use.granted;
    if (whole <= 0)
        return;
    const QRectF granted(rect.left(), rect.top(),
                         std::max<qreal>(3, std::round(rect.width() * std::min(use.granted, whole) / whole)),
                         rect.height());
    painter.fillRect(granted, theme[Token::Sunken]);
    outline(painter, granted, theme[Token::Unused]);
    if (use.used > 0)
        painter.fillRect(QRectF(rect.left(), rect.top(),
                                std::clamp(std::round(rect.width() * use.used / whole), 2.0, granted.width()),
                                rect.height()),
                         theme[Token::Accent]);
}

void paintRiskBar(QPainter &painter, const QRectF &rect, const Theme &theme, const RiskBar &bar)
{
    constexpr qreal number = 20;
    constexpr qreal gap = 8;
    const int score = std::clamp(bar.score, 0, 100);
    const QRectF track(rect.left(), std::round(rect.center().y()) - 2,
                       std::max(0.0, rect.width() - theme.scaled(int(number)) - gap), 4);
    fillRounded(painter, track, theme[Token::NoneTint], 2);
    if (score > 0)
        fillRounded(painter, QRectF(track.left(), track.top(), std::max(2.0, track.width() * score / 100), 4),
                    theme.fill(bar.level), 2);
    painter.save();
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme[Token::Text]);
    tabular::draw(painter, rect, QString::number(score), Qt::AlignRight);
    painter.restore();
}

void paintShareBar(QPainter &painter, const QRectF &rect, const Theme &theme, const ShareBar &bar)
{
    int whole = 0;
    for (const SharePart &part : bar.parts)
        whole += part.count;
    if (whole <= 0)
        return;
    int sum = 0;
    qreal left = rect.left();
    for (const SharePart &part : bar.parts) {
        sum += part.count;
        const qreal right = rect.left() + std::round(rect.width() * sum / whole);
        const QRectF box(left, rect.top(), std::max(1.0, right - left - (sum < whole ? 2 : 0)), rect.height());
        left = right;
        if (part.count == 0)
            continue;
        switch (part.look) {
        case SharePart::Look::Solid: painter.fillRect(box, theme[Token::Accent]); break;
        case SharePart::Look::Dark: painter.fillRect(box, theme[Token::Text2]); break;
        case SharePart::Look::Tinted:
            painter.fillRect(box, theme[Token::AccentTint]);
            outline(painter, box, theme[Token::Accent]);
            break;
        case SharePart::Look::Hollow: outline(painter, box, theme[Token::Control]); break;
        case SharePart::Look::NoData:
            paintHatch(painter, box, theme);
            outline(painter, box, theme[Token::Control]);
            break;
        }
    }
}

void paintProgressBar(QPainter &painter, const QRectF &rect, const Theme &theme, double share)
{
    const QRectF track(rect.left(), std::round(rect.center().y()) - 2, rect.width(), 4);
    fillRounded(painter, track, theme[Token::Line], 2);
    const qreal done = track.width() * std::clamp(share, 0.0, 1.0);
    if (done >= 1)
        fillRounded(painter, QRectF(track.left(), track.top(), std::max(4.0, done), 4), theme[Token::Accent], 2);
}

void paintHatch(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    // Lines of our own instead of a pattern brush: a pattern does not scale with the screen or in a PDF.
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme[Token::Line], 1));
    constexpr qreal step = 6;
    for (qreal x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintSparkline(QPainter &painter, const QRectF &rect, const Theme &theme, const Sparkline &line)
{
    if (line.values.isEmpty())
        return;
    const auto [low, high] = std::minmax_element(line.values.cbegin(), line.values.cend());
    const qreal bottom = *low;
    const qreal range = *high > *low ? *high - *low : 1;
    const bool isFlat = *high == *low;
    const qsizetype last = line.values.size() - 1;
    QPolygonF points;
    for (qsizetype i = 0; i <= last; ++i)
        points << QPointF(rect.left() + 2 + (last > 0 ? qreal(i) / last : 1) * (rect.width() - 6),
                          isFlat ? rect.center().y()
                                 : rect.bottom() - 4 - (line.values[i] - bottom) / range * (rect.height() - 8));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme[Token::Text2], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Token::Text2]);
    painter.drawEllipse(points.constLast(), 2.5, 2.5);
    painter.restore();
}

} // namespace postern
