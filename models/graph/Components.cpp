// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/Components.h"

#include <algorithm>

namespace postern {

namespace {

constexpr quint32 none = ~quint32(0);

/// A node being visited, and which of its targets is next.
struct Visit
{
    quint32 node;
    quint32 next;
};

/// One walk over the graph.
class Walk
{
public:
    explicit Walk(const CompactGraph &graph)
        : m_graph(graph), m_index(graph.nodes(), none), m_low(graph.nodes(), 0)
    {
        m_found.of.assign(graph.nodes(), none);
    }

    Components components()
    {
        for (quint32 node = 0; node < m_graph.nodes(); ++node) {
            if (m_index[node] == none)
                from(node);
        }
        return std::move(m_found);
    }

private:
    void enter(quint32 node)
    {
        m_index[node] = m_low[node] = m_next++;
        m_open.push_back(node);
        m_visits.push_back({node, 0});
    }
    void from(quint32 root)
    {
        enter(root);
        while (!m_visits.empty()) {
            Visit &visit = m_visits.back();
            const quint32 node = visit.node;
            const auto targets = m_graph.from(node);
            if (visit.next < targets.size()) {
                const quint32 target = targets[visit.next++];
                if (m_index[target] == none)
                    enter(target);
                else if (m_found.of[target] == none) // still open: on the way here
                    m_low[node] = std::min(m_low[node], m_index[target]);
                continue;
            }
            m_visits.pop_back();
            if (!m_visits.empty())
                m_low[m_visits.back().node] = std::min(m_low[m_visits.back().node], m_low[node]);
            if (m_low[node] == m_index[node])
                close(node);
        }
    }
    void close(quint32 root)
    {
        quint32 node = none;
        while (node != root) {
            node = m_open.back();
            m_open.pop_back();
            m_found.of[node] = m_found.count;
        }
        ++m_found.count;
    }

    const CompactGraph &m_graph;
    Components m_found;
    std::vector<quint32> m_index, m_low, m_open;
    std::vector<Visit> m_visits;
    quint32 m_next = 0;
};

} // namespace

Components Components::in(const CompactGraph &graph)
{
    return Walk(graph).components();
}

} // namespace postern
