// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/Risk.h"

#include "models/findings/Level.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace postern {

namespace {

constexpr double baseChance = 0.02;     // nobody is at zero
constexpr double halfLifeDays = 14;     // of activity
constexpr qint64 manyRecords = 100'000;

double unit(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 1.0) : 0.0;
}

/// The worst of each group, and which piece of evidence it was.
struct Chances
{
    std::array<double, evidenceGroupCount> worst{};
    std::array<int, evidenceGroupCount> leading{};

    Chances(std::span<const Evidence> evidence, bool withAccepted, int leftOut = -1)
    {
        leading.fill(-1);
        for (int i = 0; i < int(evidence.size()); ++i) {
            const Evidence &piece = evidence[std::size_t(i)];
            if (i == leftOut || piece.group == EvidenceGroup::None || (piece.isAccepted && !withAccepted))
                continue;
            const auto group = std::size_t(piece.group);
            const double weight = Risk::weightOf(piece);
            if (leading[group] < 0 || weight > worst[group]) {
                worst[group] = weight;
                leading[group] = i;
            }
        }
    }

    /// The chance that the subject is a danger.
    double any() const
    {
        double none = 1 - baseChance;
        for (const double chance : worst)
            none *= 1 - chance;
        return 1 - none;
    }
};

double scoreOf(const Chances &chances, const RiskImpact &impact)
{
    return 100 * chances.any() * (0.3 + 0.7 * impact.weight());
}

} // namespace

double RiskImpact::weight() const
{
    constexpr std::array<double, 5> byTier{1, 0.75, 0.5, 0.25, 0.05};
    return std::min(1.0, byTier[std::size_t(std::clamp(tier, 0, 4))] + (records >= manyRecords ? 0.15 : 0.0));
}

double Risk::weightOf(const Evidence &evidence)
{
    const double weight = evidenceOf(evidence.severity) * unit(evidence.confidence);
    if (evidence.group != EvidenceGroup::Activity)
        return weight;
    return weight * std::exp2(-std::max(0.0, evidence.ageDays) / halfLifeDays);
}

Risk Risk::inherent(std::span<const Evidence> evidence, const RiskImpact &impact)
{
    return of(evidence, impact, true);
}

Risk Risk::residual(std::span<const Evidence> evidence, const RiskImpact &impact)
{
    return of(evidence, impact, false);
}

Risk Risk::of(std::span<const Evidence> evidence, const RiskImpact &impact, bool withAccepted)
{
    const Chances chances(evidence, withAccepted);
    Risk risk;
    risk.m_score = scoreOf(chances, impact);
    for (const Evidence &piece : evidence) {
        if (piece.isAccepted && !withAccepted)
            continue;
        ++risk.m_findings;
        risk.m_hasCritical = risk.m_hasCritical || piece.severity >= FindingSeverity::Critical;
    }
    // Chances multiply, so the score is shared out by the logarithms, which add up.
    double whole = -std::log1p(-baseChance);
    for (const double chance : chances.worst)
        whole += -std::log1p(-chance);
    risk.m_contributions << RiskContribution{true, EvidenceGroup::Ownership,
                                             risk.m_score * -std::log1p(-baseChance) / whole, -1, risk.m_score};
    for (int group = 0; group < evidenceGroupCount; ++group) {
        const auto at = std::size_t(group);
        if (chances.worst[at] <= 0)
            continue;
        const Chances without(evidence, withAccepted, chances.leading[at]);
        risk.m_contributions << RiskContribution{false, EvidenceGroup(group),
                                                 risk.m_score * -std::log1p(-chances.worst[at]) / whole,
                                                 chances.leading[at], scoreOf(without, impact)};
    }
    std::stable_sort(risk.m_contributions.begin() + 1, risk.m_contributions.end(),
                     [](const auto &a, const auto &b) { return a.points > b.points; });
    return risk;
}

double Risk::ofPerson(std::span<const double> scores)
{
    double none = 1;
    for (const double score : scores)
        none *= 1 - unit(score / 100);
    return 100 * (1 - none);
}

double Risk::keptScore() const
{
    return double(std::llround(m_score * 10)) / 10;
}

Severity Risk::level() const
{
    return levelOf(keptScore(), m_findings, m_hasCritical);
}

QVector<int> Risk::keptTenths() const
{
    QVector<int> tenths;
    QVector<int> order(m_contributions.size());
    std::iota(order.begin(), order.end(), 0);
    int left = int(std::llround(m_score * 10));
    for (const RiskContribution &part : m_contributions) {
        tenths << int(std::floor(part.points * 10));
        left -= tenths.last();
    }
    // What rounding down left over goes to those that lost most by it.
    const auto lost = [&](int i) { return m_contributions[i].points * 10 - tenths[i]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return lost(a) > lost(b); });
    for (int i = 0; left > 0 && !order.isEmpty(); ++i, --left)
        ++tenths[order[i % order.size()]];
    return tenths;
}

} // namespace postern
