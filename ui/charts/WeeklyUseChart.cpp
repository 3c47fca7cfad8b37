// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/WeeklyUseChart.h"

#include "ui/charts/ChartTip.h"
#include "ui/charts/ChartView.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Words.h"

#include <QBarSeries>
#include <QBarSet>
#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

WeeklyUseChart::WeeklyUseChart(QWidget *parent) : Chart(tr("Use by week"), parent), m_view(new ChartView(this))
{
    m_view->setHeadRoom(24);
    m_view->setForeground([this](QPainter &painter) { paintOver(painter); });
    m_view->setTip([this](int bin, ChartTip &tip, const QPointF &at) {
        const WeekUse &week = m_data.weeks[bin];
        QVector<TipLine> lines{{{}, tr("Uses"), QLocale().toString(week.uses)}};
        if (week.hasNoData)
            lines << TipLine{{}, tr("Not everything was seen"), {}};
        tip.say(at, tr("Week of %1").arg(words::shortDate(week.monday)), lines);
    });
    connect(m_view, &ChartView::activated, this, &Chart::opened);
    setPicture(m_view);
}

void WeeklyUseChart::setData(const WeeklyUse &use)
{
    m_data = use;
    build();
    ChartTable table{{tr("Week of"), tr("Uses"), tr("Data")}, {}};
    for (const WeekUse &week : use.weeks)
        table.rows << QStringList{words::shortDate(week.monday), QString::number(week.uses),
                                  week.hasNoData ? tr("incomplete") : tr("complete")};
    for (const ChartNote &note : use.notes)
        table.rows << QStringList{words::shortDate(note.on), {}, display::line(note.text)};
    setTable(table);
}

void WeeklyUseChart::build()
{
    QStringList labels;
    int most = 0;
    int month = 0;
    for (const WeekUse &week : std::as_const(m_data.weeks)) {
        // The month stands under its first week.
        const bool isFirst = week.monday.month() != month;
        labels << (isFirst ? QLocale().toString(week.monday, QStringLiteral("MMM")) : QString());
        month = week.monday.month();
        most = std::max(most, week.uses);
    }
    m_view->setAxes(labels, std::max(most, 4));
    const Theme &theme = themeInForce();
    auto *series = new QBarSeries;
    auto *set = new QBarSet(tr("Uses"));
    for (const WeekUse &week : std::as_const(m_data.weeks))
        *set << week.uses;
    set->setBrush(m_data.level == Severity::None ? theme[Token::Accent] : theme.fill(m_data.level));
    set->setPen(Qt::NoPen);
    series->append(set);
    m_view->setBars(series);
}

void WeeklyUseChart::paintNote(QPainter &painter, const ChartNote &note) const
{
    const Theme &theme = themeInForce();
    const QRectF plot = m_view->binRect(0);
    const qreal right = m_view->binRect(m_view->binCount() - 1).right();
    const qreal weeks = m_data.weeks.constFirst().monday.daysTo(note.on) / 7.0;
    const qreal x = std::round(plot.left() + weeks * plot.width()) + .5;
    if (x < plot.left() || x > right)
        return;
    QPen pen(theme[Token::Control], 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, plot.top() - 18), QPointF(x, plot.bottom()));
    painter.setFont(theme.font(Type::Micro));
    const QString text = display::line(note.text);
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
    const bool isLeft = x + 4 + width > right;
    const QRectF label(isLeft ? x - 4 - width : x + 4, plot.top() - 20, width, 16);
    painter.fillRect(label, theme[Token::Surface]);
    painter.setPen(theme[Token::Text2]);
    painter.drawText(label, Qt::AlignVCenter | (isLeft ? Qt::AlignRight : Qt::AlignLeft), text);
}

void WeeklyUseChart::paintOver(QPainter &painter) const
{
    if (m_data.weeks.isEmpty())
        return;
    const Theme &theme = themeInForce();
    for (int i = 0; i < m_data.weeks.size(); ++i)
        if (m_data.weeks[i].hasNoData) {
            const QRectF bin = m_view->binRect(i);
            paintHatch(painter,
                       QRectF(bin.left(), bin.top(), bin.width(), m_view->yOf(m_data.weeks[i].uses) - bin.top()),
                       theme);
        }
    for (const ChartNote &note : m_data.notes)
        paintNote(painter, note);
}

void WeeklyUseChart::renderTo(QPainter &painter, const QRectF &rect) { m_view->render(&painter, rect); }

void WeeklyUseChart::changeEvent(QEvent *event)
{
    Chart::changeEvent(event);
    if (event->type() == QEvent::StyleChange && !m_data.weeks.isEmpty())
        build();
}

} // namespace postern
