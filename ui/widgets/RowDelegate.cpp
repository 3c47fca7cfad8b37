// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowDelegate.h"

#include "ui/theme/DisplayText.h"
#include "ui/theme/PosternStyle.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/TabularText.h"

#include <QHeaderView>
#include <QPainter>

namespace postern {

namespace {
/// The position a column has on the screen: the first one carries the bar of the current row.
bool isFirstShown(const DataTable &table, int column)
{
    return table.columnViewportPosition(column) + table.horizontalHeader()->offset() == 0;
}
} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    const Theme &theme = themeInForce();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHot = table ? table->hoverRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
    const bool hasFocus = option.widget && option.widget->hasFocus();
    Token ground = isHot ? Token::Hover : Token::Surface;
    if (isCurrent)
        ground = hasFocus ? Token::Selected : Token::Hover;
    painter->save();
    painter->fillRect(option.rect, theme[ground]);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme[Token::Hairline]);
    if (isCurrent && hasFocus && (!table || isFirstShown(*table, index.column())))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          theme[Token::Accent]);
    if (table && index.column() == table->tickColumn()) {
        QStyleOptionViewItem box;
        box.rect = option.rect.adjusted(0, 0, 0, -1);
        box.state = QStyle::State_Enabled | (table->isTicked(index) ? QStyle::State_On : QStyle::State_Off);
        table->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, table);
    } else {
        painter->setFont(theme.font(Type::Body));
        painter->setPen(theme[Token::Text]);
        paintCell(*painter, option.rect.adjusted(8, 0, -8, -1), index, theme);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeInForce();
    const QFontMetrics metrics(theme.font(Type::Body));
    const QString text = display::line(index.data(Qt::DisplayRole).toString());
    return {metrics.horizontalAdvance(text) + 16, option.rect.height() > 0 ? option.rect.height() : theme.scaled(32)};
}

void RowDelegate::paintCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &) const
{
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QVariant value = index.data(Qt::DisplayRole);
    const bool isRight = alignment & Qt::AlignRight;
    paintText(painter, room, display::line(value.toString()), isRight ? Qt::AlignRight : Qt::AlignLeft, isRight);
}

void RowDelegate::paintText(QPainter &painter, const QRect &room, const QString &text, Qt::Alignment alignment,
                            bool isNumber)
{
    const qreal width = isNumber ? tabular::width(painter.font(), text) : 0;
    if (isNumber && width <= room.width())
        return tabular::draw(painter, room, text, alignment);
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | alignment),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace postern
