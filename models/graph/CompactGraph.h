// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace postern {

/// A directed graph in two arrays: a hundred thousand groups and their millions of edges fit a cache that
/// lists of lists would not.
class CompactGraph
{
public:
    struct Edge
    {
        quint32 from;
        quint32 to;
        bool operator==(const Edge &) const = default;
    };

    CompactGraph() = default;
    /// Nodes are numbered from 0; every edge's ends are below nodes. The edges of a node keep their order.
    static CompactGraph of(quint32 nodes, std::span<const Edge> edges);

    /// From its two arrays as firsts() and targets() gave them; nothing when they do not fit each other, or a
    /// target is not below the end (0: the number of nodes).
    static std::optional<CompactGraph> of(std::vector<quint32> firsts, std::vector<quint32> targets, quint32 end);

    std::span<const quint32> firsts() const { return m_first; }
    std::span<const quint32> targets() const { return m_targets; }
    /// The same with every edge turned round.
    CompactGraph reversed() const;
    quint32 nodes() const { return quint32(m_first.size()) - 1; }
    std::size_t edges() const { return m_targets.size(); }
    std::span<const quint32> from(quint32 node) const
    {
        return {m_targets.data() + m_first[node], m_targets.data() + m_first[node + 1]};
    }

private:
    std::vector<quint32> m_first{0}; ///< where a node's targets begin; one more than there are nodes
    std::vector<quint32> m_targets;
};

} // namespace postern
