// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Panel.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace postern {

Panel::Panel(const QString &title, QWidget *parent)
    : QFrame(parent), m_head(new QWidget(this)), m_headLayout(new QHBoxLayout(m_head)),
      m_title(new TextLabel(Type::Strong, Token::Text, m_head)),
      m_sub(new TextLabel(Type::Small, Token::Text3, m_head)), m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->setSpacing(0);
    whole->addWidget(m_head);
    whole->addLayout(m_body, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_headLayout->setContentsMargins(15, 0, 15, 0);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title);
    m_sub->setElides(true);
    m_headLayout->addWidget(m_sub, 1);
    setTitle(title);
    m_head->setFixedHeight(themeInForce().scaled(44));
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_head->setVisible(!title.isEmpty());
}

void Panel::setSub(const QString &sub) { m_sub->setText(sub); }

void Panel::addToHead(QWidget *widget) { m_headLayout->addWidget(widget); }

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Surface], theme[Token::Hairline], 8);
}

void Panel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_head)
        m_head->setFixedHeight(themeInForce().scaled(44));
}

} // namespace postern
