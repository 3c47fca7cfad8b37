// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ListTable.h"

#include "models/tables/SqlFilter.h"

namespace postern {

ListTable::ListTable(std::shared_ptr<PageReader> reader, ListSpec spec, TableOrder order, QObject *parent)
    : PagedTable(std::move(reader), spec.shape, order, parent), m_spec(std::move(spec))
{
}

void ListTable::setFilter(const ListFilter &filter)
{
    if (filter == m_filter && state() != State::Unasked)
        return;
    m_filter = filter;
    refresh();
}

TableQuestion ListTable::questionOf(const ListSpec &spec, const ListFilter &filter, const TableOrder &order)
{
    SqlFilter where;
    where.addContains(spec.texts, filter.text);
    if (!spec.source.isEmpty())
        where.addAmong(spec.source, filter.sources);
    if (!spec.state.isEmpty())
        where.addAmong(spec.state, filter.states);
    if (!spec.subject.isEmpty() && filter.subject > 0)
        where.add(spec.subject + "=?", {filter.subject});
    const QByteArray by = spec.orders.value(order.column);
    const QByteArray way = order.direction == Qt::DescendingOrder ? " DESC" : "";
    const QByteArray orderBy = by.isEmpty() ? QByteArray() : by + " IS NULL, " + by + way + ", ";
    return {"SELECT " + spec.key + spec.from + where.where() + " ORDER BY " + orderBy + spec.key, where.values(),
            "SELECT COUNT(*)" + spec.from,
            "SELECT " + spec.key + ", " + spec.fields + spec.from + " WHERE " + spec.key + " IN (SELECT value FROM json_each(?1))"};
}

TableQuestion ListTable::question(const TableOrder &order) const
{
    return questionOf(m_spec, m_filter, order);
}

QVariant ListTable::cell(const TableRow &, int, int) const
{
    return {};
}

} // namespace postern
