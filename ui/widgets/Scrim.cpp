// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Scrim.h"

#include "ui/theme/PosternStyle.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace postern {

Scrim::Scrim(QWidget *window, QWidget *content, int top)
    : QWidget(window), m_content(content), m_top(top), m_before(QApplication::focusWidget())
{
    content->setParent(this);
    window->installEventFilter(this);
    place();
    show();
    raise();
    content->show();
    content->setFocus();
}

void Scrim::dismiss()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT dismissed();
    deleteLater();
}

void Scrim::place()
{
    setGeometry(parentWidget()->rect());
    const QSize wanted = m_content->sizeHint().expandedTo(m_content->minimumSize());
    const QSize size(qMin(wanted.width(), width() - 32), qMin(wanted.height(), height() - m_top - 16));
    m_content->setGeometry(QRect(QPoint((width() - size.width()) / 2, m_top), size));
}

void Scrim::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), themeInForce()[Token::Scrim]); }

void Scrim::mousePressEvent(QMouseEvent *event)
{
    if (!m_content->geometry().contains(event->position().toPoint()))
        dismiss();
}

void Scrim::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
}

bool Scrim::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *child : m_content->findChildren<QWidget *>())
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) && !child->focusProxy())
            stops << child;
    if (stops.isEmpty())
        return true;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = (at + (next ? 1 : -1) + stops.size()) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

} // namespace postern
