// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/charts/Chart.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern {

class Picture;

/// Each factor starts where the last one ended; points that lower the risk go back, in the colour for better.
void paintWaterfall(QPainter &painter, const QRectF &rect, const Theme &theme, const Waterfall &why);
QRectF waterfallRowRect(const QRectF &rect, const Theme &theme, int row);
int waterfallHeight(const Theme &theme, qsizetype factors);

/// Why an account's risk is what it is. opened() tells the factor.
class WaterfallChart : public Chart
{
    Q_OBJECT
public:
    explicit WaterfallChart(QWidget *parent = nullptr);
    void setWhy(const Waterfall &why);

private:
    Waterfall m_why;
    Picture *m_picture;
};

} // namespace postern
