// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Notice.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace postern {

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_text(new TextLabel(Type::Body, Token::Text, this)), m_button(new LinkButton({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(40, 0, 12, 0);
    row->setSpacing(16);
    row->addWidget(m_text);
    row->addWidget(m_button);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(QStringLiteral("x")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_timer.setInterval(10000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isHeld())
            hide();
    });
    parent->installEventFilter(this);
    hide();
}

void Notice::say(const QString &text, QAction *action)
{
    m_text->setText(text);
    disconnect(m_trigger);
    m_button->setVisible(action != nullptr);
    if (action) {
        m_button->setText(action->text());
        m_trigger = connect(m_button, &QPushButton::clicked, action, [this, action] {
            hide();
            action->trigger();
        });
    }
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

bool Notice::isHeld() const
{
    return underMouse() || (focusWidget() && focusWidget()->hasFocus());
}

void Notice::place()
{
    adjustSize();
    setFixedHeight(themeInForce().scaled(44));
    move(24, parentWidget()->height() - height() - 16);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Raised], theme[Token::Control], 8);
    paintIcon(painter, QRectF(16, height() / 2 - 8, 16, 16), QStringLiteral("check"), theme[Token::Ok]);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return false;
}

void Notice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QFrame::keyPressEvent(event);
}

} // namespace postern
