// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ClosingDelegate.h"

#include "models/tables/ClosingTable.h"
#include "models/tables/TableRole.h"
#include "ui/pages/KindIcon.h"
#include "ui/pages/OwnerPaint.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"

#include <QPainter>

#include <algorithm>

namespace postern {

namespace {

QString dependsIcon(const QString &depends)
{
    if (depends == QLatin1String("nothing"))
        return QStringLiteral("check");
    if (depends == QLatin1String("job"))
        return QStringLiteral("cal");
    if (depends == QLatin1String("break-glass"))
        return QStringLiteral("shield");
    return depends == QLatin1String("leave") ? QStringLiteral("pause") : QStringLiteral("info");
}

void paintDays(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme, const QString &text)
{
    painter.setFont(theme.font(Type::Strong));
    const int numbers = theme.scaled(44);
    painter.setPen(theme[Token::Text]);
    const QVariant days = index.data(TableRole::Number);
    if (!days.isValid()) {
        painter.setFont(theme.font(Type::Body));
        painter.setPen(theme[Token::Text2]);
        return painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
    }
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
    const double share = std::clamp(days.toDouble() / index.data(TableRole::Whole).toDouble(), 0.0, 1.0);
    const double width = std::max(2.0, std::min(72, room.width() - numbers) * share);
    painter.fillRect(QRectF(room.right() - numbers - width, room.center().y() - 2, width, 5), theme[Token::Accent]);
}

} // namespace

void ClosingDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    const QString state = index.data(TableRole::State).toString();
    switch (index.column()) {
    case ClosingTable::Account:
        paintIcon(painter, QRectF(room.left(), room.center().y() - 6.5, 14, 14), kindIcon(index.data(TableRole::Kind).toString()), theme[Token::Text3]);
        painter.setFont(theme.font(Type::BodyMedium));
        return paintText(painter, room.adjusted(22, 0, 0, 0), text);
    case ClosingTable::Owner: return paintOwnerCell(painter, room, index, theme, text);
    case ClosingTable::Days: return paintDays(painter, room, index, theme, text);
    case ClosingTable::Depends:
        paintIcon(painter, QRectF(room.left(), room.center().y() - 6.5, 14, 14), dependsIcon(state), theme[Token::Text3]);
        painter.setPen(theme[Token::Text2]);
        return paintText(painter, room.adjusted(20, 0, 0, 0), text);
    case ClosingTable::Suggestion:
        if (state == QLatin1String("nothing"))
            painter.setFont(theme.font(Type::Strong));
        else
            painter.setPen(theme[Token::Text2]);
        return paintText(painter, room, text);
    default: break;
    }
    painter.setPen(theme[Token::Text2]);
    const QVariant brief = index.column() == ClosingTable::Source ? index.data(TableRole::Second) : QVariant();
    paintText(painter, room, brief.isValid() ? display::line(brief.toString()) : text);
}

} // namespace postern
