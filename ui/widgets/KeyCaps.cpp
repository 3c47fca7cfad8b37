// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyCaps.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace postern {

KeyCaps::KeyCaps(const QStringList &keys, const QString &words, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_words(words)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(keys.join(u' ') + u' ' + words);
}

QSize KeyCaps::sizeHint() const
{
    const Theme &theme = themeInForce();
    qreal width = 0;
    for (const QString &key : m_keys)
        width += keyCapWidth(theme, key) + 2;
    if (!m_words.isEmpty())
        width += 2 + QFontMetricsF(theme.font(Type::Small)).horizontalAdvance(m_words);
    return {static_cast<int>(std::ceil(width)), theme.scaled(20)};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    qreal x = 0;
    for (const QString &key : m_keys) {
        paintKeyCap(painter, QRectF(x, 0, 0, height()), theme, key, theme[Token::Text2], theme[Token::Line],
                    theme[Token::Surface]);
        x += keyCapWidth(theme, key) + 2;
    }
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    painter.drawText(QRectF(x + 2, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace postern
