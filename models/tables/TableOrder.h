// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace postern {

/// The order of a table: a column, and which way.
struct TableOrder
{
    int column = 0;
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool operator==(const TableOrder &) const = default;
};

} // namespace postern
