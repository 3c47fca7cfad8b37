// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrendRows.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"
#include "ui/widgets/Words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <optional>

namespace postern {

namespace {
/// The columns of the drawing.
struct Columns
{
    QRectF plot;
    qreal nowRight;
    qreal changeRight;
};

Columns columnsOf(const QRectF &rect, const Theme &theme)
{
    const qreal words = theme.scaled(78);
    const qreal start = theme.scaled(30);
    const qreal now = theme.scaled(46);
    const qreal change = theme.scaled(42);
    const qreal foot = theme.lineHeight(Type::Micro) + 6;
    return {QRectF(rect.left() + words + start, rect.top(),
                   rect.width() - words - start - now - change - 4, rect.height() - foot),
            rect.right() - change, rect.right()};
}

/// Low and high of the known counts; nothing when none is known.
std::optional<std::pair<int, int>> rangeOf(const TrendRow &row)
{
    std::optional<std::pair<int, int>> range;
    for (const std::optional<int> &count : row.counts)
        if (count)
            range = range ? std::pair(std::min(range->first, *count), std::max(range->second, *count))
                          : std::pair(*count, *count);
    return range;
}

/// Turns counts into places of one row. A third of it lies under the lowest count, so that the area
/// reads as an amount.
class RowScale
{
public:
    RowScale(const QRectF &box, std::pair<int, int> range, qsizetype days)
        : m_box(box), m_range(range), m_last(days - 1)
    {
    }
    qreal x(qsizetype day) const
    {
        return m_last > 0 ? m_box.left() + m_box.width() * qreal(day) / qreal(m_last) : m_box.right();
    }
    qreal y(int count) const
    {
        if (m_range.first == m_range.second)
            return m_box.center().y();
        const qreal share = qreal(count - m_range.first) / (m_range.second - m_range.first);
        return m_box.bottom() - m_box.height() * (0.3 + 0.62 * share);
    }

private:
    QRectF m_box;
    std::pair<int, int> m_range;
    qsizetype m_last;
};

/// Draws one run of known days, from first to last, as steps: a count holds until the next one.
QPointF paintRun(QPainter &painter, const QRectF &box, const Theme &theme, const TrendRow &row,
                 const RowScale &scale, qsizetype first, qsizetype last)
{
    QPainterPath line(QPointF(scale.x(first), scale.y(*row.counts[first])));
    for (qsizetype day = first + 1; day <= last; ++day) {
        line.lineTo(scale.x(day), line.currentPosition().y());
        line.lineTo(scale.x(day), scale.y(*row.counts[day]));
    }
    const QPointF end = line.currentPosition();
    QPainterPath area = line;
    area.lineTo(end.x(), box.bottom());
    area.lineTo(scale.x(first), box.bottom());
    area.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(area, theme.tint(row.severity));
    const qreal width = row.severity == Severity::Critical ? 2 : 1.5;
    painter.strokePath(line, QPen(theme.fill(row.severity), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.restore();
    return end;
}

void paintCurve(QPainter &painter, const QRectF &box, const Theme &theme, const TrendRow &row)
{
    const auto range = rangeOf(row);
    if (!range)
        return paintHatch(painter, box, theme);
    const RowScale scale(box, *range, row.counts.size());
    QPointF end;
    for (qsizetype day = 0; day < row.counts.size();) {
        qsizetype last = day;
        const bool isKnown = row.counts[day].has_value();
        while (last + 1 < row.counts.size() && row.counts[last + 1].has_value() == isKnown)
            ++last;
        if (isKnown)
            end = paintRun(painter, box, theme, row, scale, day, last);
        else
            paintHatch(painter, QRectF(QPointF(scale.x(std::max<qsizetype>(0, day - 1)), box.top()),
                                       QPointF(scale.x(std::min(last + 1, row.counts.size() - 1)), box.bottom())),
                       theme);
        day = last + 1;
    }
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme[Token::Axis]);
    paintMark(painter, QRectF(end.x() - 5, end.y() - 5, 10, 10), theme, row.severity);
}

void paintDates(QPainter &painter, const QRectF &plot, const QRectF &foot, const Theme &theme, const Trends &trends)
{
    const qint64 days = trends.first.daysTo(trends.today);
    if (days <= 0)
        return;
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    const QString today = QCoreApplication::translate("TrendRows", "Today");
    const QFontMetricsF metrics(painter.font());
    const QString first = words::shortDate(trends.first);
    const QRectF line(plot.left(), foot.top(), plot.width(), foot.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, first);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, today);
    painter.fillRect(QRectF(plot.left(), plot.top(), 1, plot.height()), theme[Token::Grid]);
    qreal from = plot.left() + metrics.horizontalAdvance(first) + 8;
    const qreal to = plot.right() - metrics.horizontalAdvance(today) - 8;
    for (const qint64 day : {days / 3, days * 2 / 3}) {
        const qreal x = std::round(plot.left() + plot.width() * qreal(day) / qreal(days));
        painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), theme[Token::Grid]);
        const QString label = words::shortDate(trends.first.addDays(day));
        const qreal half = metrics.horizontalAdvance(label) / 2;
        if (x - half < from || x + half > to)
            continue;
        painter.drawText(QRectF(x - 60, foot.top(), 120, foot.height()), Qt::AlignHCenter | Qt::AlignVCenter, label);
        from = x + half + 8;
    }
}

void paintNumbers(QPainter &painter, const QRectF &row, const Columns &columns, const Theme &theme,
                  const TrendRow &data)
{
    const QRectF middle(row.left(), row.center().y() - 12, row.width(), 24);
    const auto cell = [&middle](qreal left, qreal right) {
        return QRectF(left, middle.top(), right - left, middle.height());
    };
    paintMark(painter, QRectF(row.left(), middle.center().y() - 5, 10, 10), theme, data.severity);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme[Token::Text]);
    painter.drawText(middle.adjusted(18, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, wordFor(data.severity));
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    if (!data.counts.isEmpty() && data.counts.constFirst())
        tabular::draw(painter, cell(row.left(), columns.plot.left() - 6),
                      QLocale().toString(*data.counts.constFirst()), Qt::AlignRight);
    painter.setFont(theme.font(Type::Title));
    painter.setPen(theme[Token::Text]);
    const bool isKnown = !data.counts.isEmpty() && data.counts.constLast();
    tabular::draw(painter, cell(columns.plot.right(), columns.nowRight),
                  isKnown ? QLocale().toString(*data.counts.constLast()) : QStringLiteral("?"), Qt::AlignRight);
    if (!data.change)
        return;
    const int change = *data.change;
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[change > 0 ? Token::HighText : change < 0 ? Token::OkText : Token::Text3]);
    tabular::draw(painter, cell(columns.nowRight, columns.changeRight),
                  change == 0 ? QCoreApplication::translate("TrendRows", "same") : words::signedNumber(change),
                  Qt::AlignRight);
}
} // namespace

QRectF trendRowRect(const QRectF &rect, const Theme &theme, const Trends &trends, int row)
{
    const Columns columns = columnsOf(rect, theme);
    const qreal height = columns.plot.height() / qreal(std::max<qsizetype>(1, trends.rows.size()));
    return {rect.left(), columns.plot.top() + row * height, rect.width(), height};
}

void paintTrends(QPainter &painter, const QRectF &rect, const Theme &theme, const Trends &trends)
{
    const Columns columns = columnsOf(rect, theme);
    painter.save();
    const QRectF foot(rect.left(), columns.plot.bottom() + 4, rect.width(), theme.lineHeight(Type::Micro));
    paintDates(painter, columns.plot, foot, theme, trends);
    for (int i = 0; i < trends.rows.size(); ++i) {
        const QRectF row = trendRowRect(rect, theme, trends, i);
        paintCurve(painter, QRectF(columns.plot.left(), std::round(row.top()) + 4, columns.plot.width(),
                                   std::round(row.height()) - 4),
                   theme, trends.rows[i]);
        paintNumbers(painter, row, columns, theme, trends.rows[i]);
    }
    painter.restore();
}

} // namespace postern
