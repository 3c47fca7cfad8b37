// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DayScrubberPaint.h"

#include "ui/theme/StyleShapes.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {

constexpr qreal over = 20;  ///< the letters of the handles
constexpr qreal under = 18; ///< the months

/// The first read brings thousands where later days bring a few: by their logarithm both can be seen.
qreal heightOf(qint64 changes, qint64 most, qreal room)
{
    return changes <= 0 ? 0 : std::max(2.0, std::round(room * std::log1p(double(changes)) / std::log1p(double(std::max<qint64>(1, most)))));
}

} // namespace

QRectF scrubberPlot(const QRectF &rect) { return rect.adjusted(10, over, -10, -under); }

void paintScrubber(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<ChangeDay> &days, qreal from, qreal to)
{
    const QRectF plot = scrubberPlot(rect);
    painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), theme[Token::AccentTint]);
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), theme[Token::Axis]);
    if (days.isEmpty())
        return;
    qint64 most = 1;
    for (const ChangeDay &day : days)
        most = std::max(most, day.changes);
    const qreal pitch = plot.width() / double(days.size());
    const qreal bar = std::clamp(std::floor(pitch * 0.6), 1.0, 6.0);
    painter.setFont(theme.font(Type::Micro));
    qreal free = plot.left();
    for (qsizetype i = 0; i < days.size(); ++i) {
        const qreal middle = plot.left() + (double(i) + 0.5) * pitch;
        const qreal high = heightOf(days[i].changes, most, plot.height() - 6);
        const bool isInside = middle >= from && middle <= to;
        painter.fillRect(QRectF(std::round(middle - bar / 2), plot.bottom() - high, bar, high), theme[isInside ? Token::Text2 : Token::UnusedInk]);
        if (days[i].day.day() != 1 && i > 0)
            continue;
        const QString month = QLocale().standaloneMonthName(days[i].day.month(), QLocale::ShortFormat);
        const qreal width = painter.fontMetrics().horizontalAdvance(month);
        const qreal left = plot.left() + double(i) * pitch;
        if (left < free || left + width > rect.right())
            continue;
        painter.fillRect(QRectF(std::round(left), plot.bottom(), 1, 4), theme[Token::Axis]);
        painter.setPen(theme[Token::Text3]);
        painter.drawText(QRectF(left + 3, plot.bottom() + 3, width + 4, 14), Qt::AlignVCenter | Qt::AlignLeft, month);
        free = left + width + 12;
    }
}

void paintScrubberHandle(QPainter &painter, const QRectF &rect, const Theme &theme, qreal x, const QString &letter, bool isChosen)
{
    const QRectF plot = scrubberPlot(rect);
    painter.fillRect(QRectF(std::round(x), plot.top() - 4, 1, plot.height() + 4), theme[Token::Accent]);
    paintBox(painter, QRectF(x - 4, plot.center().y() - 9, 9, 18), theme[Token::Surface], theme[Token::Accent], 3, isChosen ? 2 : 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Token::Accent]);
    const QRectF disc(x - 7, plot.top() - 18, 15, 15);
    painter.drawEllipse(disc);
    painter.setFont(theme.font(Type::SmallStrong));
    painter.setPen(theme[Token::TextInverse]);
    painter.drawText(disc, Qt::AlignCenter, letter);
    painter.restore();
}

} // namespace postern
