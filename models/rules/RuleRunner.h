// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/findings/RuleMatch.h"
#include "models/rules/Rule.h"
#include "models/rules/RuleLimits.h"

#include <QVector>

#include <optional>

namespace postern {

class Database;
class QueryGuard;
class Statement;

/// Runs the query of one rule under guard, on a connection that looks at an instant.
class RuleRunner
{
public:
    RuleRunner(Database &database, const RuleLimits &limits) : m_database(database), m_limits(limits) {}

    /// The matches, one for each identity. An error when the query is not allowed, does not finish in
    /// time, has too many rows or returns something that is no match; then there are none.
    Result<QVector<RuleMatch>> run(const Rule &rule, Progress &progress);
    /// Whether the query compiles and runs here; where not, with line and column.
    std::optional<RuleProblem> check(const Rule &rule);

private:
    Result<Statement> prepare(const Rule &rule, QueryGuard &guard);
    Result<QVector<RuleMatch>> collect(const Rule &rule, Statement &statement, QueryGuard &guard);

    Database &m_database;
    RuleLimits m_limits;
};

} // namespace postern
