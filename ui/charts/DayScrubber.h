// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChangeDay.h"

#include <QDate>
#include <QVector>
#include <QWidget>

namespace postern {

class ChartTip;

/// What was recorded on each day, with two handles, A and B: dragged, or moved with the arrow keys, a day or with Shift a month
/// at once. A and B pick the one that the keys move.
class DayScrubber : public QWidget
{
    Q_OBJECT
public:
    enum class End { A, B };

    explicit DayScrubber(QWidget *parent = nullptr);

    void setDays(const QVector<ChangeDay> &days);
    const QVector<ChangeDay> &days() const { return m_days; }
    /// Does not emit moved().
    void setEnds(const QDate &a, const QDate &b);
    QDate a() const { return m_a; }
    QDate b() const { return m_b; }
    End end() const { return m_end; }

    QSize sizeHint() const override { return {600, 76}; }
    QSize minimumSizeHint() const override { return {240, 76}; }

Q_SIGNALS:
    /// A handle was let go, or moved with a key.
    void moved(const QDate &a, const QDate &b);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal xOf(const QDate &day) const;
    QDate dayAt(qreal x) const;
    void put(const QDate &day);
    void say();
    void sayDay(const QPointF &at);

    QVector<ChangeDay> m_days;
    QDate m_a, m_b;
    End m_end = End::A;
    bool m_isDragging = false;
    ChartTip *m_tip;
};

} // namespace postern
