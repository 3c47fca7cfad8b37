// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AccountTable.h"

#include "models/base/Words.h"
#include "models/findings/SeverityWords.h"

namespace postern {

namespace {

/// The list with a column for the tick, which has no words and is in no export.
TableShape shapeWithTick()
{
    TableShape shape = AccountQuery::shape();
    shape.columns << TableColumn{QStringLiteral("tick"), {}, false, true};
    return shape;
}

} // namespace

AccountTable::AccountTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : PagedTable(std::move(reader), shapeWithTick(),
                 {AccountQuery::Risk, Qt::DescendingOrder}, parent)
{
}

void AccountTable::setFilter(const AccountFilter &filter)
{
    if (filter == m_filter && state() != State::Unasked)
        return;
    m_filter = filter;
    refresh();
}

TableQuestion AccountTable::question(const TableOrder &order) const
{
    return AccountQuery::question(m_filter, order);
}

QVariant AccountTable::number(const TableRow &row, int column, int role) const
{
    if (column == AccountQuery::Risk)
        return role == TableRole::Whole ? 100.0 : row.real(AccountQuery::Score);
    if (column != AccountQuery::Used)
        return {};
    const int field = role == TableRole::Whole ? AccountQuery::GrantedCount : AccountQuery::UsedCount;
    return row.isNull(field) ? QVariant() : QVariant(row.real(field));
}

QVariant AccountTable::cell(const TableRow &row, int column, int role) const
{
    const auto level = Severity(row.integer(AccountQuery::Level));
    switch (role) {
    case TableRole::Severity: return int(level);
    case TableRole::Number:
    case TableRole::Whole: return number(row, column, role);
    case TableRole::Kind:
        return row.isSet(AccountQuery::IsBreakGlass) ? QStringLiteral("break-glass")
                                                     : row.text(AccountQuery::Kind);
    case TableRole::State:
        if (column != AccountQuery::Owner)
            return {};
        if (row.isNull(AccountQuery::OwnerName))
            return QStringLiteral("none");
        return row.isSet(AccountQuery::OwnerLeft) ? QStringLiteral("left") : QVariant();
    case TableRole::Second:
        if (column == AccountQuery::Owner)
            return Words::shown(row.text(AccountQuery::OwnerName));
        return column == AccountQuery::Source ? AccountQuery::shortSource(row) : QVariant();
    case Qt::ToolTipRole:
        return AccountQuery::text(row, column, now());
    case Qt::AccessibleTextRole:
        if (column == AccountQuery::Account)
            return tr("%1, %2, risk %3")
                .arg(AccountQuery::text(row, AccountQuery::Account, now()), SeverityWords::level(level),
                     AccountQuery::text(row, AccountQuery::Risk, now()));
        return {};
    default: return {};
    }
}

} // namespace postern
