// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/CompactGraph.h"

namespace postern {

/// The shortest way from every group to one that it is inside of, however often that is asked.
/// Ways of one length: the group that was named first.
class WaysIn
{
public:
    struct Step
    {
        quint32 group; ///< one that is inside the asked one, at some depth
        quint32 next;  ///< the group on the way up; the asked one at depth 1
        quint32 depth; ///< groups on the way, itself counted
    };

    /// members: an edge from each group to each that is inside it. It has to stay.
    explicit WaysIn(const CompactGraph &members) : m_members(members), m_seen(members.nodes(), 0) {}

    /// All groups inside it, nearest first; valid until the next call.
    std::span<const Step> to(quint32 top);
    /// Position of a group in the last answer; only for groups that are in it.
    std::size_t positionOf(quint32 group) const { return m_position[group]; }

private:
    const CompactGraph &m_members;
    std::vector<quint32> m_seen; ///< number of the question that met it
    std::vector<quint32> m_position;
    std::vector<Step> m_steps;
    quint32 m_question = 0;
};

} // namespace postern
