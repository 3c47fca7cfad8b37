// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/PosternStyle.h"
#include "ui/theme/Icon.h"
#include "ui/theme/StyleShapes.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace postern {

namespace {
constexpr int arrowRoom = 24;
}

QRect PosternStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        const bool isVertical = slider->orientation == Qt::Vertical;
        const int room = isVertical ? rect.height() : rect.width();
        const int range = std::max(0, slider->maximum - slider->minimum);
        const qint64 whole = qint64(range) + slider->pageStep;
        const int wanted = whole > 0 ? int(qint64(room) * slider->pageStep / whole) : room;
        const int length = range == 0 ? room : std::clamp(wanted, std::min(32, room), room);
        const int at = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                               room - length, slider->upsideDown);
        const auto span = [&](int from, int size) {
            return isVertical ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                              : QRect(rect.left() + from, rect.top(), size, rect.height());
        };
        switch (sub) {
        case SC_ScrollBarSlider: return span(at, length);
        case SC_ScrollBarSubPage: return span(0, at);
        case SC_ScrollBarAddPage: return span(at + length, room - at - length);
        default: return rect;
        }
    }
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return {rect.right() - arrowRoom + 1, rect.top(), arrowRoom, rect.height()};
        if (sub == SC_ComboBoxEditField)
            return rect.adjusted(10, 1, -arrowRoom, -1);
        if (sub == SC_ComboBoxListBoxPopup)
            return rect.translated(0, rect.height());
        return rect;
    }
    if (control == CC_SpinBox) {
        const QRect arrows(rect.right() - arrowRoom + 1, rect.top() + 1, arrowRoom, rect.height() - 2);
        switch (sub) {
        case SC_SpinBoxUp: return arrows.adjusted(0, 0, 0, -arrows.height() / 2);
        case SC_SpinBoxDown: return arrows.adjusted(0, arrows.height() / 2, 0, 0);
        case SC_SpinBoxEditField: return rect.adjusted(8, 1, -arrowRoom, -1);
        default: return rect;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void PosternStyle::drawField(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const bool hasFocus = option.state & State_HasFocus;
    const bool isEnabled = option.state & State_Enabled;
    paintBox(painter, option.rect, m_theme[isEnabled ? Token::Surface : Token::Sunken],
             m_theme[hasFocus ? Token::Focus : Token::Control], 5, hasFocus ? 2 : 1);
    const auto arrow = [&](ComplexControl control, SubControl sub, const QString &name) {
        QRectF box(0, 0, 12, 12);
        box.moveCenter(QRectF(subControlRect(control, &option, sub, widget)).center());
        paintIcon(painter, box, name, m_theme[isEnabled ? Token::Text2 : Token::Text3]);
    };
    if (option.type == QStyleOption::SO_ComboBox) {
        arrow(CC_ComboBox, SC_ComboBoxArrow, QStringLiteral("down"));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
        spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    arrow(CC_SpinBox, SC_SpinBoxUp, QStringLiteral("up"));
    arrow(CC_SpinBox, SC_SpinBoxDown, QStringLiteral("down"));
}

} // namespace postern
