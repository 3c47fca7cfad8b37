// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/findings/RuleOutcome.h"
#include "models/rules/RuleCatalog.h"
#include "models/rules/RuleLimits.h"

#include <QVector>

#include <functional>

namespace postern {

class Database;

/// Evaluates rules for the instant a connection looks at, and says what may be believed of it.
class RuleEngine
{
public:
    using Sink = std::function<Result<void>(RuleOutcome &&)>;

    explicit RuleEngine(const RuleCatalog &catalog, RuleLimits limits = {})
        : m_catalog(catalog), m_limits(limits)
    {
    }

    /// Gives the sink one outcome a rule, in the order of the catalogue, also for those that are held
    /// or failed. The connection must have been told to lookAt() an instant; it may be the one that
    /// the sink writes to; it watches no progress afterwards. An error only when the sink gives one or the progress is not wanted.
    Result<void> evaluate(Database &database, Progress &progress, const Sink &sink) const;
    /// The same, all outcomes at once.
    Result<QVector<RuleOutcome>> evaluate(Database &database, Progress &progress) const;

private:
    const RuleCatalog &m_catalog;
    RuleLimits m_limits;
};

} // namespace postern
