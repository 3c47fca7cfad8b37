// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// Secrets and who knows them. Roles: State is "past" for a key past its rotation. Filter: states are kinds,
/// the subject is an account.
class CredentialTable final : public ListTable
{
    Q_OBJECT

public:
    enum Column : int { Secret, Kind, Account, Source, Age, ValidUntil, LastUsed, Custodians };
    /// The values of a row, in the order of the query.
    enum Field : int { Name, KindWord, AccountName, SourceName, BornAt, NotAfter, LastUsedAt, Status, CustodianCount, GoneCustodians, PastSince };

    explicit CredentialTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    static ListSpec spec();
    static QString text(const TableRow &row, int column, Instant now);

protected:
    QVariant cell(const TableRow &row, int column, int role) const override;
};

} // namespace postern
