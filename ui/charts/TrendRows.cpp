// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrendRows.h"

#include "ui/charts/ChartTip.h"
#include "ui/charts/Picture.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Words.h"

#include <QLocale>

#include <algorithm>

namespace postern {

TrendRows::TrendRows(QWidget *parent)
    : Chart(tr("Accounts at risk by day"), parent), m_picture(new Picture(this))
{
    m_picture->setHint({400, 248});
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintTrends(painter, rect, theme, m_trends);
    });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &theme) {
        QVector<QRectF> rows;
        for (int i = 0; i < m_trends.rows.size(); ++i)
            rows << trendRowRect(rect, theme, m_trends, i);
        return rows;
    });
    m_picture->setTip([this](int place, ChartTip &tip, const QPointF &at) {
        const TrendRow &row = m_trends.rows[place];
        const auto text = [](const std::optional<int> &count) {
            return count ? QLocale().toString(*count) : TrendRows::tr("not known");
        };
        QVector<TipLine> lines;
        if (!row.counts.isEmpty())
            lines << TipLine{row.severity, words::shortDate(m_trends.first), text(row.counts.constFirst())}
                  << TipLine{row.severity, tr("Now"), text(row.counts.constLast())};
        tip.say(at, wordFor(row.severity), lines);
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void TrendRows::setTrends(const Trends &trends)
{
    m_trends = trends;
    ChartTable table;
    table.heads << tr("Day");
    qsizetype days = 0;
    for (const TrendRow &row : trends.rows) {
        table.heads << wordFor(row.severity);
        days = std::max(days, row.counts.size());
    }
    for (qsizetype day = days - 1; day >= 0; --day) { // the newest first
        QStringList cells{words::weekdayDate(trends.first.addDays(day))};
        for (const TrendRow &row : trends.rows) {
            const bool isKnown = day < row.counts.size() && row.counts[day];
            cells << (isKnown ? QString::number(*row.counts[day]) : tr("not known"));
        }
        table.rows << cells;
    }
    setTable(table);
    m_picture->update();
}

} // namespace postern
