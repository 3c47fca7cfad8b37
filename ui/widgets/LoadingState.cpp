// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LoadingState.h"

#include "ui/theme/PosternStyle.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/TabularText.h"

#include <QPainter>

namespace postern {

LoadingState::LoadingState(const QString &words, QWidget *parent) : QWidget(parent)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(300);
    connect(&m_wait, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    setWords(words);
}

void LoadingState::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    update();
}

void LoadingState::setShare(double share)
{
    m_share = share;
    update();
}

void LoadingState::showEvent(QShowEvent *) { m_wait.start(); }

void LoadingState::paintEvent(QPaintEvent *)
{
    if (m_wait.isActive())
        return;
    QPainter painter(this);
    const Theme &theme = themeInForce();
    const QRect room = rect().adjusted(16, 16, -16, -16);
    const int foot = theme.scaled(24);
    int y = room.top();
    // Uneven, as rows are.
    for (int i = 0; y + 8 < room.bottom() - foot; ++i, y += theme.scaled(30)) {
        painter.fillRect(QRect(room.left(), y, 10, 8), theme[Token::NoneTint]);
        painter.fillRect(QRect(room.left() + 20, y, room.width() * (40 + 17 * (i % 3) + 5 * (i % 2)) / 100, 8),
                         theme[Token::NoneTint]);
    }
    qreal x = room.left();
    if (m_share >= 0) {
        paintProgressBar(painter, QRectF(x, room.bottom() - foot, 96, foot), theme, m_share);
        x += 108;
    }
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    tabular::draw(painter, QRectF(x, room.bottom() - foot, room.right() - x, foot), m_words);
}

} // namespace postern
