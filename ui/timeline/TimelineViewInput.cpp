// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineView.h"

#include "models/base/Words.h"
#include "ui/charts/ChartTip.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/SeverityLook.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace postern {

namespace {
constexpr qreal grip = 7;          ///< pixels beside a handle that still take it
constexpr double perNotch = 1.25;  ///< of the wheel, and of + and −
} // namespace

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_tip->hide();
    viewport()->update();
}

void TimelineView::zoom(double factor, qint64 around)
{
    const double share = double(around - m_from) / double(std::max<qint64>(1, m_to - m_from));
    const double span = std::min(double(m_rangeTo - m_rangeFrom), double(m_to - m_from) / factor);
    const auto from = qint64(double(around) - span * share);
    setWindow(from, from + qint64(span));
}

void TimelineView::step(int by)
{
    if (m_shown.empty())
        return;
    auto place = m_selected ? std::lower_bound(m_shown.begin(), m_shown.end(), *m_selected) - m_shown.begin() : -1;
    if (!m_selected) {
        // Before any is chosen: the first or the last that can be seen.
        const auto at = [this](std::size_t i) { return m_timeline.marks[i].at; };
        const auto first = std::lower_bound(m_shown.begin(), m_shown.end(), m_from, [&](std::size_t i, qint64 edge) { return at(i) < edge; }) - m_shown.begin();
        const auto past = std::upper_bound(m_shown.begin(), m_shown.end(), m_to, [&](qint64 edge, std::size_t i) { return edge < at(i); }) - m_shown.begin();
        place = by > 0 ? first - 1 : past;
    }
    selectMark(m_shown[std::size_t(std::clamp<std::ptrdiff_t>(place + by, 0, std::ptrdiff_t(m_shown.size()) - 1))], true);
}

void TimelineView::stepLane(int by)
{
    if (!m_selected)
        return step(by);
    const qint64 at = m_timeline.marks[*m_selected].at;
    for (qsizetype row = m_lanes.indexOf(selectedLane()) + by; row >= 0 && row < m_lanes.size(); row += by) {
        const auto &marks = m_byLane[std::size_t(m_lanes[row])];
        const auto nearest = std::min_element(marks.begin(), marks.end(), [&](std::size_t a, std::size_t b) {
            return std::abs(m_timeline.marks[a].at - at) < std::abs(m_timeline.marks[b].at - at);
        });
        if (nearest != marks.end())
            return selectMark(*nearest, true);
    }
}

bool TimelineView::stepWindow(int key, const QString &text)
{
    const qint64 span = m_to - m_from;
    const qint64 centre = m_selected ? std::clamp(m_timeline.marks[*m_selected].at, m_from, m_to) : m_from + span / 2;
    const qint64 small = std::max<qint64>(60, span / 10);
    if (text == QLatin1String("+") || text == QLatin1String("="))
        zoom(perNotch * perNotch, centre);
    else if (text == QLatin1String("-") || text == QStringLiteral("−"))
        zoom(1 / (perNotch * perNotch), centre);
    else if (text == QLatin1String("0"))
        setWindow(m_rangeFrom, m_rangeTo);
    else if (text == QLatin1String("["))
        setWindow(m_from - span / 2, m_to - span / 2);
    else if (text == QLatin1String("]"))
        setWindow(m_from + span / 2, m_to + span / 2);
    else if (key == Qt::Key_BraceLeft || text == QLatin1String("{"))
        setWindow(m_from - small, m_to);
    else if (key == Qt::Key_BraceRight || text == QLatin1String("}"))
        setWindow(m_from, m_to + small);
    else
        return false;
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain)
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up: return stepLane(-1);
    case Qt::Key_Down: return stepLane(1);
    case Qt::Key_Home: return m_shown.empty() ? void() : selectMark(m_shown.front(), true);
    case Qt::Key_End: return m_shown.empty() ? void() : selectMark(m_shown.back(), true);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return QAbstractScrollArea::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter: return openSelected();
    case Qt::Key_Escape:
        if (m_selected)
            return selectMark(std::nullopt, false);
        break;
    default:
        if (stepWindow(event->key(), event->text()))
            return;
    }
    event->ignore();
}

int TimelineView::rowAt(const QPoint &at) const
{
    if (!lanesRect().contains(at))
        return -1;
    const int row = (at.y() - lanesRect().top() + verticalScrollBar()->value()) / laneHeight();
    return row < m_lanes.size() ? row : -1;
}

std::optional<JoinedMark> TimelineView::boxAt(const QPoint &at) const
{
    const int row = rowAt(at);
    if (row < 0)
        return {};
    std::optional<JoinedMark> nearest;
    for (const JoinedMark &box : joinedOf(m_lanes[row], windowScale()))
        if (std::abs(box.x - at.x()) <= std::max<qreal>(12, box.half()) && (!nearest || std::abs(box.x - at.x()) < std::abs(nearest->x - at.x())))
            nearest = box;
    return nearest;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    if (!bandRect().contains(at)) {
        const int row = rowAt(at);
        if (const auto box = boxAt(at))
            selectMark(box->last, true);
        else if (row >= 0 && at.x() < nameWidth())
            showLane(m_lanes[row]);
        return;
    }
    const TimelineScale scale = rangeScale();
    const qreal x = event->position().x();
    if (x < scale.left - grip)
        return;
    if (std::abs(x - scale.x(m_from)) <= grip)
        m_drag = Drag::Start;
    else if (std::abs(x - scale.x(m_to)) <= grip)
        m_drag = Drag::End;
    else
        m_drag = scale.at(x) > m_from && scale.at(x) < m_to ? Drag::Window : Drag::New;
    m_grabbed = m_drag == Drag::Window ? scale.at(x) - m_from : scale.at(x);
}

void TimelineView::drag(qreal x)
{
    const qint64 at = std::clamp(rangeScale().at(x), m_rangeFrom, m_rangeTo);
    switch (m_drag) {
    case Drag::Start: return setWindow(std::min(at, m_to - 600), m_to);
    case Drag::End: return setWindow(m_from, std::max(at, m_from + 600));
    case Drag::Window: return setWindow(at - m_grabbed, at - m_grabbed + m_to - m_from);
    case Drag::New: return setWindow(std::min(at, m_grabbed), std::max(at, m_grabbed));
    case Drag::None: break;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const qreal x = event->position().x();
    if (m_drag != Drag::None)
        return drag(x);
    const TimelineScale scale = rangeScale();
    const bool isOnHandle = bandRect().contains(event->position().toPoint()) &&
                            (std::abs(x - scale.x(m_from)) <= grip || std::abs(x - scale.x(m_to)) <= grip);
    viewport()->setCursor(isOnHandle ? Qt::SplitHCursor : Qt::ArrowCursor);
    showTip(event->position().toPoint());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *) { m_drag = Drag::None; }

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && (boxAt(event->position().toPoint()) || event->position().x() < nameWidth()))
        Q_EMIT opened(m_lanes[row]);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const bool isBand = bandRect().contains(event->position().toPoint());
    const QPoint turned = event->angleDelta();
    if (!isBand && !(event->modifiers() & Qt::ControlModifier)) {
        if (turned.x() != 0) {
            const qint64 by = -qint64(double(m_to - m_from) * turned.x() / 1200.0);
            return setWindow(m_from + by, m_to + by);
        }
        return QAbstractScrollArea::wheelEvent(event);
    }
    const TimelineScale scale = isBand ? rangeScale() : windowScale();
    zoom(std::pow(perNotch, turned.y() / 120.0), std::clamp(scale.at(event->position().x()), m_from, m_to));
    event->accept();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        m_tip->hide();
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showTip(const QPoint &at)
{
    const auto box = boxAt(at);
    if (!box)
        return m_tip->hide();
    const Instant now = instantFromEpoch(m_timeline.to);
    QVector<TipLine> lines;
    for (const Severity severity : severitiesWorstFirst) {
        int count = 0;
        for (const std::size_t mark : m_byLane[std::size_t(m_timeline.marks[box->first].lane)])
            count += mark >= box->first && mark <= box->last && m_timeline.marks[mark].severity == severity;
        if (count > 0)
            lines << TipLine{severity, box->isBox() ? wordFor(severity) : TimelineMark::kindText(m_timeline.marks[box->first].kind),
                             box->isBox() ? Words::number(count) : QString()};
    }
    if (box->alerts > 0)
        lines << TipLine{{}, tr("Alerts"), Words::number(box->alerts)};
    const QString head = display::line(m_timeline.lanes[m_timeline.marks[box->first].lane].name) + QStringLiteral("  ") +
                         Words::moment(instantFromEpoch(box->from), now);
    m_tip->say(QPointF(box->x, rowRect(rowAt(at)).center().y()), head, lines);
}

} // namespace postern
