// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ListTable.h"

namespace postern {

/// Access events, newest first. Filter: states are
/// activities, the subject is an account.
class EventTable final : public ListTable
{
    Q_OBJECT

public:
    enum Column : int { Time, Account, Activity, What, From, Source };
    /// The values of a row, in the order of the query.
    enum Field : int { At, AccountName, ActivityWord, Action, Outcome, Address, Country, SourceName, Detail, AccountRef };

    explicit EventTable(std::shared_ptr<PageReader> reader, QObject *parent = nullptr);
    static ListSpec spec();
    static QString text(const TableRow &row, int column, Instant now);
};

} // namespace postern
