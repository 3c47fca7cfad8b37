// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OwnerPaint.h"

#include "models/tables/TableRole.h"
#include "ui/theme/DisplayText.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QPainter>

namespace postern {

void paintOwnerCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme, const QString &text)
{
    const QString state = index.data(TableRole::State).toString();
    if (state == QLatin1String("none"))
        painter.setPen(theme[Token::Text3]);
    const bool hasLeft = state == QLatin1String("left");
    const QString left = QCoreApplication::translate("postern::AccountDelegate", "left");
    const int leftWidth = hasLeft ? painter.fontMetrics().horizontalAdvance(left) + 6 : 0;
    const QString name = hasLeft ? display::line(index.data(TableRole::Second).toString()) : text;
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width() - leftWidth);
    painter.drawText(room, Qt::AlignVCenter, shown);
    if (!hasLeft)
        return;
    const int x = room.left() + painter.fontMetrics().horizontalAdvance(shown) + 5;
    painter.setPen(theme[Token::HighText]);
    painter.setFont(theme.font(Type::Small));
    painter.drawText(QRect(x, room.top(), leftWidth, room.height()), Qt::AlignVCenter, left);
}

} // namespace postern
