// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/Posture.h"

#include <algorithm>
#include <cmath>

namespace postern {

Posture Posture::of(std::span<const PostureFinding> findings, std::span<const PostureSource> sources,
                    qint64 referencePeople)
{
    Posture posture;
    for (const PostureFinding &finding : findings) {
        const double confidence = std::isfinite(finding.confidence) ? std::clamp(finding.confidence, 0.0, 1.0) : 0;
        posture.m_points[std::size_t(finding.category)] +=
            costOf(finding.severity) * std::clamp(finding.weight, 0.0, 1.0) * confidence;
    }
    // Half of a category is lost at this many points; more in a larger company.
    const double half = 20 * std::sqrt(std::max(1.0, double(referencePeople) / 250));
    for (int i = 0; i < postureCategoryCount; ++i) {
        const auto at = std::size_t(i);
        posture.m_losses[at] = capOf(PostureCategory(i)) * posture.m_points[at] / (posture.m_points[at] + half);
        posture.m_score -= posture.m_losses[at];
    }
    posture.m_score = std::clamp(posture.m_score, 0.0, 100.0);
    double whole = 0;
    double covered = 0;
    for (const PostureSource &source : sources) {
        whole += std::max(1, source.criticality);
        covered += source.isCovered ? std::max(1, source.criticality) : 0;
    }
    posture.m_coverage = whole > 0 ? covered / whole : 0;
    return posture;
}

double Posture::tierWeight(int tier)
{
    constexpr std::array<double, 5> weights{1, 0.75, 0.5, 0.25, 0.05};
    return weights[std::size_t(std::clamp(tier, 0, 4))];
}

double Posture::criticalityWeight(int criticality)
{
    constexpr std::array<double, 3> weights{0.5, 0.75, 1};
    return weights[std::size_t(std::clamp(criticality, 1, 3) - 1)];
}

} // namespace postern
