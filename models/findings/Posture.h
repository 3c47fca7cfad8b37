// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/FindingSeverity.h"
#include "models/findings/PostureCategory.h"

#include <array>
#include <span>

namespace postern {

/// One open finding as the organisation's figure sees it.
struct PostureFinding
{
    PostureCategory category = PostureCategory::Leavers;
    FindingSeverity severity = FindingSeverity::Medium;
    double weight = 1;     ///< by tier: tierWeight(); for a source criticalityWeight()
    double confidence = 1; ///< 0 to 1
};

/// One source as the coverage sees it.
struct PostureSource
{
    int criticality = 2;    ///< 1 to 3
    bool isCovered = false; ///< fresh, complete and able to tell what rules need of it
};

/// How the organisation stands, 0 to 100 with 100 good, and what each category costs it. It is not
/// divided by the number of things looked at, so that nothing dilutes it. A pure function.
class Posture
{
public:
    /// referencePeople: people at the last time somebody set the reference.
    static Posture of(std::span<const PostureFinding> findings, std::span<const PostureSource> sources,
                      qint64 referencePeople);
    /// 1, .75, .5, .25 and .05 for tiers 0 to 4.
    static double tierWeight(int tier);
    /// .5, .75 and 1 for a source's criticality of 1 to 3.
    static double criticalityWeight(int criticality);

    double score() const { return m_score; }
    /// 0 to 1: the share of configured sources that are covered, by criticality; 0 without sources.
    double coverage() const { return m_coverage; }
    /// What a category costs; they add up to 100 - score().
    double loss(PostureCategory category) const { return m_losses[std::size_t(category)]; }
    /// Risk points left in a category, not saturated.
    double points(PostureCategory category) const { return m_points[std::size_t(category)]; }

private:
    double m_score = 100;
    double m_coverage = 0;
    std::array<double, postureCategoryCount> m_losses{};
    std::array<double, postureCategoryCount> m_points{};
};

} // namespace postern
