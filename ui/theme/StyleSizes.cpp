// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"

#include <QFontMetrics>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace postern {

namespace {
constexpr int controlHeight = 28;
constexpr int arrowRoom = 24; ///< for the arrow of a combo box or the buttons of a spin box

QSize buttonSize(const QStyleOptionButton &button, const Theme &theme, const QWidget *widget)
{
    const QFontMetrics metrics(theme.font(Type::BodyMedium));
    const int height = theme.scaled(controlHeight);
    int width = 20;
    if (!button.text.isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, button.text).width();
    if (!button.icon.isNull())
        width += button.iconSize.width() + (button.text.isEmpty() ? 0 : 6);
    if (button.text.isEmpty() && !button.icon.isNull())
        return {height, height};
    const QString key = widget ? widget->property(keyProperty).toString() : QString();
    if (!key.isEmpty())
        width += static_cast<int>(keyCapWidth(theme, key)) + 4;
    if (button.features & QStyleOptionButton::HasMenu)
        width += 18;
    return {width, height};
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const Theme &theme)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {0, 9};
    const QFontMetrics metrics(theme.font(Type::Body));
    const qsizetype tab = item.text.indexOf(u'\t');
    int width = 36 + metrics.size(Qt::TextShowMnemonic, item.text.left(tab)).width() + 32;
    if (tab >= 0)
        width += 24 + metrics.horizontalAdvance(item.text.mid(tab + 1));
    return {width, theme.scaled(controlHeight)};
}

QSize tabSize(const QStyleOptionTab &tab, const Theme &theme, const QWidget *widget)
{
    const QFontMetrics metrics(theme.font(Type::BodyMedium));
    int width = 16 + 4 + metrics.size(Qt::TextShowMnemonic, tab.text).width();
    const QStringList counts = widget ? widget->property(countsProperty).toStringList() : QStringList();
    if (tab.tabIndex >= 0 && tab.tabIndex < counts.size() && !counts[tab.tabIndex].isEmpty())
        width += 6 + metrics.horizontalAdvance(counts[tab.tabIndex]);
    return {width, theme.scaled(40)};
}
} // namespace

QSize PosternStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    const int height = m_theme.scaled(controlHeight);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonSize(*button, m_theme, widget);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, m_theme);
        break;
    case CT_MenuBarItem: return {size.width() + 20, height};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tabSize(*tab, m_theme, widget);
        break;
    case CT_LineEdit: return {size.width() + 12, std::max(height, size.height())};
    case CT_ComboBox:
    case CT_SpinBox: return {size.width() + arrowRoom + 12, height};
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {std::max(24, base.width()), std::max(m_theme.scaled(24), base.height())};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 12, height};
    }
    case CT_ToolButton:
        return {std::max(height, size.width() + 12), height};
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace postern
