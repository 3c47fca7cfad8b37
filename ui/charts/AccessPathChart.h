// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/charts/Chart.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern {

class Picture;

/// At most five boxes with arrows between them, in several lines where the width is small; weak steps are
/// tinted and outlined.
void paintAccessPath(QPainter &painter, const QRectF &rect, const Theme &theme, const AccessPath &path);
QRectF accessStepRect(const QRectF &rect, const Theme &theme, const AccessPath &path, int step);

/// Pixels the boxes need at that width.
int accessPathHeight(int width, const Theme &theme, const AccessPath &path);

/// From the weak point to the data. opened() tells the step.
class AccessPathChart : public Chart
{
    Q_OBJECT
public:
    explicit AccessPathChart(QWidget *parent = nullptr);
    void setPath(const AccessPath &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    AccessPath m_path;
    Picture *m_picture;
};

} // namespace postern
