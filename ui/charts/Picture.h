// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QVector>
#include <QWidget>

#include <functional>

namespace postern {

class ChartTip;

/// A painted drawing with places in it that can be pointed at, walked through with the arrow keys and opened.
class Picture : public QWidget
{
    Q_OBJECT
public:
    using Paint = std::function<void(QPainter &, const QRectF &, const Theme &)>;
    using Places = std::function<QVector<QRectF>(const QRectF &, const Theme &)>;
    using Tip = std::function<void(int place, ChartTip &tip, const QPointF &at)>;

    explicit Picture(QWidget *parent = nullptr);
    void setPaint(Paint paint) { m_paint = std::move(paint); }
    /// Where the places lie, for the rectangle drawn into.
    void setPlaces(Places places) { m_places = std::move(places); }
    void setTip(Tip tip) { m_tip = std::move(tip); }
    void setHint(const QSize &hint);
    int cursorPlace() const { return m_cursor; }

    QSize sizeHint() const override { return m_hint; }
    QSize minimumSizeHint() const override { return {m_hint.width() / 2, m_hint.height()}; }

Q_SIGNALS:
    /// Click or Enter on a place.
    void activated(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QVector<QRectF> places() const;
    int placeAt(const QPointF &at) const;
    void setCursorPlace(int place, bool byKey);

    Paint m_paint;
    Places m_places;
    Tip m_tip;
    ChartTip *m_tipWidget;
    QSize m_hint{320, 120};
    int m_cursor = -1;
    bool m_byKey = false;
};

} // namespace postern
