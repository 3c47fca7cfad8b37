// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"

namespace postern {

class Database;

/// Scores of people: over their accounts, the secrets they know and what is said of themselves.
/// Works on the temporary tables that RiskStore makes, for people of whom anything is found.
class PersonScores
{
public:
    PersonScores(Database &database, Instant at) : m_database(database), m_at(at) {}

    /// Adds rows of people to temp.risk_new.
    Result<void> score(Progress &progress);

private:
    Result<void> collectParts();
    Result<void> scoreThemselves();

    Database &m_database;
    Instant m_at;
};

} // namespace postern
