// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListFilter.h"
#include "models/tables/ListSpec.h"
#include "models/tables/PagedTable.h"

namespace postern {

/// A table over a ListSpec; the lists below it say what their rows are.
class ListTable : public PagedTable
{
    Q_OBJECT

public:
    const ListFilter &filter() const { return m_filter; }
    /// Asks again when it is another filter.
    void setFilter(const ListFilter &filter);
    /// The question of such a list, for an export or the command line.
    static TableQuestion questionOf(const ListSpec &spec, const ListFilter &filter, const TableOrder &order);

protected:
    ListTable(std::shared_ptr<PageReader> reader, ListSpec spec, TableOrder order, QObject *parent);
    TableQuestion question(const TableOrder &order) const override;
    QVariant cell(const TableRow &row, int column, int role) const override;

private:
    ListSpec m_spec;
    ListFilter m_filter;
};

} // namespace postern
