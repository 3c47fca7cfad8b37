// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/findings/Evidence.h"
#include "models/findings/Risk.h"

#include <QByteArray>

#include <span>

namespace postern {

class Statement;

/// How evidence is read from rows and how the factors of a score are written down.
class RiskFactors
{
public:
    /// From seven columns: finding_id, rule_id, evidence, severity, confidence, since, accepted.
    static Evidence evidenceOf(const Statement &row, int first, Instant at);
    /// The factors column of risk_score, see 001.sql. Points have one decimal and add up to the kept score.
    static QByteArray json(const Risk &risk, const Risk &inherent, std::span<const Evidence> evidence, const RiskImpact &impact);
};

} // namespace postern
