// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/AccountFilter.h"
#include "models/tables/PagedTable.h"

namespace postern {

/// Dormant or orphaned accounts and whether they can be closed. Roles: Kind of the account; State of the owner
/// is "left", "none" or nothing, of Depends a word of the view closing; Number of Days is the days, Whole is maxDays.
class ClosingTable final : public PagedTable
{
    Q_OBJECT

public:
    enum Column : int { Account, Owner, Source, Privilege, Days, Depends, Suggestion, Tick, ColumnCount };
    /// The days that a whole bar stands for: about three years.
    static constexpr int maxDays = 1100;

    explicit ClosingTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);

    const AccountFilter &filter() const { return m_filter; }
    /// Asks again when it is another filter.
    void setFilter(const AccountFilter &filter);
    /// The columns but the tick, for an export.
    static TableShape shape();
    /// Days since its last use, or since its owner left; nothing when neither is known.
    static std::optional<qint64> daysOf(const TableRow &row, Instant now);
    /// "Nothing depends on it" for a word of the view closing.
    static QString dependsText(const QString &depends);

protected:
    TableQuestion question(const TableOrder &order) const override;
    QVariant cell(const TableRow &row, int column, int role) const override;

private:
    AccountFilter m_filter;
};

} // namespace postern
