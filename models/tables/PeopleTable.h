// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// People HR knows. Roles: State is "left" for who is gone. Filter: states are the statuses of HR.
class PeopleTable final : public ListTable
{
    Q_OBJECT

public:
    enum Column : int { Person, Status, Department, LeftOn, Accounts, Secrets, Risk };
    /// The values of a row, in the order of the query.
    enum Field : int { Name, StatusWord, Dept, GoneAt, LiveAccounts, AllAccounts, KnownSecrets, Score, Level };

    explicit PeopleTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    static ListSpec spec();
    static QString text(const TableRow &row, int column, Instant now);

protected:
    QVariant cell(const TableRow &row, int column, int role) const override;
};

} // namespace postern
