// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinkButton.h"

#include "ui/theme/PosternStyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace postern {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty(roleProperty, QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const Theme &theme = themeInForce();
    const int width = QFontMetrics(theme.font(Type::Small)).size(Qt::TextShowMnemonic, text()).width();
    return {width + 2, theme.scaled(24)};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    QFont font = theme.font(Type::Small);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(theme[isEnabled() ? Token::Link : Token::Text3]);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, text());
}

} // namespace postern
