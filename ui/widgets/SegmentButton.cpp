// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentButton.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QFontMetrics>
#include <QPainter>

namespace postern {

SegmentButton::SegmentButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    const Theme &theme = themeInForce();
    return {QFontMetrics(theme.font(Type::BodyMedium)).horizontalAdvance(text()) + 22, theme.scaled(26)};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    if (isChecked())
        paintBox(painter, QRectF(rect()).adjusted(-1, -1, 1, 1) & QRectF(rect()), theme[Token::Surface],
                 theme[hasFocus() ? Token::Focus : Token::Control], 4, hasFocus() ? 2 : 1);
    else if (hasFocus())
        paintBox(painter, rect(), QColor(), theme[Token::Focus], 4, 2);
    painter.setFont(theme.font(Type::BodyMedium));
    painter.setPen(theme[isChecked() || underMouse() ? Token::Text : Token::Text2]);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace postern
