// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/charts/Chart.h"

namespace postern {

class ChartView;

/// Suspicious events a day, stacked by severity, with flags for alerts and a hatch where a source was silent.
class SuspiciousAccessChart : public Chart
{
    Q_OBJECT
public:
    explicit SuspiciousAccessChart(QWidget *parent = nullptr);
    void setData(const SuspiciousAccess &data);
    const SuspiciousAccess &data() const { return m_data; }
    /// Draws the picture as it stands, as vectors where the painter keeps them.
    void renderTo(QPainter &painter, const QRectF &rect);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void paintOver(QPainter &painter) const;
    void paintGap(QPainter &painter) const;
    void paintAlerts(QPainter &painter, int bin) const;

    SuspiciousAccess m_data;
    ChartView *m_view;
};

} // namespace postern
