// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ClosingPictures.h"

#include "models/base/Words.h"
#include "models/tables/ClosingTable.h"
#include "ui/charts/DormancyChart.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/ShareList.h"

#include <QHBoxLayout>

namespace postern {

ClosingPictures::ClosingPictures(Closing::Kind kind, QWidget *parent) : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    auto *daysPanel = new Panel(kind == Closing::Kind::Dormant ? tr("Days since last use") : tr("Days since the owner left"), this);
    daysPanel->setSub(tr("solid: privileged"));
    m_days = new DormancyChart(daysPanel);
    auto *room = new QVBoxLayout;
    room->setContentsMargins(16, 0, 16, 8);
    room->addWidget(m_days);
    daysPanel->body()->addLayout(room);
    columns->addWidget(daysPanel, 2);
    m_safePanel = new Panel(tr("Is it safe to close?"), this);
    m_safe = new ShareList(tr("Is it safe to close?"), m_safePanel);
    m_safePanel->body()->addWidget(m_safe);
    m_safePanel->body()->addStretch(1);
    columns->addWidget(m_safePanel, 1);
    setFixedHeight(252);
    connect(m_days, &Chart::opened, this, &ClosingPictures::binChosen);
    connect(m_safe, &ShareList::chosen, this, &ClosingPictures::shareChosen);
}

void ClosingPictures::show(const Closing &closing)
{
    m_days->setBins(closing.bins);
    m_safePanel->setSub(tr("%1 accounts").arg(Words::number(closing.accounts)));
    using Look = SharePart::Look;
    const auto line = [&](const char *key, const QString &remark, Look look) {
        return ShareList::Line{QLatin1String(key), ClosingTable::dependsText(QLatin1String(key)), remark, closing.of(QLatin1String(key)), look};
    };
    m_safe->setLines({line("nothing", tr("close"), Look::Solid), line("job", tr("keep, date it"), Look::Dark),
                      line("leave", tr("suspend"), Look::Tinted), line("break-glass", tr("keep"), Look::Hollow),
                      line("unknown", tr("ask the owner"), Look::NoData)});
}

void ClosingPictures::setChosenShare(const QString &depends) { m_safe->setChosen(depends); }

QList<QWidget *> ClosingPictures::panes() const { return {m_days, m_safe}; }

} // namespace postern
