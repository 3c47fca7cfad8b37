// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/AccountDetail.h"

namespace postern {

class Database;

/// The secrets of an account and the people who have known them.
class AccountSecrets
{
public:
    static Result<void> load(Database &database, AccountDetail &account);
    /// One secret; nothing when it is not known at the instant.
    static Result<std::optional<CredentialDetail>> secret(Database &database, qint64 credentialId);
    static QString kindInWords(const QString &kind);
    static QString howInWords(const QString &how);
};

} // namespace postern
