// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TimelineDelegate.h"

#include "models/tables/TableRole.h"
#include "models/tables/TimelineTable.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QPainter>

namespace postern {

void TimelineDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    switch (index.column()) {
    case TimelineTable::Time:
        painter.setPen(theme[Token::Text2]);
        return tabular::draw(painter, room, text);
    case TimelineTable::Mark: {
        const QVariant severity = index.data(TableRole::Severity);
        if (severity.isValid())
            paintMark(painter, QRectF(room.left(), room.center().y() - 5, 10, 10), theme, Severity(severity.toInt()));
        return;
    }
    case TimelineTable::Account: painter.setFont(theme.font(Type::BodyMedium)); break;
    case TimelineTable::From:
        painter.setFont(theme.font(Type::Code));
        painter.setPen(theme[Token::Text2]);
        break;
    case TimelineTable::Alert:
        if (text.isEmpty())
            return;
        paintIcon(painter, QRectF(room.left(), room.center().y() - 6.5, 14, 14), QStringLiteral("flag"), theme[Token::Text2]);
        return paintText(painter, room.adjusted(20, 0, 0, 0), text);
    case TimelineTable::Event: break;
    default: painter.setPen(theme[Token::Text2]);
    }
    paintText(painter, room, text);
}

} // namespace postern
