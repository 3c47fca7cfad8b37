// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/findings/RuleOutcome.h"
#include "models/rules/Rule.h"
#include "models/rules/RuleGap.h"
#include "models/rules/SourceFreshness.h"

#include <QVector>

namespace postern {

class Database;

/// Says for each rule whether its sources let it be judged, and which findings may not close.
class SourceCoverage
{
public:
    /// The sources as the connection sees them.
    static Result<SourceCoverage> read(Database &database);

    /// Sets status, message, coverage, holdsEverything and heldSources of an outcome. Held means that
    /// the query need not be run.
    void judge(const Rule &rule, RuleOutcome &outcome) const;
    const QVector<SourceFreshness> &sources() const { return m_sources; }
    /// What these rules need and sources do not tell; in the order of needs, then of sources.
    QVector<RuleGap> gaps(const QVector<Rule> &rules) const;
    /// Gives them to the connection, as the view rule_gap, for the rule that speaks of them.
    static Result<void> tell(Database &database, const QVector<RuleGap> &gaps);

private:
    bool isDelivered(RuleNeed need) const;

    QVector<SourceFreshness> m_sources;
};

} // namespace postern
