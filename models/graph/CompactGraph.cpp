// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/CompactGraph.h"

#include <algorithm>

namespace postern {

CompactGraph CompactGraph::of(quint32 nodes, std::span<const Edge> edges)
{
    CompactGraph graph;
    graph.m_first.assign(std::size_t(nodes) + 1, 0);
    for (const Edge &edge : edges)
        ++graph.m_first[edge.from + 1];
    for (quint32 node = 0; node < nodes; ++node)
        graph.m_first[node + 1] += graph.m_first[node];
    graph.m_targets.resize(edges.size());
    std::vector<quint32> next(graph.m_first.begin(), graph.m_first.end() - 1);
    for (const Edge &edge : edges)
        graph.m_targets[next[edge.from]++] = edge.to;
    return graph;
}

std::optional<CompactGraph> CompactGraph::of(std::vector<quint32> firsts, std::vector<quint32> targets, quint32 end)
{
    if (firsts.empty() || firsts.front() != 0 || firsts.back() != targets.size() || !std::is_sorted(firsts.begin(), firsts.end()))
        return std::nullopt;
    const quint32 most = end == 0 ? quint32(firsts.size()) - 1 : end;
    if (std::any_of(targets.begin(), targets.end(), [most](quint32 target) { return target >= most; }))
        return std::nullopt;
    CompactGraph graph;
    graph.m_first = std::move(firsts);
    graph.m_targets = std::move(targets);
    return graph;
}

CompactGraph CompactGraph::reversed() const
{
    CompactGraph graph;
    graph.m_first.assign(m_first.size(), 0);
    for (const quint32 target : m_targets)
        ++graph.m_first[target + 1];
    for (std::size_t node = 0; node + 1 < graph.m_first.size(); ++node)
        graph.m_first[node + 1] += graph.m_first[node];
    graph.m_targets.resize(m_targets.size());
    std::vector<quint32> next(graph.m_first.begin(), graph.m_first.end() - 1);
    for (quint32 node = 0; node < nodes(); ++node) {
        for (const quint32 target : from(node))
            graph.m_targets[next[target]++] = node;
    }
    return graph;
}

} // namespace postern
