// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/charts/Chart.h"

namespace postern {

class ChartView;

/// Use by week as bars, with dated remarks on dashed lines.
class WeeklyUseChart : public Chart
{
    Q_OBJECT
public:
    explicit WeeklyUseChart(QWidget *parent = nullptr);
    void setData(const WeeklyUse &use);
    void renderTo(QPainter &painter, const QRectF &rect);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void paintOver(QPainter &painter) const;
    void paintNote(QPainter &painter, const ChartNote &note) const;

    WeeklyUse m_data;
    ChartView *m_view;
};

} // namespace postern
