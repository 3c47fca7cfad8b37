// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/rules/RuleCatalog.h"

#include <QString>

#include <optional>

namespace postern {

class Database;

/// The parameters that a workspace sets otherwise than the rules themselves do.
class RuleSettings
{
public:
    /// The catalogue with the parameters of the workspace. What no longer fits a rule (it is gone, its
    /// limits are others) is left as the rule has it.
    static Result<RuleCatalog> applied(const RuleCatalog &catalog, const Database &database);
    /// Sets one parameter, or with no value gives it back to the rule, and notes it in the audit trail.
    /// An error when the rule has no such parameter or the value is out of its limits; then nothing is set.
    static Result<void> set(Database &database, const RuleCatalog &catalog, const QString &rule, const QString &name,
                            std::optional<double> value, Instant at, const QString &by);
};

} // namespace postern
