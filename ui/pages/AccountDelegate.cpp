// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountDelegate.h"

#include "models/tables/AccountQuery.h"
#include "models/tables/TableRole.h"
#include "ui/pages/KindIcon.h"
#include "ui/pages/OwnerPaint.h"
#include "ui/theme/DisplayText.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"

#include <QPainter>

#include <cmath>

namespace postern {

namespace {

void paintName(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme, const QString &text)
{
    const QVariant level = index.data(TableRole::Severity);
    if (level.isValid())
        paintMark(painter, QRectF(room.left(), room.top(), 10, room.height()), theme, Severity(level.toInt()));
    const QString kind = index.data(TableRole::Kind).toString();
    paintIcon(painter, QRectF(room.left() + 20, room.center().y() - 6.5, 14, 14), kindIcon(kind), theme[Token::Text3]);
    painter.setFont(theme.font(Type::BodyMedium));
    painter.drawText(room.adjusted(42, 0, 0, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width() - 42));
}

void paintUsed(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme)
{
    const QVariant whole = index.data(TableRole::Whole);
    const QVariant used = index.data(TableRole::Number);
    if (!whole.isValid())
        return;
    const QRectF bar(room.left(), room.center().y() - 3.5, std::min(room.width(), 64), 8);
    if (!used.isValid())
        return paintHatch(painter, bar, theme);
    paintUseBar(painter, bar, theme, {whole.toInt(), used.toInt()});
}

} // namespace

void AccountDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme) const
{
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    switch (index.column()) {
    case AccountQuery::Account: return paintName(painter, room, index, theme, text);
    case AccountQuery::Owner: return paintOwnerCell(painter, room, index, theme, text);
    case AccountQuery::Used:
        if (text != QStringLiteral("…"))
            return paintUsed(painter, room, index, theme);
        break;
    case AccountQuery::Risk:
        if (index.data(TableRole::Number).isValid())
            return paintRiskBar(painter, room, theme,
                                {int(std::lround(index.data(TableRole::Number).toDouble())), Severity(index.data(TableRole::Severity).toInt())});
        break;
    default: break;
    }
    painter.setPen(theme[Token::Text2]);
    const QVariant brief = index.column() == AccountQuery::Source ? index.data(TableRole::Second) : QVariant();
    paintText(painter, room, brief.isValid() ? display::line(brief.toString()) : text, Qt::AlignLeft,
              index.column() == AccountQuery::LastUsed);
}

} // namespace postern
