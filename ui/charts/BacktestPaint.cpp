// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BacktestPaint.h"

#include "models/base/Words.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/TabularText.h"
#include "ui/widgets/Words.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {

constexpr qreal under = 18; ///< the dates
constexpr qreal over = 10;

qint64 mostOf(const QVector<RuleDay> &days)
{
    qint64 most = 0;
    for (const RuleDay &day : days)
        most = std::max(most, day.matches);
    return most;
}

/// The next of 1, 2, 5, 10, 20, 50 … that is at least a third of the most.
qint64 stepFor(qint64 most)
{
    for (qint64 ten = 1;; ten *= 10) {
        for (const qint64 one : {1, 2, 5}) {
            if (one * ten * 3 >= most)
                return one * ten;
        }
    }
}

qreal labelRoom(const Theme &theme, qint64 top)
{
    return tabular::width(theme.font(Type::Micro), Words::number(top)) + 8;
}

struct Frame
{
    QRectF plot;
    qint64 step = 1;
    qint64 top = 1;

    Frame(const QRectF &rect, const Theme &theme, const QVector<RuleDay> &edited, const QVector<RuleDay> &saved)
    {
        const qint64 most = std::max<qint64>(1, std::max(mostOf(edited), mostOf(saved)));
        step = stepFor(most);
        top = (most + step - 1) / step * step;
        plot = rect.adjusted(labelRoom(theme, top), over, -1, -under);
    }
    qreal xOf(qsizetype day, qsizetype days) const { return plot.left() + plot.width() * double(day) / double(std::max<qsizetype>(1, days)); }
    qreal yOf(qint64 matches) const { return plot.bottom() - std::round(plot.height() * double(matches) / double(top)); }
};

QPolygonF stepsOf(const Frame &frame, const QVector<RuleDay> &days)
{
    QPolygonF line;
    for (qsizetype i = 0; i < days.size(); ++i)
        line << QPointF(frame.xOf(i, days.size()), frame.yOf(days[i].matches)) << QPointF(frame.xOf(i + 1, days.size()), frame.yOf(days[i].matches));
    return line;
}

void paintGrid(QPainter &painter, const Frame &frame, const Theme &theme)
{
    painter.setFont(theme.font(Type::Micro));
    for (qint64 value = 0; value <= frame.top; value += frame.step) {
        const qreal y = frame.yOf(value);
        painter.fillRect(QRectF(frame.plot.left(), y, frame.plot.width(), 1), theme[value == 0 ? Token::Axis : Token::Grid]);
        painter.setPen(theme[Token::Text3]);
        tabular::draw(painter, QRectF(0, y - 8, frame.plot.left() - 6, 16), Words::number(value), Qt::AlignRight);
    }
}

void paintDates(QPainter &painter, const Frame &frame, const Theme &theme, const QVector<RuleDay> &days)
{
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    const qsizetype middle = days.size() / 2;
    for (const auto &[at, alignment] : {std::pair(qsizetype(0), Qt::AlignLeft), std::pair(middle, Qt::AlignHCenter), std::pair(days.size() - 1, Qt::AlignRight)}) {
        const qreal x = alignment == Qt::AlignRight ? frame.plot.right() - 80 : alignment == Qt::AlignLeft ? frame.plot.left() : frame.xOf(at, days.size()) - 40;
        painter.drawText(QRectF(x, frame.plot.bottom() + 3, 80, 14), int(alignment) | Qt::AlignVCenter, words::shortDate(days[at].day));
    }
}

} // namespace

void paintBacktest(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<RuleDay> &edited, const QVector<RuleDay> &saved)
{
    if (edited.isEmpty())
        return;
    const Frame frame(rect, theme, edited, saved);
    const auto known = std::find_if(edited.begin(), edited.end(), [](const RuleDay &day) { return !day.isReconstructed; });
    const qreal knownFrom = frame.xOf(known - edited.begin(), edited.size());
    QPolygonF line = stepsOf(frame, edited);
    QPolygonF ground = line;
    ground << QPointF(frame.plot.right(), frame.plot.bottom()) << frame.plot.bottomLeft();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme[Token::AccentTint]);
    painter.drawPolygon(ground);
    if (knownFrom > frame.plot.left())
        paintHatch(painter, QRectF(frame.plot.left(), frame.plot.top(), knownFrom - frame.plot.left(), frame.plot.height()), theme);
    paintGrid(painter, frame, theme);
    painter.setBrush(Qt::NoBrush);
    if (!saved.isEmpty()) {
        QPen pen(theme[Token::Compare], 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawPolyline(stepsOf(frame, saved));
    }
    painter.setPen(QPen(theme[Token::Accent], 2));
    painter.drawPolyline(line);
    paintDates(painter, frame, theme, edited);
}

QVector<QRectF> backtestPlaces(const QRectF &rect, const Theme &theme, const QVector<RuleDay> &days)
{
    QVector<QRectF> places;
    const Frame frame(rect, theme, days, {});
    for (qsizetype i = 0; i < days.size(); ++i)
        places << QRectF(frame.xOf(i, days.size()), frame.plot.top(), frame.plot.width() / double(days.size()), frame.plot.height());
    return places;
}

} // namespace postern
