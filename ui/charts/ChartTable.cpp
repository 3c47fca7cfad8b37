// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTable.h"

namespace postern {

QString ChartTable::text() const
{
    QStringList lines{heads.join(u'\t')};
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << QString(cell).replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace postern
