// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace postern {

/// Widths and order of the columns of dormant and orphaned accounts.
void layClosingColumns(QTableView &table);

} // namespace postern
