// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// People HR knows. Roles: State is "left" for who is gone. Filter: states are the statuses of HR.
class PeopleTable final : public ListTable
{
    Q_OBJECT

public:
    /// Whom the list has; LeftWithAccess can still get in.
    enum class Who : quint8 { Everybody, LeftWithAccess, Left, Here };
    enum Column : int { Person, Status, Department, LeftOn, Accounts, Secrets, Risk };
    /// The values of a row, in the order of the query.
    enum Field : int { Name, StatusWord, Dept, GoneAt, LiveAccounts, AllAccounts, KnownSecrets, Score, Level };

    explicit PeopleTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    /// Asks again when it is another; only Everybody is filtered by status too.
    void setWho(Who who);
    static ListSpec spec();
    static QString text(const TableRow &row, int column, Instant now);

protected:
    TableQuestion question(const TableOrder &order) const override;
    QVariant cell(const TableRow &row, int column, int role) const override;

private:
    Who m_who = Who::Everybody;
};

} // namespace postern
