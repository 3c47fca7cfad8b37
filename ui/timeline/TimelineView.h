// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/Timeline.h"
#include "ui/timeline/DensityPaint.h"
#include "ui/timeline/JoinedMark.h"
#include "ui/timeline/TimelineFilter.h"
#include "ui/timeline/TimelineTicks.h"

#include <QAbstractScrollArea>

#include <optional>

namespace postern {

class ChartTip;

/// Suspicious access over time: a band with the whole range and a window in it, and under it what happened in that
/// window, a lane for each account, person or source. Everything can be done with the keys.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Range : quint8 { Day, Week, Month, All };
    enum class Order : quint8 { Risk, Count, Name };
    /// What a screen reader is told of: a mark, or marks joined into a box, that the window shows.
    struct Item
    {
        QString text;
        QRect rect; ///< in the viewport
        std::size_t mark = 0;
        bool isSelected = false;
    };
    static constexpr int mostItems = 500; ///< told to a screen reader at once

    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(Timeline timeline);
    const Timeline &timeline() const { return m_timeline; }
    void setRange(Range range);
    Range range() const { return m_range; }
    void setFilter(const TimelineFilter &filter);
    void setOrder(Order order);
    qint64 windowFrom() const { return m_from; }
    qint64 windowTo() const { return m_to; }
    /// Held to the range, and to ten minutes at least.
    void setWindow(qint64 from, qint64 to);
    /// Makes a lane the first; -1: none.
    int laneOf(qint64 id) const;
    void showLane(int lane);
    /// Marks of the range that the filter lets through, and how many of them were flagged.
    int marksInRange() const { return m_bins.marks; }
    int alertsInRange() const { return m_bins.alerts; }
    /// TimelineMark::key() of the marks of the window, newest first.
    std::vector<qint64> keysInWindow() const;
    /// The mark of that key; does nothing when it is not there.
    void select(qint64 key);
    qint64 selectedKey() const;
    int selectedLane() const;
    QVector<Item> items() const;
    void openSelected();

    QSize sizeHint() const override { return {900, 420}; }

Q_SIGNALS:
    void windowChanged();
    void selectionChanged(qint64 key);
    /// Enter or a double click on a mark or a lane's name.
    void opened(int lane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag : quint8 { None, Start, End, Window, New };

    void sortMarks();
    void orderLanes();
    void takeRange();
    void fitScrollBar();
    void moved();
    void paintBand(QPainter &painter, const Theme &theme) const;
    void paintLanes(QPainter &painter, const Theme &theme) const;
    void paintNoteWords(QPainter &painter, const Theme &theme) const;
    QString spokenBox(const JoinedMark &box, int lane) const;
    int density() const;
    int head() const;
    int laneHeight() const;
    qreal nameWidth() const;
    QRect bandRect() const;
    QRect headRect() const;
    QRect lanesRect() const;
    QRect rowRect(int row) const;
    TimelineScale rangeScale() const;
    TimelineScale windowScale() const;
    std::vector<JoinedMark> joinedOf(int lane, const TimelineScale &scale) const;
    int rowAt(const QPoint &at) const;
    std::optional<JoinedMark> boxAt(const QPoint &at) const;
    void selectMark(std::optional<std::size_t> mark, bool bringIntoView);
    void step(int by);
    void stepLane(int by);
    bool stepWindow(int key, const QString &text);
    void zoom(double factor, qint64 around);
    void drag(qreal x);
    void showTip(const QPoint &at);

    Timeline m_timeline;
    TimelineFilter m_filter;
    Range m_range = Range::Month;
    Order m_order = Order::Risk;
    qint64 m_rangeFrom = 0, m_rangeTo = 1;
    qint64 m_from = 0, m_to = 1;
    TimelineBins m_bins;
    QVector<Timeline::Gap> m_bandGaps;
    std::vector<std::vector<std::size_t>> m_byLane; ///< of each lane, oldest first
    std::vector<std::size_t> m_shown;               ///< all of them, oldest first
    QVector<int> m_lanes;                           ///< those with a mark in the range, in order
    std::optional<std::size_t> m_selected;
    Drag m_drag = Drag::None;
    qint64 m_grabbed = 0;    ///< where in the window the pointer holds it
    ChartTip *m_tip;
};

} // namespace postern
