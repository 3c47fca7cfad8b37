// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MiniEvents.h"

#include "ui/charts/Picture.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
constexpr qreal square = 7;
constexpr qreal pitch = 9;

qreal footOf(const Theme &theme) { return theme.lineHeight(Type::Micro) + 2; }

QRectF dayRect(const QRectF &rect, const SuspiciousAccess &events, qsizetype day)
{
    const qreal width = rect.width() / qreal(std::max<qsizetype>(1, events.days.size()));
    return {rect.left() + width * qreal(day), rect.top(), width, rect.height()};
}

Severity worstOf(const SeverityCounts &counts)
{
    for (const Severity severity : severitiesWorstFirst)
        if (counts[severity] > 0)
            return severity;
    return Severity::None;
}
} // namespace

void paintMiniEvents(QPainter &painter, const QRectF &rect, const Theme &theme, const SuspiciousAccess &events)
{
    if (events.days.isEmpty())
        return;
    painter.save();
    const qreal base = std::round(rect.bottom() - footOf(theme));
    const int mostSquares = std::max(1, static_cast<int>((base - rect.top()) / pitch));
    for (qsizetype i = 0; i < events.days.size(); ++i) {
        const SuspiciousDay &day = events.days[i];
        const QRectF column = dayRect(rect, events, i);
        const qreal x = std::round(column.center().x() - square / 2);
        if (day.hasNoData)
            paintHatch(painter, QRectF(column.left(), rect.top(), column.width(), base - rect.top()), theme);
        int stacked = 0;
        for (const Severity severity : severitiesWorstFirst)
            for (int event = 0; event < day.events[severity] && stacked < mostSquares; ++event, ++stacked)
                paintBand(painter, QRectF(x, base - pitch * (stacked + 1), square, square), theme, severity);
    }
    painter.fillRect(QRectF(rect.left(), base, rect.width(), 1), theme[Token::Axis]);
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text3]);
    const QRectF foot(rect.left(), base + 2, rect.width(), footOf(theme) - 2);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, words::shortDate(events.days.constFirst().day));
    const QDate last = events.days.constLast().day;
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     last == events.today ? MiniEvents::tr("Today") : words::shortDate(last));
    painter.restore();
}

MiniEvents::MiniEvents(QWidget *parent)
    : Chart(tr("Suspicious access by day"), parent), m_picture(new Picture(this))
{
    m_picture->setHint({312, 56});
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintMiniEvents(painter, rect, theme, m_events);
    });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &) {
        QVector<QRectF> days;
        for (qsizetype i = 0; i < m_events.days.size(); ++i)
            days << dayRect(rect, m_events, i);
        return days;
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void MiniEvents::setEvents(const SuspiciousAccess &events)
{
    m_events = events;
    ChartTable table{{tr("Day"), tr("Events"), tr("Worst")}, {}};
    for (const SuspiciousDay &day : events.days)
        if (day.events.total() > 0 || day.hasNoData)
            table.rows << QStringList{words::weekdayDate(day.day), QString::number(day.events.total()),
                                      day.events.total() > 0 ? wordFor(worstOf(day.events)) : tr("no data")};
    setTable(table);
    m_picture->setHint({312, themeInForce().scaled(56)});
    m_picture->update();
}

} // namespace postern
