// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QChartView>

#include <functional>

class QAbstractBarSeries;
class QBarCategoryAxis;
class QValueAxis;

namespace postern {

class ChartTip;

/// The one place that knows Qt Charts: axes, gridlines, bars and the cursor as the design wants them.
/// Its bins are the categories of the horizontal axis.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    using Foreground = std::function<void(QPainter &)>;
    using Tip = std::function<void(int bin, ChartTip &tip, const QPointF &at)>;

    explicit ChartView(QWidget *parent = nullptr);

    /// One label a bin; an empty one lets the label before it reach over its bin. max: what the vertical axis must reach.
    void setAxes(const QStringList &labels, int max);
    /// Takes the series over, in place of the one before, and attaches both axes.
    void setBars(QAbstractBarSeries *series);
    /// Drawn over the bars, in scene coordinates.
    void setForeground(Foreground foreground) { m_foreground = std::move(foreground); }
    void setTip(Tip tip) { m_tip = std::move(tip); }
    /// Room kept free above the plot, for flags and notes; logical pixels.
    void setHeadRoom(int pixels);

    int binCount() const { return m_bins; }
    int cursorBin() const { return m_cursor; }
    /// Where a bin lies, over the whole height of the plot; scene coordinates.
    QRectF binRect(int bin) const;
    /// Where a value lies on the vertical axis; scene coordinates.
    qreal yOf(double value) const;
    /// Width of a bar now; at most 22 px.
    qreal barPixels() const;

Q_SIGNALS:
    /// Click or Enter on a bin.
    void activated(int bin);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void fitBars();
    void paintAxis(QPainter &painter) const;
    void setCursorBin(int bin);
    int binAt(const QPointF &scene) const;

    QBarCategoryAxis *m_days;
    QValueAxis *m_values;
    QAbstractBarSeries *m_bars = nullptr;
    ChartTip *m_tipWidget;
    Foreground m_foreground;
    Tip m_tip;
    QStringList m_labels;
    int m_bins = 0;
    int m_cursor = -1;
    int m_headRoom = 8;
};

} // namespace postern
