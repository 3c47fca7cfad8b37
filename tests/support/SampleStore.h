// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"

#include <QString>

namespace postern::test {

/// A small company written straight into the tables, for tests of lists, numbers and reports: two
/// account sources, HR, a log that is failing, five people, six accounts, one signing key whose
/// custodian has left. The clock stands at Monday 23 November 2026, 06:42 UTC.
class SampleStore
{
public:
    static constexpr qint64 day = 86400;
    static constexpr qint64 now = 1'795'416'120; // 2026-11-23T06:42:00Z

    /// In memory, with the views of the present.
    static Result<Database> small();
    /// The same contents in an open, empty database.
    static Result<void> fill(Database &database);
    /// Further accounts by number, all of the directory: names "user-0000001" …; every 50th privileged,
    /// every 100th with a finding and a score.
    static Result<void> addAccounts(Database &database, qint64 count);

    static constexpr qint64 tokenSigner = 11, dbReader = 12, adminLeft = 13, admin = 14, breakGlass = 15, plain = 16;
    static constexpr qint64 signingKey = 21, accessKey = 22;
    static constexpr qint64 directory = 1, cloud = 2, hr = 3, trail = 4;
};

} // namespace postern::test
