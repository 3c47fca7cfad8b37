// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineView.h"

#include "models/base/Words.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/timeline/LanePaint.h"

#include <QDateTime>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace postern {

namespace {
constexpr int countWidth = 48;
constexpr int handleRoom = 6; ///< left of the plot, so that the handle of the band is whole
} // namespace

int TimelineView::density() const { return themeInForce().scaled(76); }
int TimelineView::head() const { return themeInForce().scaled(28); }
int TimelineView::laneHeight() const { return themeInForce().scaled(36); }
qreal TimelineView::nameWidth() const { return std::min(viewport()->width() / 4, themeInForce().scaled(168)); }

QRect TimelineView::bandRect() const { return {0, 0, viewport()->width(), density()}; }
QRect TimelineView::headRect() const { return {0, density(), viewport()->width(), head()}; }
QRect TimelineView::lanesRect() const { return {0, density() + head(), viewport()->width(), std::max(0, viewport()->height() - density() - head())}; }
QRect TimelineView::rowRect(int row) const
{
    return {0, lanesRect().top() + row * laneHeight() - verticalScrollBar()->value(), viewport()->width(), laneHeight()};
}

TimelineScale TimelineView::rangeScale() const
{
    return {m_rangeFrom, m_rangeTo, nameWidth(), std::max(1.0, viewport()->width() - nameWidth() - countWidth)};
}

TimelineScale TimelineView::windowScale() const
{
    TimelineScale scale = rangeScale();
    scale.from = m_from;
    scale.to = m_to;
    return scale;
}

std::vector<JoinedMark> TimelineView::joinedOf(int lane, const TimelineScale &scale) const
{
    return JoinedMark::join(m_timeline.marks, m_byLane[std::size_t(lane)], scale);
}

void TimelineView::fitScrollBar()
{
    const int room = lanesRect().height();
    verticalScrollBar()->setRange(0, std::max(0, int(m_lanes.size()) * laneHeight() - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(laneHeight());
}

void TimelineView::paintBand(QPainter &painter, const Theme &theme) const
{
    const QRect rect = bandRect();
    const int days = int(QDateTime::fromSecsSinceEpoch(m_rangeFrom).date().daysTo(QDateTime::fromSecsSinceEpoch(m_rangeTo).date())); // one has 25 hours
    const QString title = m_range == Range::Day ? tr("24 hours") : tr("%n day(s)", nullptr, days);
    painter.setFont(theme.font(Type::Strong));
    painter.setPen(theme[Token::Text]);
    const QRectF room(16, rect.top() + 12, nameWidth() - 20, 20);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    const QString counts = tr("%1, %2").arg(tr("%n event(s)", nullptr, m_bins.marks), tr("%n alert(s)", nullptr, m_bins.alerts));
    painter.drawText(room.translated(0, 20), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(counts, Qt::ElideRight, int(room.width())));
    const TimelineScale scale = rangeScale();
    paintDensity(painter, QRectF(scale.left, rect.top(), scale.width, rect.height()), theme,
                 {m_bins, scale, m_from, m_to, m_timeline.to, m_bandGaps});
}

void TimelineView::paintNoteWords(QPainter &painter, const Theme &theme) const
{
    const TimelineScale scale = windowScale();
    painter.setFont(theme.font(Type::Micro));
    const int bottom = std::min(lanesRect().bottom(), rowRect(int(m_lanes.size()) - 1).bottom());
    qreal free = scale.left;
    int line = 0;
    for (const Timeline::Note &note : m_timeline.notes) {
        if (note.lane >= 0 || !scale.holds(note.at))
            continue;
        const QString words = display::line(note.text);
        const qreal width = painter.fontMetrics().horizontalAdvance(words) + 8;
        const qreal x = std::min(scale.x(note.at) + 4, scale.left + scale.width - width);
        line = x < free ? (line + 1) % 3 : 0;
        const QRectF box(x, bottom - 18 - 16 * line, width, 16);
        painter.fillRect(box, theme[Token::Surface]);
        painter.setPen(theme[Token::Text2]);
        painter.drawText(box.adjusted(4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
        free = box.right();
    }
}

void TimelineView::paintLanes(QPainter &painter, const Theme &theme) const
{
    const TimelineScale scale = windowScale();
    const QVector<TimelineTick> ticks = TimelineTick::over(scale);
    const auto rest = TimelineTick::restOver(scale);
    painter.save();
    painter.setClipRect(lanesRect());
    for (int row = verticalScrollBar()->value() / laneHeight(); row < m_lanes.size(); ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > lanesRect().bottom())
            break;
        const std::vector<JoinedMark> marks = joinedOf(m_lanes[row], scale);
        LanePicture picture{scale, &m_timeline, m_lanes[row], &marks, &ticks, &rest, m_selected, selectedLane() == m_lanes[row], hasFocus(), 0};
        for (const JoinedMark &mark : marks)
            picture.count += mark.count;
        paintLane(painter, rect, theme, picture);
    }
    paintNoteWords(painter, theme);
    if (m_lanes.isEmpty()) {
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text2]);
        painter.drawText(lanesRect(), Qt::AlignCenter, tr("Nothing suspicious was seen in this time."));
    }
    painter.restore();
    paintLaneHead(painter, headRect(), theme, scale, ticks, m_timeline.to);
    if (scale.holds(m_timeline.to))
        painter.fillRect(QRectF(std::round(scale.x(m_timeline.to)), headRect().bottom(), 1,
                                std::max(0, std::min(lanesRect().bottom(), rowRect(int(m_lanes.size())).top() - 1) - headRect().bottom())),
                         theme[Token::Accent]);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = themeInForce();
    painter.fillRect(viewport()->rect(), theme[Token::Surface]);
    paintLanes(painter, theme);
    paintBand(painter, theme);
    if (hasFocus() && !m_selected)
        paintBox(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), QColor(), theme[Token::Focus], 5, 2);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange && viewport())
        fitScrollBar();
}

} // namespace postern
