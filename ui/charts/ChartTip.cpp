// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTip.h"

#include "ui/theme/PosternStyle.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace postern {

namespace {
constexpr int pad = 8;
constexpr int markRoom = 15;
} // namespace

ChartTip::ChartTip(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartTip::say(const QPointF &at, const QString &head, const QVector<TipLine> &lines)
{
    m_head = head;
    m_lines = lines;
    const Theme &theme = themeInForce();
    int width = QFontMetrics(theme.font(Type::Micro)).horizontalAdvance(head);
    const QFontMetrics small(theme.font(Type::Small));
    for (const TipLine &line : lines)
        width = std::max(width,
                         (line.mark ? markRoom : 0) + small.horizontalAdvance(line.name) + 12
                             + static_cast<int>(tabular::width(theme.font(Type::SmallStrong), line.value)));
    const int height = theme.lineHeight(Type::Micro)
        + static_cast<int>(lines.size()) * theme.lineHeight(Type::Small);
    resize(width + 2 * pad + 2, height + 2 * pad - 4);
    QPoint place(static_cast<int>(at.x()) + 12, static_cast<int>(at.y()) - this->height() - 8);
    if (place.x() + this->width() > parentWidget()->width())
        place.setX(static_cast<int>(at.x()) - 12 - this->width());
    place.setX(std::max(0, place.x()));
    place.setY(std::clamp(place.y(), 0, std::max(0, parentWidget()->height() - this->height())));
    move(place);
    show();
    raise();
    update();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeInForce();
    paintBox(painter, rect(), theme[Token::Raised], theme[Token::Control], 5);
    QRect line(pad, pad - 2, width() - 2 * pad, theme.lineHeight(Type::Micro));
    painter.setFont(theme.font(Type::Micro));
    painter.setPen(theme[Token::Text2]);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_head);
    line.translate(0, line.height());
    line.setHeight(theme.lineHeight(Type::Small));
    for (const TipLine &said : std::as_const(m_lines)) {
        if (said.mark)
            paintMark(painter, QRectF(line.left(), line.center().y() - 4, 9, 9), theme, *said.mark);
        painter.setFont(theme.font(Type::Small));
        painter.setPen(theme[Token::Text]);
        painter.drawText(line.adjusted(said.mark ? markRoom : 0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         said.name);
        painter.setFont(theme.font(Type::SmallStrong));
        tabular::draw(painter, line, said.value, Qt::AlignRight);
        line.translate(0, line.height());
    }
}

} // namespace postern
