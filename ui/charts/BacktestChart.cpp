// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BacktestChart.h"

#include "models/base/Words.h"
#include "ui/charts/BacktestPaint.h"
#include "ui/charts/ChartTip.h"
#include "ui/charts/Picture.h"
#include "ui/widgets/Words.h"

namespace postern {

BacktestChart::BacktestChart(QWidget *parent) : Chart(tr("Backtest, matches by day"), parent), m_picture(new Picture(this))
{
    m_picture->setHint({280, 132});
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) { paintBacktest(painter, rect, theme, m_edited, m_saved); });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &theme) { return backtestPlaces(rect, theme, m_edited); });
    m_picture->setTip([this](int place, ChartTip &tip, const QPointF &at) {
        const RuleDay &day = m_edited[place];
        QVector<TipLine> lines{TipLine{{}, m_saved.isEmpty() ? tr("Matches") : tr("This edit"), Words::number(day.matches)}};
        if (place < m_saved.size())
            lines << TipLine{{}, tr("Saved rule"), Words::number(m_saved[place].matches)};
        if (day.isReconstructed)
            lines << TipLine{{}, tr("Before the first read"), {}};
        tip.say(at, words::weekdayDate(day.day), lines);
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void BacktestChart::setDays(const QVector<RuleDay> &edited, const QVector<RuleDay> &saved)
{
    m_edited = edited;
    m_saved = saved;
    ChartTable table{{tr("Day"), tr("Matches")}, {}};
    if (!saved.isEmpty())
        table.heads << tr("Saved rule");
    for (qsizetype i = 0; i < edited.size(); ++i) {
        table.rows << QStringList{words::weekdayDate(edited[i].day), QString::number(edited[i].matches)};
        if (i < saved.size())
            table.rows.last() << QString::number(saved[i].matches);
    }
    setTable(table);
    m_picture->update();
}

} // namespace postern
