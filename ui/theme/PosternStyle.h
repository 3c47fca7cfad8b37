// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace postern {

/// Dynamic property of a push button: "primary", "ghost" or "danger"; anything else is plain.
inline constexpr char roleProperty[] = "role";
/// Dynamic property of a push button: the key that does the same, shown as a cap: "A".
inline constexpr char keyProperty[] = "key";
/// Dynamic property of a tab bar: a QStringList of counts, one a tab, painted lighter after its text.
inline constexpr char countsProperty[] = "counts";

/// Draws every standard control in the look of a Theme, over Fusion's geometry.
class PosternStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit PosternStyle(const Theme &theme = Theme());

    const Theme &theme() const { return m_theme; }
    /// The next drawing uses it; who calls this also sets the palette and repaints (Appearance does).
    void setTheme(const Theme &theme) { m_theme = theme; }

    QPalette standardPalette() const override { return m_theme.palette(); }
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool drawBox(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                 const QWidget *widget) const;
    void drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(ControlElement element, const QStyleOptionHeader &option, QPainter &painter) const;
    void drawTab(ControlElement element, const QStyleOptionTab &option, QPainter &painter,
                 const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawField(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    Theme m_theme;
};

/// The theme of the application's style; light when that is no PosternStyle.
const Theme &themeInForce();

} // namespace postern
