// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Picture.h"

#include "ui/charts/ChartTip.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace postern {

Picture::Picture(QWidget *parent) : QWidget(parent), m_tipWidget(new ChartTip(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Picture::setHint(const QSize &hint)
{
    m_hint = hint;
    updateGeometry();
}

QVector<QRectF> Picture::places() const
{
    return m_places ? m_places(rect(), themeInForce()) : QVector<QRectF>();
}

int Picture::placeAt(const QPointF &at) const
{
    const QVector<QRectF> all = places();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i].contains(at))
            return static_cast<int>(i);
    return -1;
}

void Picture::setCursorPlace(int place, bool byKey)
{
    m_byKey = byKey;
    if (place == m_cursor)
        return;
    m_cursor = place;
    const QVector<QRectF> all = places();
    if (place >= 0 && place < all.size() && m_tip)
        m_tip(place, *m_tipWidget, all[place].center());
    else
        m_tipWidget->hide();
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    if (m_paint)
        m_paint(painter, rect(), theme);
    if (!hasFocus())
        return;
    // The ring stands round the place the keys are at; round the whole before any key.
    const QVector<QRectF> all = places();
    const bool hasPlace = m_byKey && m_cursor >= 0 && m_cursor < all.size();
    const QRectF ring = hasPlace ? all[m_cursor].adjusted(-2, -2, 2, 2) & QRectF(rect()) : QRectF(rect());
    paintBox(painter, ring, QColor(), theme[Token::Focus], 5, 2);
}

void Picture::mouseMoveEvent(QMouseEvent *event) { setCursorPlace(placeAt(event->position()), false); }

void Picture::mousePressEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place >= 0)
        Q_EMIT activated(place);
}

void Picture::leaveEvent(QEvent *event)
{
    setCursorPlace(-1, false);
    QWidget::leaveEvent(event);
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(places().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return setCursorPlace(m_cursor < 0 ? last : std::max(0, m_cursor - 1), true);
    case Qt::Key_Right:
    case Qt::Key_Down: return setCursorPlace(std::min(last, m_cursor + 1), true);
    case Qt::Key_Home: return setCursorPlace(std::min(0, last), true);
    case Qt::Key_End: return setCursorPlace(last, true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            return Q_EMIT activated(m_cursor);
        break;
    case Qt::Key_Escape:
        if (m_cursor >= 0)
            return setCursorPlace(-1, false);
        break;
    default: break;
    }
    event->ignore();
}

void Picture::focusOutEvent(QFocusEvent *event)
{
    setCursorPlace(-1, false);
    QWidget::focusOutEvent(event);
}

} // namespace postern
