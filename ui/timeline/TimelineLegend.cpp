// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineLegend.h"

#include "ui/theme/Icon.h"
#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Bars.h"

#include <QFontMetrics>
#include <QPainter>

namespace postern {

namespace {
constexpr int sign = 18;
constexpr int gap = 12;
} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: alert, no data"));
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetrics metrics(themeInForce().font(Type::Small));
    return {2 * sign + gap + metrics.horizontalAdvance(tr("Alert")) + metrics.horizontalAdvance(tr("No data")) + 4,
            themeInForce().lineHeight(Type::Small) + 4};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    painter.setFont(theme.font(Type::Small));
    const int middle = height() / 2;
    paintIcon(painter, QRectF(0, middle - 7, 14, 14), QStringLiteral("flag"), theme[Token::Text]);
    painter.setPen(theme[Token::Text2]);
    painter.drawText(QRect(sign, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, tr("Alert"));
    const int x = sign + painter.fontMetrics().horizontalAdvance(tr("Alert")) + gap;
    const QRectF box(x, middle - 6, 13, 12);
    paintHatch(painter, box, theme);
    paintBox(painter, box, QColor(), theme[Token::Line], 2);
    painter.setPen(theme[Token::Text2]);
    painter.drawText(QRect(x + sign, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, tr("No data"));
}

} // namespace postern
