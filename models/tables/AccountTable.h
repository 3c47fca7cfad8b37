// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/AccountQuery.h"
#include "models/tables/PagedTable.h"

namespace postern {

/// The list of accounts. Roles: Severity is the level of the score; State of the owner is "left",
/// "none" or nothing; Number and Whole of Used are the two counts, of Risk the score and 100.
class AccountTable final : public PagedTable
{
    Q_OBJECT

public:
    static constexpr int tickColumn = AccountQuery::ColumnCount; ///< empty; a page ticks rows in it

    explicit AccountTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);

    const AccountFilter &filter() const { return m_filter; }
    /// Asks again when it is another filter.
    void setFilter(const AccountFilter &filter);

protected:
    TableQuestion question(const TableOrder &order) const override;
    QVariant cell(const TableRow &row, int column, int role) const override;

private:
    QVariant number(const TableRow &row, int column, int role) const;
    AccountFilter m_filter;
};

} // namespace postern
