// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityNames.h"
#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/detectors/Estate.h"

#include <array>
#include <unordered_map>

namespace postern {

class Database;

/// Tells detectors what the workspace knows of the accounts, keys and stores that events name: of all
/// names of earlier syncs at once, of new ones as they come.
class EstateLoader
{
public:
    EstateLoader() = default;
    /// Reads what is known at that instant. The database looks at the present afterwards.
    static Result<EstateLoader> load(Database &database, Instant now, Estate &estate);
    /// Names that came since load(), up to the numbers of this event.
    Result<void> resolve(const Database &database, const ActivityNames &names, const AccessEvent &event, Estate &estate);
    bool hasNew(const AccessEvent &event) const
    {
        return event.account > m_known[0] || event.target > m_known[0] || event.credential > m_known[1] || event.store > m_known[2];
    }

private:
    Result<void> loadAccounts(Database &database);
    Result<void> loadCredentials(Database &database);
    Result<void> loadCustody(Database &database);
    Result<void> loadGrants(Database &database);
    Result<void> loadDeclarations(Database &database, Estate &estate);
    Result<void> putNamed(Database &database, Estate &estate);
    void put(int kind, NameNumber number, qint64 identity, Estate &estate);

    std::unordered_map<qint64, Estate::Account> m_accounts;       ///< by identity.id
    std::unordered_map<qint64, Estate::Credential> m_credentials;
    std::unordered_map<qint64, Estate::Store> m_stores;
    std::unordered_multimap<qint64, Estate::Grant> m_grants;      ///< by account
    std::array<NameNumber, 3> m_known{}; ///< highest number that was looked up: accounts, credentials, stores
};

} // namespace postern
