// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QPainter;

namespace postern {

/// Each factor on a line: name, bar, points. Heights follow lineHeight(Body) + 3.
void paintFactors(QPainter &painter, const QRectF &rect, const Theme &theme, const Waterfall &why);
/// How high paintFactors() needs to be for so many factors.
int factorsHeight(const Theme &theme, qsizetype factors);

/// Why the risk is what it is, short enough for the side panel.
class FactorList : public QWidget
{
    Q_OBJECT
public:
    explicit FactorList(QWidget *parent = nullptr);
    void setWhy(const Waterfall &why);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Waterfall m_why;
};

} // namespace postern
