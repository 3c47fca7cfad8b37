// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SuspiciousAccessChart.h"

#include "ui/charts/ChartTip.h"
#include "ui/charts/ChartView.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/TabularText.h"
#include "ui/widgets/Words.h"

#include <QBarSet>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>

#include <algorithm>
#include <array>
#include <cmath>

namespace postern {

namespace {
constexpr std::array stacked{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
constexpr int flagRoom = 36;
} // namespace

SuspiciousAccessChart::SuspiciousAccessChart(QWidget *parent)
    : Chart(tr("Suspicious access by day"), parent), m_view(new ChartView(this))
{
    m_view->setHeadRoom(flagRoom);
    m_view->setForeground([this](QPainter &painter) { paintOver(painter); });
    m_view->setTip([this](int bin, ChartTip &tip, const QPointF &at) {
        const SuspiciousDay &day = m_data.days[bin];
        QVector<TipLine> lines;
        for (const Severity severity : stacked)
            if (day.events[severity] > 0)
                lines << TipLine{severity, wordFor(severity), QLocale().toString(day.events[severity])};
        if (day.alerts > 0)
            lines << TipLine{{}, tr("Alerts"), QLocale().toString(day.alerts)};
        if (day.hasNoData)
            lines << TipLine{{}, tr("Not everything was seen"), {}};
        else if (lines.isEmpty())
            lines << TipLine{{}, tr("Nothing suspicious"), {}};
        tip.say(at, words::weekdayDate(day.day), lines);
    });
    connect(m_view, &ChartView::activated, this, &Chart::opened);
    setPicture(m_view);
}

void SuspiciousAccessChart::setData(const SuspiciousAccess &data)
{
    m_data = data;
    build();
    ChartTable table;
    table.heads << tr("Day");
    for (const Severity severity : stacked)
        table.heads << wordFor(severity);
    table.heads << tr("Alerts") << tr("Data");
    for (const SuspiciousDay &day : data.days) {
        QStringList row{words::weekdayDate(day.day)};
        for (const Severity severity : stacked)
            row << QString::number(day.events[severity]);
        row << QString::number(day.alerts) << (day.hasNoData ? tr("incomplete") : tr("complete"));
        table.rows << row;
    }
    setTable(table);
}

void SuspiciousAccessChart::build()
{
    const Theme &theme = themeInForce();
    QStringList labels;
    int most = 0;
    for (qsizetype i = 0; i < m_data.days.size(); ++i) {
        const SuspiciousDay &day = m_data.days[i];
        const bool hasWeekday = i == 0 || day.day.dayOfWeek() == Qt::Monday;
        labels << (day.day == m_data.today ? tr("Today")
                       : hasWeekday        ? words::weekdayTick(day.day)
                                           : QString::number(day.day.day()));
        most = std::max(most, day.events.total());
    }
    m_view->setAxes(labels, std::max(most, 4));
    auto *series = new QStackedBarSeries;
    for (const Severity severity : stacked) {
        auto *set = new QBarSet(wordFor(severity));
        for (const SuspiciousDay &day : std::as_const(m_data.days))
            *set << day.events[severity];
        set->setBrush(isSolid(severity) ? theme.fill(severity) : theme.tint(severity));
        set->setPen(QPen(isSolid(severity) ? theme[Token::Surface] : theme.fill(severity), 1));
        series->append(set);
    }
    m_view->setBars(series);
}

void SuspiciousAccessChart::paintGap(QPainter &painter) const
{
    const Theme &theme = themeInForce();
    QRectF last;
    for (int i = 0; i < m_data.days.size(); ++i) {
        if (!m_data.days[i].hasNoData)
            continue;
        last = m_view->binRect(i);
        // The bar of the day stays readable: the hatch begins above it.
        const qreal top = m_view->yOf(m_data.days[i].events.total());
        paintHatch(painter, QRectF(last.left(), last.top(), last.width(), top - last.top()), theme);
    }
    if (last.isNull() || m_data.gapName.isEmpty())
        return;
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text2]);
    painter.drawText(QRectF(last.right() - 240, last.top() - 18, 240, 16), Qt::AlignRight | Qt::AlignVCenter,
                     tr("%1 data gap").arg(display::line(m_data.gapName)));
}

void SuspiciousAccessChart::paintAlerts(QPainter &painter, int bin) const
{
    const Theme &theme = themeInForce();
    const SuspiciousDay &day = m_data.days[bin];
    const qreal y = std::max(0.0, m_view->yOf(day.events.total()) - 18);
    const QString count = day.alerts > 1 ? QLocale().toString(day.alerts) : QString();
    painter.setFont(theme.font(Type::Micro));
    const qreal width = 14 + tabular::width(painter.font(), count);
    const qreal x = std::round(m_view->binRect(bin).center().x() - width / 2);
    paintIcon(painter, QRectF(x, y, 14, 14), QStringLiteral("flag"), theme[Token::Text2]);
    painter.setPen(theme[Token::Text2]);
    tabular::draw(painter, QRectF(x + 14, y, 30, 14), count);
}

void SuspiciousAccessChart::paintOver(QPainter &painter) const
{
    const Theme &theme = themeInForce();
    paintGap(painter);
    for (int i = 0; i < m_data.days.size(); ++i) {
        const SuspiciousDay &day = m_data.days[i];
        const qreal left = m_view->binRect(i).center().x() - m_view->barPixels() / 2;
        int sum = 0;
        for (const Severity severity : stacked) {
            const qreal bottom = m_view->yOf(sum);
            sum += day.events[severity];
            const qreal height = bottom - m_view->yOf(sum);
            if (day.events[severity] > 0 && height < 3) // an outline alone would hide the colour
                painter.fillRect(QRectF(left, bottom - height, m_view->barPixels(), std::max(1.0, height)),
                                 theme.fill(severity));
        }
        if (day.alerts > 0)
            paintAlerts(painter, i);
    }
}

void SuspiciousAccessChart::renderTo(QPainter &painter, const QRectF &rect) { m_view->render(&painter, rect); }

void SuspiciousAccessChart::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_data.days.isEmpty())
        build();
}

} // namespace postern
