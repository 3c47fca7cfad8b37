// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ViolationDelegate.h"

#include "models/tables/TableRole.h"
#include "models/tables/ViolationTable.h"
#include "ui/pages/KindIcon.h"
#include "ui/pages/OwnerPaint.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

namespace postern {

void ViolationDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    switch (index.column()) {
    case ViolationTable::Account:
        paintIcon(painter, QRectF(room.left(), room.center().y() - 6.5, 14, 14), kindIcon(index.data(TableRole::Kind).toString()), theme[Token::Text3]);
        painter.setFont(theme.font(Type::BodyMedium));
        return paintText(painter, room.adjusted(22, 0, 0, 0), text);
    case ViolationTable::Owner: return paintOwnerCell(painter, room, index, theme, text);
    case ViolationTable::Rule:
        paintMark(painter, QRectF(room.left(), room.center().y() - 4.5, 9, 9), theme, Severity(index.data(TableRole::Severity).toInt()));
        return paintText(painter, room.adjusted(15, 0, 0, 0), text);
    case ViolationTable::Share: {
        const QVariant whole = index.data(TableRole::Whole);
        if (!whole.isValid())
            break;
        const UseShare use{whole.toInt(), index.data(TableRole::Number).toInt()};
        return paintUseBar(painter, QRectF(room.left(), room.center().y() - 4, room.width(), 9), theme, use, std::max(scale, whole.toInt()));
    }
    case ViolationTable::Unused:
        painter.setFont(theme.font(Type::Strong));
        return paintText(painter, room, text, Qt::AlignRight, true);
    case ViolationTable::Used:
        painter.setPen(theme[Token::Text2]);
        return paintText(painter, room, text, Qt::AlignRight, true);
    default: break;
    }
    painter.setPen(theme[Token::Text2]);
    paintText(painter, room, text);
}

} // namespace postern
