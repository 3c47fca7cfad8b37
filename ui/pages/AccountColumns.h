// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace postern {

/// Widths, order and sorting of the columns of an AccountTable; the view has its model already.
void layAccountColumns(QTableView &table);

} // namespace postern
