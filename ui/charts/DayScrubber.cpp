// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DayScrubber.h"

#include "models/base/Words.h"
#include "ui/charts/ChartTip.h"
#include "ui/charts/DayScrubberPaint.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace postern {

DayScrubber::DayScrubber(QWidget *parent) : QWidget(parent), m_tip(new ChartTip(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Changes by day, with two ends"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayScrubber::setDays(const QVector<ChangeDay> &days)
{
    m_days = days;
    update();
}

void DayScrubber::setEnds(const QDate &a, const QDate &b)
{
    m_a = a;
    m_b = b;
    say();
    update();
}

qreal DayScrubber::xOf(const QDate &day) const
{
    const QRectF plot = scrubberPlot(rect());
    if (m_days.isEmpty())
        return plot.left();
    const qreal at = double(m_days.first().day.daysTo(day)) + 0.5;
    return plot.left() + plot.width() * std::clamp(at / double(m_days.size()), 0.0, 1.0);
}

QDate DayScrubber::dayAt(qreal x) const
{
    const QRectF plot = scrubberPlot(rect());
    const auto place = qsizetype(std::floor((x - plot.left()) / plot.width() * double(m_days.size())));
    return m_days[std::clamp(place, qsizetype(0), m_days.size() - 1)].day;
}

void DayScrubber::put(const QDate &day)
{
    if (m_days.isEmpty())
        return;
    const QDate within = std::clamp(day, m_days.first().day, m_days.last().day);
    // Neither end passes the other.
    if (m_end == End::A)
        m_a = std::min(within, m_b);
    else
        m_b = std::max(within, m_a);
    say();
    update();
}

void DayScrubber::say()
{
    //: What the two ends of the scrubber stand at.
    setAccessibleDescription(tr("A %1, B %2").arg(words::weekdayDate(m_a), words::weekdayDate(m_b)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DayScrubber::sayDay(const QPointF &at)
{
    const QDate day = dayAt(at.x());
    const ChangeDay &one = m_days[m_days.first().day.daysTo(day)];
    QVector<TipLine> lines{TipLine{{}, tr("Changes"), Words::number(one.changes)}};
    if (!one.wasRead)
        lines << TipLine{{}, tr("No source was read"), {}};
    m_tip->say(QPointF(xOf(day), scrubberPlot(rect()).top()), words::weekdayDate(day), lines);
}

void DayScrubber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintScrubber(painter, rect(), theme, m_days, xOf(m_a), xOf(m_b));
    paintScrubberHandle(painter, rect(), theme, xOf(m_a), tr("A", "the first of two days"), m_end == End::A);
    paintScrubberHandle(painter, rect(), theme, xOf(m_b), tr("B", "the second of two days"), m_end == End::B);
    if (hasFocus())
        paintBox(painter, rect(), QColor(), theme[Token::Focus], 5, 2);
}

void DayScrubber::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_days.isEmpty())
        return;
    const qreal x = event->position().x();
    m_end = std::abs(x - xOf(m_a)) < std::abs(x - xOf(m_b)) ? End::A : End::B;
    m_isDragging = true;
    put(dayAt(x));
}

void DayScrubber::mouseMoveEvent(QMouseEvent *event)
{
    if (m_days.isEmpty())
        return;
    if (m_isDragging)
        put(dayAt(event->position().x()));
    sayDay(event->position());
}

void DayScrubber::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    Q_EMIT moved(m_a, m_b);
}

void DayScrubber::leaveEvent(QEvent *event)
{
    m_tip->hide();
    QWidget::leaveEvent(event);
}

void DayScrubber::keyPressEvent(QKeyEvent *event)
{
    const bool isMonth = event->modifiers() & Qt::ShiftModifier;
    const QDate from = m_end == End::A ? m_a : m_b;
    switch (event->key()) {
    case Qt::Key_A: m_end = End::A; return update();
    case Qt::Key_B: m_end = End::B; return update();
    case Qt::Key_Left: put(isMonth ? from.addMonths(-1) : from.addDays(-1)); break;
    case Qt::Key_Right: put(isMonth ? from.addMonths(1) : from.addDays(1)); break;
    case Qt::Key_Home: put(m_days.isEmpty() ? from : m_days.first().day); break;
    case Qt::Key_End: put(m_days.isEmpty() ? from : m_days.last().day); break;
    default: return QWidget::keyPressEvent(event);
    }
    if ((m_end == End::A ? m_a : m_b) != from)
        Q_EMIT moved(m_a, m_b);
}

} // namespace postern
