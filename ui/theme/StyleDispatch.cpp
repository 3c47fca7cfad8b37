// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PosternStyle.h"
#include "ui/theme/Icon.h"
#include "ui/theme/StyleShapes.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace postern {

namespace {
void paintCheck(QPainter &painter, const QRectF &rect, const Theme &theme, QStyle::State state)
{
    const bool isOn = state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = state & QStyle::State_Enabled;
    const QRectF box(rect.center().x() - 7 + .5, rect.center().y() - 7 + .5, 14, 14);
    const QColor on = isEnabled ? theme[Token::Accent] : theme[Token::Text3];
    const QColor off = isEnabled ? theme[Token::Surface] : theme[Token::Sunken];
    paintBox(painter, box, isOn ? on : off, isOn ? on : theme[Token::Control], 3);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme[Token::TextInverse], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = box.topLeft();
    if (state & QStyle::State_NoChange)
        painter.drawLine(o + QPointF(4, 7), o + QPointF(10, 7));
    else
        painter.drawPolyline(QPolygonF{o + QPointF(3.5, 7.2), o + QPointF(6, 9.8), o + QPointF(10.6, 4.4)});
    painter.restore();
}

void paintRadio(QPainter &painter, const QRectF &rect, const Theme &theme, QStyle::State state)
{
    const QRectF circle(rect.center().x() - 6.5, rect.center().y() - 6.5, 14, 14);
    const bool isOn = state & QStyle::State_On;
    paintBox(painter, circle, theme[Token::Surface], isOn ? theme[Token::Accent] : theme[Token::Control],
             7, isOn ? 4 : 1);
}

const char *arrowName(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp: return "up";
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown: return "down";
    case QStyle::PE_IndicatorArrowLeft: return "left";
    default: return "right";
    }
}
} // namespace

bool PosternStyle::drawBox(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const bool hasFocus = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return true; // inside a combo box, spin box or search field, which draws the frame
        const bool isOpen = option->state & State_Enabled;
        const bool isWrong = widget && widget->property(roleProperty).toString() == QLatin1String("error");
        const QColor outline = isWrong ? m_theme[Token::CriticalFill]
                                       : m_theme[hasFocus ? Token::Focus : Token::Control];
        paintBox(*painter, option->rect, m_theme[isOpen ? Token::Surface : Token::Sunken], outline, 5,
                 hasFocus ? 2 : 1);
        return true;
    }
    case PE_PanelTipLabel:
        paintBox(*painter, option->rect, m_theme[Token::Raised], m_theme[Token::Control], 0);
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme[Token::Raised]);
        return true;
    case PE_FrameMenu:
        paintBox(*painter, option->rect, QColor(), m_theme[Token::Control], 0);
        return true;
    case PE_Frame:
    case PE_FrameGroupBox:
        paintBox(*painter, option->rect, QColor(), m_theme[Token::Hairline], 5);
        return true;
    default: return false;
    }
}

void PosternStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheck(*painter, option->rect, m_theme, option->state);
    case PE_IndicatorRadioButton: return paintRadio(*painter, option->rect, m_theme, option->state);
    case PE_FrameFocusRect:
        // Rows show where one is by their bar and tint; a ring in every cell would say nothing more.
        if (!qobject_cast<const QAbstractItemView *>(widget))
            paintBox(*painter, option->rect, QColor(), m_theme[Token::Focus], 3, 2);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown: {
        QRectF box(0, 0, 12, 12);
        box.moveCenter(QRectF(option->rect).center());
        return paintIcon(*painter, box, QLatin1String(arrowName(element)), m_theme[Token::Text2]);
    }
    case PE_PanelItemViewRow:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
    case PE_FrameDefaultButton: return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, m_theme[Token::Selected]);
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, m_theme[Token::Hover]);
        return;
    case PE_PanelMenuBar: painter->fillRect(option->rect, m_theme[Token::Chrome]); return;
    default: break;
    }
    if (!drawBox(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void PosternStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
    case CE_PushButton:
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            if (element != CE_PushButtonLabel)
                drawButton(*button, *painter, widget);
            if (element != CE_PushButtonBevel)
                drawButtonLabel(*button, *painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderLabel:
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeader(element, *header, *painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme[Token::Surface]);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme[Token::Line]);
        return;
    case CE_TabBarTab:
    case CE_TabBarTabShape:
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(element, *tab, *painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuBarItem(*item, *painter);
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_theme[Token::Chrome]); return;
    case CE_MenuEmptyArea: return;
    case CE_FocusFrame:
        return paintBox(*painter, QRectF(option->rect).adjusted(0, 0, 0, 0), QColor(),
                        m_theme[Token::Focus], 8, 2);
    case CE_Splitter: {
        QRect lineRect = option->rect;
        if (option->state & State_Horizontal)
            lineRect = QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height());
        else
            lineRect = QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1);
        painter->fillRect(lineRect, m_theme[option->state & State_HasFocus ? Token::Focus : Token::Hairline]);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PosternStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*slider, *painter, widget);
        break;
    case CC_ComboBox:
    case CC_SpinBox: return drawField(*option, *painter, widget);
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace postern
