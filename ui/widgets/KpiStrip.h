// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Kpi.h"

#include <QFrame>
#include <QVector>

namespace postern {

class KpiCell;

/// Key figures side by side on one surface, with hairlines between them.
class KpiStrip : public QFrame
{
    Q_OBJECT
public:
    explicit KpiStrip(QWidget *parent = nullptr);

    void setKpis(const QVector<Kpi> &kpis);
    /// In narrow windows: no history and no second value.
    void setBrief(bool isBrief);
    const QVector<KpiCell *> &cells() const { return m_cells; }

Q_SIGNALS:
    /// The figure of that index was clicked, or Enter or Space pressed on it.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<KpiCell *> m_cells;
    bool m_isBrief = false;
};

} // namespace postern
