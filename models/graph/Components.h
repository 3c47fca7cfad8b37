// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/CompactGraph.h"

namespace postern {

/// The strongly connected components of a graph: groups inside each other in a circle are one.
/// Tarjan 1972, without recursion, so that a chain of a million groups needs no deep stack.
struct Components
{
    quint32 count = 0;
    /// Component of each node. What a component points to has a lower number, or is itself.
    std::vector<quint32> of;

    static Components in(const CompactGraph &graph);
};

} // namespace postern
