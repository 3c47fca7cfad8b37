// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PosternStyle.h"
#include "ui/theme/Icon.h"
#include "ui/theme/StyleShapes.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace postern {

void PosternStyle::drawHeader(ControlElement element, const QStyleOptionHeader &option, QPainter &painter) const
{
    const QRect rect = option.rect;
    if (element != CE_HeaderLabel) {
        const bool isHot = (option.state & State_MouseOver) && (option.state & State_Enabled)
            && option.state & State_Sunken;
        painter.fillRect(rect, m_theme[isHot ? Token::Hover : Token::Surface]);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme[Token::Line]);
    }
    if (element == CE_HeaderSection)
        return;
    painter.save();
    painter.setFont(m_theme.font(Type::SmallMedium));
    painter.setPen(m_theme[Token::Text2]);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = element == CE_HeaderLabel ? rect : rect.adjusted(8, 0, -8, 0);
    const int arrow = isSorted ? 16 : 0;
    const QFontMetrics metrics(painter.font());
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrow);
    const int width = metrics.horizontalAdvance(text);
    const bool isRight = option.textAlignment & Qt::AlignRight;
    const int left = isRight ? room.right() + 1 - width - arrow : room.left();
    painter.drawText(QRect(left, room.top(), width + 2, room.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (isSorted) // Qt calls the arrow of descending order "up"
        paintIcon(painter, QRectF(left + width + 4, room.center().y() - 5, 12, 12),
                  option.sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("down")
                                                                     : QStringLiteral("up"),
                  m_theme[Token::Text2]);
    painter.restore();
}

void PosternStyle::drawTab(ControlElement element, const QStyleOptionTab &option, QPainter &painter,
                           const QWidget *widget) const
{
    const QRect rect = option.rect;
    const bool isCurrent = option.state & State_Selected;
    if (element != CE_TabBarTabLabel) {
        if (isCurrent)
            painter.fillRect(QRect(rect.left() + 8, rect.bottom() - 1, rect.width() - 16, 2),
                             m_theme[Token::Accent]);
        if ((option.state & State_HasFocus) && isCurrent)
            paintBox(painter, QRectF(rect).adjusted(2, 6, -2, -6), QColor(), m_theme[Token::Focus], 5, 2);
    }
    if (element == CE_TabBarTabShape)
        return;
    painter.save();
    painter.setFont(m_theme.font(Type::BodyMedium));
    const bool isHot = option.state & State_MouseOver;
    painter.setPen(m_theme[isCurrent || isHot ? Token::Text : Token::Text2]);
    const QFontMetrics metrics(painter.font());
    const int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    painter.drawText(QRect(rect.left() + 8, rect.top(), width + 2, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
    const QStringList counts = widget ? widget->property(countsProperty).toStringList() : QStringList();
    if (option.tabIndex >= 0 && option.tabIndex < counts.size()) {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme[Token::Text3]);
        painter.drawText(rect.adjusted(8 + width + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         counts[option.tabIndex]);
    }
    painter.restore();
}

void PosternStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_theme[Token::Hairline]);
        return;
    }
    const bool isEnabled = option.state & State_Enabled;
    if ((option.state & State_Selected) && isEnabled)
        painter.fillRect(rect, m_theme[Token::Selected]);
    painter.save();
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, QRectF(rect.left() + 10, rect.center().y() - 7, 16, 16), QStringLiteral("check"),
                  m_theme[Token::Text2]);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, QRect(rect.left() + 10, rect.center().y() - 7, 16, 16), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme[isEnabled ? Token::Text : Token::Text3]);
    const qsizetype tab = option.text.indexOf(u'\t');
    painter.drawText(rect.adjusted(36, 0, -16, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(m_theme[Token::Text3]);
        painter.drawText(rect.adjusted(36, 0, -16, 0), Qt::AlignVCenter | Qt::AlignRight,
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, QRectF(rect.right() - 20, rect.center().y() - 5, 12, 12), QStringLiteral("right"),
                  m_theme[Token::Text2]);
    painter.restore();
}

void PosternStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const bool isOpen = option.state & (State_Selected | State_Sunken);
    painter.fillRect(option.rect, m_theme[isOpen ? Token::Selected : Token::Chrome]);
    painter.save();
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme[Token::Text]);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void PosternStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                                 const QWidget *widget) const
{
    if (option.maximum <= option.minimum)
        return;
    const QRectF thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isHot = (option.state & State_MouseOver) || (option.activeSubControls & SC_ScrollBarSlider);
    const QRectF bar = option.orientation == Qt::Vertical
        ? QRectF(thumb.right() - 9, thumb.top() + 2, 6, std::max(8.0, thumb.height() - 4))
        : QRectF(thumb.left() + 2, thumb.bottom() - 9, std::max(8.0, thumb.width() - 4), 6);
    paintBox(painter, bar, m_theme[isHot ? Token::Control : Token::Line], QColor(), 3);
}

} // namespace postern
