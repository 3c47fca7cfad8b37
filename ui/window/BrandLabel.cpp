// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/BrandLabel.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"

#include <QPainter>

namespace postern {

BrandLabel::BrandLabel(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(48);
    setAccessibleName(QStringLiteral("Postern"));
}

void BrandLabel::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    update();
}

void BrandLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.fillRect(rect(), theme[Token::Chrome]);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme[Token::Hairline]);
    paintLogo(painter, QRectF(m_isFolded ? 14 : 16, 14, 20, 20), theme);
    if (m_isFolded)
        return;
    QFont font = theme.font(Type::Strong);
    font.setPixelSize(font.pixelSize() + 1);
    painter.setFont(font);
    painter.setPen(theme[Token::Text]);
    painter.drawText(rect().adjusted(44, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Postern"));
}

} // namespace postern
