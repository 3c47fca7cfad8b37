// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"

namespace postern {

class Database;

/// Which person every account belongs to, who answers for it and who invited it; and who and what
/// the sources mean where they name each other's people and accounts. Run after every sync.
///
/// A person is found by hand, then personnel number, then mail, then the key configured for the
/// source, then login, then name; the first that fits wins. A changed link closes the old one.
class Correlation
{
public:
    static Result<void> run(Database &database, Instant at, const Progress &progress);
};

} // namespace postern
