// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChip.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace postern {

namespace {
constexpr int crossRoom = 24;
constexpr int longestWords = 220;
}

FilterChip::FilterChip(const QString &name, const QString &any, QWidget *parent)
    : QToolButton(parent), m_name(name), m_any(any)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    say();
}

void FilterChip::setChoices(const QVector<QPair<QString, QString>> &choices)
{
    const QStringList before = chosen();
    menu()->clear();
    for (const auto &[key, text] : choices) {
        QAction *action = menu()->addAction(display::mnemonic(text));
        action->setData(key);
        action->setCheckable(true);
        action->setChecked(before.contains(key));
        connect(action, &QAction::toggled, this, [this, action](bool isOn) {
            for (QAction *other : menu()->actions()) {
                const QSignalBlocker quiet(other);
                if (m_isExclusive && isOn && other != action)
                    other->setChecked(false);
            }
            say();
            Q_EMIT changed();
        });
    }
    say();
}

QStringList FilterChip::chosen() const
{
    QStringList keys;
    for (const QAction *action : menu()->actions())
        if (action->isChecked())
            keys << action->data().toString();
    return keys;
}

void FilterChip::setChosen(const QStringList &keys)
{
    if (chosen() == keys)
        return;
    for (QAction *action : menu()->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(keys.contains(action->data().toString()));
    }
    say();
    Q_EMIT changed();
}

QString FilterChip::words() const
{
    QStringList texts;
    for (const QAction *action : menu()->actions())
        if (action->isChecked())
            texts << QString(action->text()).replace(QStringLiteral("&&"), QStringLiteral("&"));
    return texts.isEmpty() ? m_any : texts.join(tr(", ", "between the choices of a filter"));
}

void FilterChip::say()
{
    setAccessibleName(m_name + u' ' + words());
    setToolTip(display::toolTip(m_name + u' ' + words()));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme &theme = themeInForce();
    const int name = QFontMetrics(theme.font(Type::Body)).horizontalAdvance(m_name);
    const int value = QFontMetrics(theme.font(Type::BodyMedium)).horizontalAdvance(words());
    return {10 + name + 4 + qMin(value, longestWords) + 3 + crossRoom, theme.scaled(28)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[underMouse() ? Token::Hover : Token::Surface],
             theme[isSet() ? Token::Control : Token::Line], 5);
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme[Token::Text2]);
    QRect room = rect().adjusted(10, 0, -crossRoom, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_name) + 4);
    painter.setFont(theme.font(Type::BodyMedium));
    painter.setPen(theme[Token::Text]);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words(), Qt::ElideRight, room.width()));
    paintIcon(painter, QRectF(width() - 19, height() / 2 - 6, 12, 12),
              isSet() ? QStringLiteral("x") : QStringLiteral("down"), theme[Token::Text3]);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    if (isSet() && event->position().x() >= width() - crossRoom)
        return clear();
    QToolButton::mousePressEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return clear();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return showMenu();
    QToolButton::keyPressEvent(event);
}

} // namespace postern
