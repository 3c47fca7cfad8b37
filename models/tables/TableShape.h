// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/tables/TableColumn.h"
#include "models/tables/TableRow.h"

#include <QVector>

namespace postern {

/// The columns of a table and the text of a cell: all that screen, export and command line share.
struct TableShape
{
    /// The text of one cell at `now`. Pure, so that any thread may ask.
    using CellText = QString (*)(const TableRow &row, int column, Instant now);

    QVector<TableColumn> columns;
    CellText text = nullptr;

    int indexOf(const QString &columnId) const
    {
        for (int i = 0; i < columns.size(); ++i)
            if (columns[i].id == columnId)
                return i;
        return -1;
    }
};

} // namespace postern
