// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/SeverityLegend.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/SeverityLook.h"
#include "ui/widgets/Mark.h"

#include <QFontMetrics>
#include <QPainter>

#include <array>

namespace postern {

namespace {
constexpr std::array shown{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
}

SeverityLegend::SeverityLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: critical, high, medium, low"));
}

QSize SeverityLegend::sizeHint() const
{
    const QFontMetrics metrics(themeInForce().font(Type::Small));
    int width = 0;
    for (const Severity severity : shown)
        width += 13 + metrics.horizontalAdvance(wordFor(severity)) + 12;
    return {width, themeInForce().lineHeight(Type::Small) + 4};
}

void SeverityLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.setFont(theme.font(Type::Small));
    painter.setPen(theme[Token::Text2]);
    int x = 0;
    for (const Severity severity : shown) {
        paintMark(painter, QRectF(x, height() / 2.0 - 4.5, 9, 9), theme, severity);
        painter.drawText(QRect(x + 13, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, wordFor(severity));
        x += 13 + painter.fontMetrics().horizontalAdvance(wordFor(severity)) + 12;
    }
}

} // namespace postern
