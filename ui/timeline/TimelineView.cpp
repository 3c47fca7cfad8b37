// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineView.h"

#include "models/base/Words.h"
#include "ui/charts/ChartTip.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/timeline/TimelineAccessible.h"

#include <QAccessible>
#include <QDateTime>
#include <QScrollBar>

#include <algorithm>

namespace postern {

namespace {
constexpr qint64 day = 86400;
constexpr qint64 leastWindow = 600;
constexpr qint64 firstWindow = 8 * day; ///< of a longer range, the days first shown
} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent), m_tip(new ChartTip(viewport()))
{
    TimelineAccessible::install();
    setAccessibleName(tr("Timeline of suspicious access"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void TimelineView::setTimeline(Timeline timeline)
{
    const qint64 selected = selectedKey();
    const bool isFirst = m_timeline.to == 0 || m_timeline.to != timeline.to;
    m_timeline = std::move(timeline);
    m_selected.reset();
    if (isFirst)
        takeRange();
    sortMarks();
    for (const std::size_t mark : m_shown)
        if (m_timeline.marks[mark].key() == selected)
            m_selected = mark;
    moved();
}

void TimelineView::setRange(Range range)
{
    m_range = range;
    takeRange();
    sortMarks();
    moved();
}

void TimelineView::takeRange()
{
    const QDate today = QDateTime::fromSecsSinceEpoch(m_timeline.to).date();
    const qint64 midnight = today.addDays(1).startOfDay().toSecsSinceEpoch();
    const qint64 days = m_range == Range::Day ? 1 : m_range == Range::Week ? 7 : 30;
    m_rangeTo = m_range == Range::Day ? m_timeline.to + day / 24 : midnight;
    m_rangeFrom = m_range == Range::Day ? m_timeline.to - day : today.addDays(1 - days).startOfDay().toSecsSinceEpoch();
    if (m_range == Range::All)
        m_rangeFrom = QDateTime::fromSecsSinceEpoch(std::min(m_timeline.from, m_timeline.to - day)).date().startOfDay().toSecsSinceEpoch();
    m_to = m_rangeTo;
    m_from = m_rangeTo - m_rangeFrom > 2 * firstWindow
                 ? QDateTime::fromSecsSinceEpoch(m_rangeTo - firstWindow - 1).date().startOfDay().toSecsSinceEpoch()
                 : m_rangeFrom;
}

void TimelineView::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    sortMarks();
    moved();
}

void TimelineView::setOrder(Order order)
{
    m_order = order;
    orderLanes();
    viewport()->update();
}

void TimelineView::sortMarks()
{
    m_byLane.assign(std::size_t(m_timeline.lanes.size()), {});
    m_shown.clear();
    for (std::size_t i = 0; i < m_timeline.marks.size(); ++i) {
        const TimelineMark &mark = m_timeline.marks[i];
        if (mark.at < m_rangeFrom || mark.at > m_rangeTo || !m_filter.accepts(mark))
            continue;
        m_shown.push_back(i);
        m_byLane[std::size_t(mark.lane)].push_back(i);
    }
    if (m_selected && !std::binary_search(m_shown.begin(), m_shown.end(), *m_selected))
        m_selected.reset();
    m_bins = TimelineBins::of(m_timeline, m_filter, m_rangeFrom, m_rangeTo);
    m_bandGaps.clear();
    qint64 oldest = m_rangeTo;
    for (const Timeline::Gap &gap : std::as_const(m_timeline.gaps)) {
        if (gap.to > m_timeline.to)
            m_bandGaps << gap;
        else
            oldest = std::min(oldest, gap.to);
    }
    if (oldest > m_rangeFrom && oldest < m_rangeTo) // before the first event that any source still has
        m_bandGaps << Timeline::Gap{0, {}, m_rangeFrom, oldest};
    orderLanes();
}

void TimelineView::orderLanes()
{
    m_lanes.clear();
    for (int lane = 0; lane < m_timeline.lanes.size(); ++lane)
        if (!m_byLane[std::size_t(lane)].empty())
            m_lanes << lane;
    // The lanes themselves come by risk.
    if (m_order == Order::Count)
        std::stable_sort(m_lanes.begin(), m_lanes.end(), [this](int a, int b) { return m_byLane[std::size_t(a)].size() > m_byLane[std::size_t(b)].size(); });
    if (m_order == Order::Name)
        std::stable_sort(m_lanes.begin(), m_lanes.end(), [this](int a, int b) {
            return QString::localeAwareCompare(m_timeline.lanes[a].name, m_timeline.lanes[b].name) < 0;
        });
    fitScrollBar();
}

void TimelineView::setWindow(qint64 from, qint64 to)
{
    const qint64 span = std::clamp(to - from, leastWindow, std::max(leastWindow, m_rangeTo - m_rangeFrom));
    from = std::clamp(from, m_rangeFrom, std::max(m_rangeFrom, m_rangeTo - span));
    if (from == m_from && from + span == m_to)
        return;
    m_from = from;
    m_to = from + span;
    moved();
}

void TimelineView::moved()
{
    m_tip->hide();
    viewport()->update();
    setAccessibleDescription(tr("%1 of %2 events, %3 to %4")
                                 .arg(Words::number(qint64(keysInWindow().size())), Words::number(marksInRange()),
                                      Words::moment(instantFromEpoch(m_from), instantFromEpoch(m_timeline.to)),
                                      Words::moment(instantFromEpoch(m_to), instantFromEpoch(m_timeline.to))));
    Q_EMIT windowChanged();
}

int TimelineView::laneOf(qint64 id) const
{
    for (int lane = 0; lane < m_timeline.lanes.size(); ++lane)
        if (m_timeline.lanes[lane].id == id)
            return lane;
    return -1;
}

void TimelineView::showLane(int lane)
{
    if (lane < 0 || lane >= int(m_byLane.size()) || m_byLane[std::size_t(lane)].empty())
        return;
    selectMark(m_byLane[std::size_t(lane)].back(), true);
}

std::vector<qint64> TimelineView::keysInWindow() const
{
    std::vector<qint64> keys;
    for (auto mark = m_shown.rbegin(); mark != m_shown.rend(); ++mark) {
        const TimelineMark &one = m_timeline.marks[*mark];
        if (one.at >= m_from && one.at <= m_to)
            keys.push_back(one.key());
    }
    return keys;
}

void TimelineView::select(qint64 key)
{
    for (const std::size_t mark : m_shown)
        if (m_timeline.marks[mark].key() == key)
            return selectMark(mark, true);
}

qint64 TimelineView::selectedKey() const { return m_selected ? m_timeline.marks[*m_selected].key() : -1; }

int TimelineView::selectedLane() const { return m_selected ? m_timeline.marks[*m_selected].lane : -1; }

void TimelineView::selectMark(std::optional<std::size_t> mark, bool bringIntoView)
{
    if (mark == m_selected)
        return;
    m_selected = mark;
    if (mark && bringIntoView) {
        const TimelineMark &one = m_timeline.marks[*mark];
        if (one.at < m_from || one.at > m_to)
            setWindow(one.at - (m_to - m_from) / 2, one.at + (m_to - m_from) / 2);
        const int row = int(m_lanes.indexOf(one.lane));
        const QRect shown = lanesRect();
        const QRect rect = rowRect(row);
        if (rect.top() < shown.top())
            verticalScrollBar()->setValue(verticalScrollBar()->value() - (shown.top() - rect.top()));
        else if (rect.bottom() > shown.bottom())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - shown.bottom());
    }
    viewport()->update();
    TimelineAccessible::tellSelection(*this);
    Q_EMIT selectionChanged(selectedKey());
}

void TimelineView::openSelected()
{
    if (m_selected)
        Q_EMIT opened(m_timeline.marks[*m_selected].lane);
}

QString TimelineView::spokenBox(const JoinedMark &box, int lane) const
{
    const TimelineMark &mark = m_timeline.marks[box.first];
    const Instant now = instantFromEpoch(m_timeline.to);
    const QString when = Words::moment(instantFromEpoch(box.from), now);
    const QString name = m_timeline.lanes[lane].name;
    QString text = box.isBox() ? tr("%1, %n event(s) from %2, worst %3", nullptr, box.count).arg(name, when, wordFor(box.worst))
                               : tr("%1, %2, %3, %4").arg(name, TimelineMark::kindText(mark.kind), when, wordFor(box.worst));
    if (box.alerts > 0)
        text += QStringLiteral(", ") + tr("%n alert(s)", nullptr, box.alerts);
    return text;
}

QVector<TimelineView::Item> TimelineView::items() const
{
    QVector<Item> items;
    const TimelineScale scale = windowScale();
    for (int row = 0; row < m_lanes.size() && items.size() < mostItems; ++row) {
        for (const JoinedMark &box : joinedOf(m_lanes[row], scale)) {
            const QRect line = rowRect(row);
            const bool isSelected = m_selected && *m_selected >= box.first && *m_selected <= box.last && selectedLane() == m_lanes[row];
            items << Item{spokenBox(box, m_lanes[row]),
                          QRect(int(box.x - box.half()), line.top(), int(box.half() * 2), line.height()), box.first, isSelected};
            if (items.size() >= mostItems)
                break;
        }
    }
    return items;
}

} // namespace postern
