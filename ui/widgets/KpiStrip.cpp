// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KpiStrip.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/KpiCell.h"

#include <QHBoxLayout>
#include <QPainter>

namespace postern {

KpiStrip::KpiStrip(QWidget *parent) : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Key figures"));
}

void KpiStrip::setKpis(const QVector<Kpi> &kpis)
{
    while (m_cells.size() > kpis.size())
        delete m_cells.takeLast();
    while (m_cells.size() < kpis.size()) {
        auto *cell = new KpiCell(this);
        const int index = static_cast<int>(m_cells.size());
        connect(cell, &KpiCell::clicked, this, [this, index] { Q_EMIT chosen(index); });
        layout()->addWidget(cell);
        m_cells << cell;
    }
    for (qsizetype i = 0; i < kpis.size(); ++i) {
        m_cells[i]->setKpi(kpis[i]);
        m_cells[i]->setBrief(m_isBrief);
    }
}

void KpiStrip::setBrief(bool isBrief)
{
    m_isBrief = isBrief;
    for (KpiCell *cell : std::as_const(m_cells))
        cell->setBrief(isBrief);
}

void KpiStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Surface], theme[Token::Hairline], 8);
    for (qsizetype i = 1; i < m_cells.size(); ++i)
        painter.fillRect(QRect(m_cells[i]->x(), 1, 1, height() - 2), theme[Token::Hairline]);
}

} // namespace postern
