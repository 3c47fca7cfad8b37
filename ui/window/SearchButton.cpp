// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/SearchButton.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QPainter>

namespace postern {

SearchButton::SearchButton(QWidget *parent) : QPushButton(parent) {}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[underMouse() ? Token::Hover : Token::Surface], theme[Token::Control], 5);
    paintIcon(painter, QRectF(8, height() / 2 - 8, 16, 16), QStringLiteral("search"), theme[Token::Text2]);
    qreal right = width() - 6;
    for (const QString &key : {QStringLiteral("K"), QStringLiteral("Ctrl")}) {
        const qreal cap = keyCapWidth(theme, key);
        paintKeyCap(painter, QRectF(right - cap, 0, cap, height()), theme, key, theme[Token::Text2],
                    theme[Token::Line], theme[Token::Surface]);
        right -= cap + 4;
    }
    painter.setFont(theme.font(Type::Body));
    painter.setPen(theme[Token::Text3]);
    const QRectF room(32, 0, right - 36, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, static_cast<int>(room.width())));
}

} // namespace postern
