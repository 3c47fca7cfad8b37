// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/report/AccountDossier.h"

namespace postern {

class Database;

/// The dossier of an account at the instant the connection looks at.
class DossierLoader
{
public:
    static constexpr int maxEvents = 400;

    static Result<AccountDossier> load(Database &database, qint64 accountId);
    /// SHA-256 over a finding's rule, subject, facts and rows, hexadecimal.
    static QString evidenceHash(const FindingDetail &finding);
};

} // namespace postern
