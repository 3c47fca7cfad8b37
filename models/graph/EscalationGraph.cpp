// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/EscalationGraph.h"

#include "models/graph/CompactGraph.h"

namespace postern {

namespace {
constexpr quint32 none = ~quint32(0);
}

void EscalationGraph::solve()
{
    // From the top down, by steps turned round; in each round what is reached with that many hops. A step that
    // rests on fewer unknowns was added first by those who add, so the first of equals stays.
    std::vector<CompactGraph::Edge> turned;
    turned.reserve(m_steps.size());
    for (quint32 i = 0; i < m_steps.size(); ++i)
        turned.push_back({m_steps[i].to, i});
    const CompactGraph into = CompactGraph::of(std::max(m_nodes, quint32(m_steps.size())), turned);
    m_hops.assign(m_nodes, -1);
    m_next.assign(m_nodes, none);
    std::vector<std::vector<quint32>> rounds(1, {top});
    m_hops[top] = 0;
    for (std::size_t round = 0; round < rounds.size(); ++round) {
        for (std::size_t i = 0; i < rounds[round].size(); ++i) {
            const quint32 node = rounds[round][i];
            if (m_hops[node] != int(round))
                continue; // met again by a shorter way
            for (const quint32 number : into.from(node)) {
                const Step &step = m_steps[number];
                const std::size_t there = round + std::size_t(step.hops);
                if (m_hops[step.from] >= 0 && m_hops[step.from] <= int(there))
                    continue;
                m_hops[step.from] = int(there);
                m_next[step.from] = number;
                if (there >= rounds.size())
                    rounds.resize(there + 1);
                rounds[there].push_back(step.from);
            }
        }
    }
}

std::vector<const EscalationGraph::Step *> EscalationGraph::wayFrom(quint32 node) const
{
    std::vector<const Step *> way;
    while (node != top && m_next[node] != none) {
        way.push_back(&m_steps[m_next[node]]);
        node = way.back()->to;
    }
    return way;
}

} // namespace postern
