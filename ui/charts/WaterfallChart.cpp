// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/WaterfallChart.h"

#include "ui/charts/Picture.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Words.h"

namespace postern {

WaterfallChart::WaterfallChart(QWidget *parent)
    : Chart(tr("Why the risk is what it is"), parent), m_picture(new Picture(this))
{
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintWaterfall(painter, rect, theme, m_why);
    });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &theme) {
        QVector<QRectF> rows;
        for (int i = 0; i < m_why.factors.size(); ++i)
            rows << waterfallRowRect(rect, theme, i);
        return rows;
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void WaterfallChart::setWhy(const Waterfall &why)
{
    m_why = why;
    ChartTable table{{tr("Factor"), tr("Evidence"), tr("Points")}, {}};
    for (const RiskFactor &factor : why.factors)
        table.rows << QStringList{display::line(factor.name), display::line(factor.evidence),
                                  words::signedNumber(factor.points)};
    table.rows << QStringList{tr("Risk"), {}, QString::number(why.score)};
    setTable(table);
    m_picture->setHint({480, waterfallHeight(themeInForce(), why.factors.size())});
    m_picture->update();
}

} // namespace postern
