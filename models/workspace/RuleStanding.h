// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/Rule.h"
#include "models/rules/SourceCoverage.h"
#include "models/workspace/RuleCard.h"

namespace postern {

/// Says in words whether rules can be judged with the sources there are.
class RuleStanding
{
public:
    explicit RuleStanding(SourceCoverage coverage) : m_coverage(std::move(coverage)) {}

    /// Judged, Partly or NotJudged, with the reason.
    void judge(const Rule &rule, RuleCard &card) const;
    /// What must be told: "roles and groups".
    static QString nameOf(RuleNeed need);

private:
    SourceCoverage m_coverage;
};

} // namespace postern
