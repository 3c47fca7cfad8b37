// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Kpi.h"

#include <QAbstractButton>

class QPainter;

namespace postern {

/// Draws one key figure. isBrief: neither history nor whole.
void paintKpi(QPainter &painter, const QRectF &rect, const Theme &theme, const Kpi &kpi, bool isBrief);

/// One key figure; a button to the list behind it.
class KpiCell : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KpiCell(QWidget *parent = nullptr);

    void setKpi(const Kpi &kpi);
    const Kpi &kpi() const { return m_kpi; }
    void setBrief(bool isBrief);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kpi m_kpi;
    bool m_isBrief = false;
};

} // namespace postern
