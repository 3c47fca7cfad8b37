// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PosternStyle.h"
#include "ui/theme/Icon.h"
#include "ui/theme/StyleShapes.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace postern {

namespace {
/// The three colours of one button in one state.
struct ButtonColors
{
    QColor ground;
    QColor outline;
    QColor ink;
};

ButtonColors colorsOf(const Theme &theme, const QString &role, QStyle::State state)
{
    const bool isHot = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (!(state & QStyle::State_Enabled)) {
        if (role == QLatin1String("ghost"))
            return {QColor(), QColor(), theme[Token::Text3]};
        return {theme[Token::Sunken], theme[Token::Line], theme[Token::Text3]};
    }
    if (role == QLatin1String("primary")) {
        const QColor ground = theme[isHot ? Token::AccentHover : Token::Accent];
        return {ground, ground, theme[Token::TextInverse]};
    }
    if (role == QLatin1String("ghost"))
        return {isHot ? theme[Token::Hover] : QColor(), QColor(), theme[Token::Text2]};
    if (role == QLatin1String("link"))
        return {isHot ? theme[Token::Hover] : QColor(), QColor(), theme[Token::Link]};
    return {theme[isHot ? Token::Hover : Token::Surface], theme[Token::Line],
            role == QLatin1String("danger") ? theme[Token::CriticalText] : theme[Token::Text]};
}

QString roleOf(const QWidget *widget)
{
    return widget ? widget->property(roleProperty).toString() : QString();
}
} // namespace

void PosternStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const ButtonColors colors = colorsOf(m_theme, roleOf(widget), option.state);
    if (colors.ground.isValid() || colors.outline.isValid())
        paintBox(painter, option.rect, colors.ground, colors.outline, 5);
}

void PosternStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const QString role = roleOf(widget);
    const ButtonColors colors = colorsOf(m_theme, role, option.state);
    const bool isPrimary = role == QLatin1String("primary") && (option.state & State_Enabled);
    const QString key = widget ? widget->property(keyProperty).toString() : QString();
    painter.save();
    painter.setFont(m_theme.font(Type::BodyMedium));
    const QFontMetricsF metrics(painter.font());
    const qreal textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const qreal iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const qreal gap = iconWidth > 0 && textWidth > 0 ? 6 : 0;
    const qreal keyWidth = key.isEmpty() ? 0 : keyCapWidth(m_theme, key) + 8;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const qreal whole = iconWidth + gap + textWidth + keyWidth + (hasMenu ? 18 : 0);
    const QRectF rect = option.rect;
    qreal x = std::floor(rect.center().x() - whole / 2 + (keyWidth > 0 ? 2 : 0) + .5);
    if (iconWidth > 0) {
        const QRect box(static_cast<int>(x), static_cast<int>(rect.center().y() - iconWidth / 2 + .5),
                        static_cast<int>(iconWidth), static_cast<int>(iconWidth));
        option.icon.paint(&painter, box, Qt::AlignCenter,
                          option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth + gap;
    }
    painter.setPen(colors.ink);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft
        | (styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                      : Qt::TextHideMnemonic);
    painter.drawText(QRectF(x, rect.top(), textWidth + 2, rect.height()), flags, option.text);
    x += textWidth;
    if (keyWidth > 0)
        paintKeyCap(painter, QRectF(x + 8, rect.top(), keyWidth, rect.height()), m_theme, key,
                    isPrimary ? colors.ink : m_theme[Token::Text2],
                    isPrimary ? colors.ink : m_theme[Token::Line],
                    isPrimary ? QColor() : m_theme[Token::Surface]);
    if (hasMenu)
        paintIcon(painter, QRectF(x + keyWidth + 6, std::floor(rect.center().y() - 5.5), 12, 12),
                  QStringLiteral("down"), m_theme[Token::Text2]);
    painter.restore();
}

void PosternStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const QString role = roleOf(widget);
    State state = option.state;
    if (state & State_On)
        state |= State_Sunken;
    const bool isFlat = option.state & State_AutoRaise;
    const ButtonColors colors = colorsOf(m_theme, role.isEmpty() && isFlat ? QStringLiteral("ghost") : role, state);
    if (colors.ground.isValid() || colors.outline.isValid())
        paintBox(painter, option.rect, colors.ground, colors.outline, 5);
    QStyleOptionToolButton label = option;
    label.palette.setColor(QPalette::ButtonText, colors.ink);
    label.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

} // namespace postern
