// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/AccountDetail.h"

namespace postern {

class Database;

/// Everything known of one account at the instant the connection looks at.
class AccountLoader
{
public:
    static constexpr int useWeeks = 26;

    /// An error when there is no such account at the instant.
    static Result<AccountDetail> load(Database &database, qint64 accountId);
    /// The accounts of a name, a display name or a source's own key; the exact name first.
    static Result<QVector<qint64>> named(Database &database, const QString &name);
    /// The person with where HR says so; nothing when not known at the instant.
    static Result<std::optional<PersonDetail>> person(Database &database, qint64 personId);
    /// The row of a file that a statement of the store came from.
    static Result<EvidenceRow> origin(Database &database, const QString &what, qint64 sourceId,
                                      std::optional<qint64> fileId, qint64 row);
};

} // namespace postern
