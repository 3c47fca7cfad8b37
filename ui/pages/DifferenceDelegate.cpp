// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DifferenceDelegate.h"

#include "models/tables/TableRole.h"
#include "ui/pages/DifferenceModel.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/StyleShapes.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

namespace postern {

void DifferenceDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    // What is said of it are words of the program; names in them are shown already.
    const QString text = index.column() == DifferenceModel::Subject || index.column() == DifferenceModel::Source ? display::line(words) : words;
    if (index.column() != DifferenceModel::Subject) {
        const bool isMain = index.column() == DifferenceModel::What || index.column() == DifferenceModel::After;
        painter.setPen(theme[isMain ? Token::Text : Token::Text2]);
        return paintText(painter, room, text);
    }
    const QString state = index.data(TableRole::State).toString();
    const bool isAdded = state == QLatin1String("added"), isRemoved = state == QLatin1String("removed");
    const QRect sign(room.left(), room.center().y() - 9, 20, 19);
    paintBox(painter, sign, theme[isAdded ? Token::AddedTint : isRemoved ? Token::RemovedTint : Token::Sunken], QColor(), 4);
    painter.setFont(theme.font(Type::SmallStrong));
    painter.setPen(theme[isAdded ? Token::Added : isRemoved ? Token::Removed : Token::Text2]);
    painter.drawText(sign, Qt::AlignCenter, isAdded ? QStringLiteral("+") : isRemoved ? QStringLiteral("−") : QStringLiteral("~"));
    const auto severity = Severity(index.data(TableRole::Severity).toInt());
    paintMark(painter, QRectF(room.left() + 30, room.center().y() - 4.5, 10, 10), theme, severity);
    painter.setFont(theme.font(Type::BodyMedium));
    painter.setPen(theme[Token::Text]);
    paintText(painter, room.adjusted(50, 0, 0, 0), text);
}

} // namespace postern
