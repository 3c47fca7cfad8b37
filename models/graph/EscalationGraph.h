// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

namespace postern {

/// Who can come to whose power, step by step, and by which shortest way to the top. The top stands for
/// control over all identities, tier 0.
class EscalationGraph
{
public:
    /// What one step is, for whoever has to cut it.
    struct Step
    {
        quint32 from = 0, to = 0;
        int hops = 1;                          ///< 0: it has that power already; 2: it needs somebody to act with it
        std::string edge;                      ///< write-policy, add-member, member …
        std::string method;                    ///< id of the method, or the power: put-user-policy, generic-all
        std::string by;                        ///< policy or group that allows it
        std::string through;                   ///< whom it needs, when hops is 2
        std::vector<std::string> notEvaluated; ///< conditions that could not be judged
        std::string note;                      ///< what was taken for granted, in words
    };

    static constexpr quint32 top = 0;

    EscalationGraph() { (void)addNode(); }
    quint32 addNode() { return m_nodes++; }
    quint32 nodes() const { return m_nodes; }
    void add(Step step) { m_steps.push_back(std::move(step)); }
    const Step &step(quint32 number) const { return m_steps[number]; }

    /// Finds the shortest way to the top from everywhere; after it nothing may be added.
    void solve();
    /// Hops to the top; -1 when there is no way.
    int hopsFrom(quint32 node) const { return m_hops[node]; }
    /// The steps of the shortest way, from the node on; empty at the top and where there is none.
    std::vector<const Step *> wayFrom(quint32 node) const;

private:
    quint32 m_nodes = 0;
    std::vector<Step> m_steps;
    std::vector<int> m_hops;
    std::vector<quint32> m_next; ///< step that begins the shortest way
};

} // namespace postern
