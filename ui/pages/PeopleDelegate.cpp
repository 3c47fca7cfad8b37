// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeopleDelegate.h"

#include "models/tables/PeopleTable.h"
#include "models/tables/TableRole.h"
#include "ui/theme/DisplayText.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

#include <cmath>

namespace postern {

void PeopleDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    const auto level = Severity(index.data(TableRole::Severity).toInt());
    switch (index.column()) {
    case PeopleTable::Person:
        paintMark(painter, QRectF(room.left(), room.center().y() - 5, 10, 10), theme, level);
        painter.setFont(theme.font(Type::BodyMedium));
        return paintText(painter, room.adjusted(18, 0, 0, 0), text);
    case PeopleTable::Risk:
        if (!index.data(TableRole::Number).isValid())
            return;
        return paintRiskBar(painter, room, theme, {int(std::lround(index.data(TableRole::Number).toDouble())), level});
    case PeopleTable::LeftOn: painter.setPen(theme[Token::HighText]); break;
    case PeopleTable::Accounts:
    case PeopleTable::Secrets: return paintText(painter, room, text, Qt::AlignRight, true);
    default: painter.setPen(theme[Token::Text2]);
    }
    paintText(painter, room, text);
}

} // namespace postern
