// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DormancyChart.h"

#include "ui/charts/ChartTip.h"
#include "ui/charts/DormancyPaint.h"
#include "ui/charts/Picture.h"

#include <QLocale>

namespace postern {

DormancyChart::DormancyChart(QWidget *parent) : Chart(tr("Days since last use"), parent), m_picture(new Picture(this))
{
    m_picture->setHint({560, 180});
    m_picture->setPaint([this](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintDormancy(painter, rect, theme, m_bins);
    });
    m_picture->setPlaces([this](const QRectF &rect, const Theme &) { return dormancyPlaces(rect, m_bins); });
    m_picture->setTip([this](int place, ChartTip &tip, const QPointF &at) {
        const DormantBin &bin = m_bins[place];
        tip.say(at, bin.label, {TipLine{{}, tr("Privileged"), QLocale().toString(bin.privileged)},
                                TipLine{{}, tr("Other"), QLocale().toString(bin.other)}});
    });
    connect(m_picture, &Picture::activated, this, &Chart::opened);
    setPicture(m_picture);
}

void DormancyChart::setBins(const QVector<DormantBin> &bins)
{
    m_bins = bins;
    ChartTable table{{tr("Days"), tr("Privileged"), tr("Other")}, {}};
    for (const DormantBin &bin : bins)
        table.rows << QStringList{bin.label, QString::number(bin.privileged), QString::number(bin.other)};
    setTable(table);
    m_picture->update();
}

} // namespace postern
