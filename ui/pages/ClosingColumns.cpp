// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ClosingColumns.h"

#include "models/tables/ClosingTable.h"

#include <QHeaderView>
#include <QTableView>

namespace postern {

void layClosingColumns(QTableView &table)
{
    QHeaderView *head = table.horizontalHeader();
    head->moveSection(ClosingTable::Tick, 0);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(ClosingTable::Days, Qt::DescendingOrder);
    const std::pair<int, int> widths[] = {{ClosingTable::Tick, 36},   {ClosingTable::Account, 180}, {ClosingTable::Owner, 160},
                                          {ClosingTable::Source, 80}, {ClosingTable::Days, 140},    {ClosingTable::Depends, 190},
                                          {ClosingTable::Suggestion, 130}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(ClosingTable::Privilege, QHeaderView::Stretch);
    head->setSectionResizeMode(ClosingTable::Tick, QHeaderView::Fixed);
    table.setSortingEnabled(true);
}

} // namespace postern
