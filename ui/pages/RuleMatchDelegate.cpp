// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RuleMatchDelegate.h"

#include "models/tables/RuleMatchTable.h"
#include "models/tables/TableRole.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

namespace postern {

void RuleMatchDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    // Sentences are words of the program; names in them are shown already.
    const QString text = index.column() == RuleMatchTable::Says ? words : display::line(words);
    const QString state = index.data(TableRole::State).toString();
    const bool isAdded = state == QLatin1String("added"), isRemoved = state == QLatin1String("removed");
    if (isAdded || isRemoved)
        painter.fillRect(room.adjusted(-8, 0, 8, 0), theme[isAdded ? Token::AddedTint : Token::RemovedTint]);
    if (index.column() != RuleMatchTable::Subject) {
        painter.setPen(theme[index.column() == RuleMatchTable::Says ? Token::Text : Token::Text2]);
        return paintText(painter, room, text);
    }
    QRect rest = room;
    if (isAdded || isRemoved) {
        painter.setFont(theme.font(Type::Strong));
        painter.setPen(theme[isAdded ? Token::Added : Token::Removed]);
        painter.drawText(QRect(room.left(), room.top(), 12, room.height()), Qt::AlignCenter, isAdded ? QStringLiteral("+") : QStringLiteral("−"));
        rest.adjust(18, 0, 0, 0);
    }
    paintMark(painter, QRectF(rest.left(), room.center().y() - 4.5, 9, 9), theme, Severity(index.data(TableRole::Severity).toInt()));
    painter.setFont(theme.font(Type::BodyMedium));
    painter.setPen(theme[Token::Text]);
    paintText(painter, rest.adjusted(16, 0, 0, 0), text);
}

} // namespace postern
