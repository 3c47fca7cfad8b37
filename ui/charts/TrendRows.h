// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/charts/Chart.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern {

class Picture;

/// One row a severity over the same days, each on its own scale, with the value at the start, the
/// value now and the change.
void paintTrends(QPainter &painter, const QRectF &rect, const Theme &theme, const Trends &trends);
/// Where the row of that index lies.
QRectF trendRowRect(const QRectF &rect, const Theme &theme, const Trends &trends, int row);

/// Accounts at risk over time. opened() tells the row.
class TrendRows : public Chart
{
    Q_OBJECT
public:
    explicit TrendRows(QWidget *parent = nullptr);
    void setTrends(const Trends &trends);
    const Trends &trends() const { return m_trends; }

private:
    Trends m_trends;
    Picture *m_picture;
};

} // namespace postern
