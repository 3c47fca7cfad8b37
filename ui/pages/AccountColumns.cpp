// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountColumns.h"

#include "models/tables/AccountTable.h"

#include <QHeaderView>
#include <QTableView>

namespace postern {

void layAccountColumns(QTableView &table)
{
    QHeaderView *head = table.horizontalHeader();
    head->moveSection(AccountTable::tickColumn, 0);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(AccountQuery::Risk, Qt::DescendingOrder);
    head->setMinimumSectionSize(36);
    const std::pair<int, int> widths[] = {{AccountTable::tickColumn, 36},  {AccountQuery::Account, 200}, {AccountQuery::Owner, 140},
                                          {AccountQuery::Source, 64},      {AccountQuery::LastUsed, 112}, {AccountQuery::Used, 84},
                                          {AccountQuery::Risk, 96}};
    for (const auto &[column, width] : widths)
        head->resizeSection(column, width);
    head->setSectionResizeMode(AccountQuery::Privilege, QHeaderView::Stretch);
    head->setSectionResizeMode(AccountTable::tickColumn, QHeaderView::Fixed);
    table.setSortingEnabled(true);
}

} // namespace postern
