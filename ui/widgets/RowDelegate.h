// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QStyledItemDelegate>

namespace postern {

/// Draws the rows of a DataTable: ground, hairline, the bar of the current row, the tick. Subclasses
/// draw their cells; the text of any other cell goes through the display gate.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Draws one cell into its room (8 px inside the cell's edges). The painter has body type in text colour.
    virtual void paintCell(QPainter &painter, const QRect &room, const QModelIndex &index,
                           const Theme &theme) const;
    /// One line, cut at the right with "…"; numbers tabular when isNumber.
    static void paintText(QPainter &painter, const QRect &room, const QString &text,
                          Qt::Alignment alignment = Qt::AlignLeft, bool isNumber = false);
};

} // namespace postern
