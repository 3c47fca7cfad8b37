// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/AccountFilter.h"
#include "models/tables/AccountViewCounts.h"
#include "models/tables/TableOrder.h"
#include "models/tables/TableQuestion.h"
#include "models/tables/TableShape.h"

namespace postern {

/// The account list as SQL: which accounts, in which order, and what is in a row.
class AccountQuery
{
public:
    enum Column : int { Account, Owner, Source, Privilege, LastUsed, Used, Risk, ColumnCount };
    /// The values of a row, in the order of the query.
    enum Field : int {
        Name, DisplayName, Kind, IsBreakGlass, OwnerName, OwnerLeft, SourceId, SourceName,
        SourceKind, PrivilegeName, PrivilegePath, LastUsedAt, LastUsedBasis, GrantedCount,
        UsedCount, Score, Level, Tier, IsLive, Mfa, Orphan
    };

    static TableShape shape();
    static TableQuestion question(const AccountFilter &filter, const TableOrder &order);
    static Result<AccountViewCounts> viewCounts(Database &database, AccountFilter::Scope scope);
    static QString text(const TableRow &row, int column, Instant now);
    /// "AWS" for a kind of manifest whose sources are usually called so; else the source's name.
    static QString shortSource(const TableRow &row);
    static QString shortName(const QString &kind, const QString &name);
};

} // namespace postern
