// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/DensityPaint.h"

#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

#include <cmath>

namespace postern {

namespace {
constexpr qreal foot = 20;     ///< names of days
constexpr qreal labelRoom = 88;
constexpr qreal widestBar = 22;

void paintBars(QPainter &painter, const QRectF &area, const Theme &theme, const Density &density)
{
    const int most = std::max(4, density.bins.most());
    const qreal pitch = density.scale.width * qreal(density.bins.each) / qreal(density.scale.span());
    const qreal width = std::max(1.0, std::floor(std::min(widestBar, pitch * 0.55)));
    for (qsizetype i = 0; i < density.bins.bins.size(); ++i) {
        const SeverityCounts &bin = density.bins.bins[i];
        if (bin.total() == 0)
            continue;
        const qreal middle = density.scale.x(density.bins.from + i * density.bins.each + density.bins.each / 2);
        const qreal left = std::round(std::clamp(middle - width / 2, area.left(), area.right() - width));
        int below = 0;
        for (const Severity severity : severitiesWorstFirst) {
            if (bin[severity] == 0)
                continue;
            const qreal bottom = area.bottom() - std::round(area.height() * below / most);
            below += bin[severity];
            const qreal top = std::min(bottom - 1, area.bottom() - std::round(area.height() * below / most));
            paintBand(painter, QRectF(left, top, width, bottom - top), theme, severity);
        }
    }
}

void paintDays(QPainter &painter, const QRectF &room, const Theme &theme, const Density &density)
{
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    const QDate today = QDateTime::fromSecsSinceEpoch(density.now).date();
    const QString last = QCoreApplication::translate("postern::DensityPaint", "Today");
    const qreal lastWidth = painter.fontMetrics().horizontalAdvance(last) + 8;
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, last);
    const bool isHours = density.scale.span() <= 2 * 86400;
    qreal free = room.left();
    QDateTime at = QDateTime(QDateTime::fromSecsSinceEpoch(density.scale.from).date(), QTime(0, 0));
    for (; at.toSecsSinceEpoch() < density.scale.to; at = isHours ? at.addSecs(3 * 3600) : at.addDays(1)) {
        const qreal x = std::max(room.left(), density.scale.x(at.toSecsSinceEpoch()));
        if (x < free || x + labelRoom / 2 > room.right() - lastWidth || (!isHours && at.date() == today) || at.toSecsSinceEpoch() < density.scale.from - 86400)
            continue;
        const QString label = isHours && at.time().hour() != 0 ? QLocale().toString(at.time(), QStringLiteral("HH:mm")) : words::shortDate(at.date());
        painter.drawText(QRectF(x, room.top(), labelRoom, room.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
        free = x + labelRoom;
    }
}

void paintHandle(QPainter &painter, qreal x, const QRectF &area, const Theme &theme)
{
    const QRectF box(std::round(x) - 4, std::round(area.center().y()) - 9, 8, 18);
    paintBox(painter, box, theme[Token::Surface], theme[Token::Accent], 4);
    for (const qreal offset : {-1.5, 1.5})
        painter.fillRect(QRectF(box.center().x() + offset - 0.5, box.top() + 6, 1, 6), theme[Token::Accent]);
}

} // namespace

void paintDensity(QPainter &painter, const QRectF &rect, const Theme &theme, const Density &density)
{
    painter.save();
    const QRectF area(rect.left(), rect.top() + 10, rect.width(), rect.height() - foot - 10);
    const qreal from = density.scale.heldX(density.windowFrom);
    const qreal to = density.scale.heldX(density.windowTo);
    const QRectF window(std::round(from), rect.top() + 4, std::max(2.0, std::round(to - from)), rect.height() - foot - 4);
    painter.fillRect(window, theme[Token::Selected]);
    for (const Timeline::Gap &gap : density.gaps) {
        const qreal left = density.scale.heldX(gap.from);
        const qreal right = density.scale.heldX(gap.to);
        if (right > left)
            paintHatch(painter, QRectF(left, area.top(), right - left, area.height()), theme);
    }
    paintBars(painter, area, theme, density);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme[Token::Axis]);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(theme[Token::Accent]);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window.adjusted(0, 0, -1, 0));
    paintHandle(painter, window.left(), window, theme);
    paintHandle(painter, window.right(), window, theme);
    paintDays(painter, QRectF(rect.left(), rect.bottom() - foot + 2, rect.width(), foot - 2), theme, density);
    painter.restore();
}

} // namespace postern
