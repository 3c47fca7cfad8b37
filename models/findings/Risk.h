// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Evidence.h"
#include "models/findings/Severity.h"

#include <QVector>

#include <span>

namespace postern {

/// What an account or a secret could do if somebody misused it.
struct RiskImpact
{
    int tier = 4;      ///< 0 to 4; anything else counts as the nearest
    qint64 records = 0; ///< records of persons within reach

    /// 0 to 1: by the tier, and more from 100,000 records.
    double weight() const;
};

/// The points that one group of evidence adds to a score.
struct RiskContribution
{
    bool isBase = false; ///< nobody is at zero: the points without any finding
    EvidenceGroup group = EvidenceGroup::Ownership;
    double points = 0;
    int leading = -1;    ///< position of the evidence that gives the points; -1 for the base
    double fallsTo = 0;  ///< the score without that piece of evidence, worked out anew
};

/// How likely and how bad the misuse of one subject is, 0 to 100, and what makes it so. Findings of
/// one group count once, by their worst; groups combine as independent chances. A pure function.
class Risk
{
public:
    /// The score with every finding counted, accepted or not.
    static Risk inherent(std::span<const Evidence> evidence, const RiskImpact &impact);
    /// The score without accepted findings.
    static Risk residual(std::span<const Evidence> evidence, const RiskImpact &impact);
    /// Of a person: the chance that any of their accounts or known secrets is misused. Scores of 0 to 100.
    static double ofPerson(std::span<const double> scores);
    /// How much one piece of evidence counts, 0 to 1.
    static double weightOf(const Evidence &evidence);

    double score() const { return m_score; }
    /// score() to one decimal, which is what is kept and shown.
    double keptScore() const;
    int findings() const { return m_findings; }
    bool hasCritical() const { return m_hasCritical; }
    Severity level() const;
    /// Base first, then the groups with points, most points first. They add up to score().
    const QVector<RiskContribution> &contributions() const { return m_contributions; }
    /// Points of contributions() in tenths; they add up to keptScore() in tenths.
    QVector<int> keptTenths() const;

private:
    static Risk of(std::span<const Evidence> evidence, const RiskImpact &impact, bool withAccepted);

    double m_score = 0;
    int m_findings = 0;
    bool m_hasCritical = false;
    QVector<RiskContribution> m_contributions;
};

} // namespace postern
