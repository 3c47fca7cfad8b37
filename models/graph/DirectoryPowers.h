// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/EscalationGraph.h"

#include <map>

namespace postern {

/// What a power in an access control list of a directory is worth: over an account, to act as it; over a
/// group, to be in it; over a domain, to be everybody.
class DirectoryPowers
{
public:
    enum class Target { Account, Group, Domain };

    /// Adds the step that the power makes, if it makes one. Two powers that work only together make theirs
    /// when the second is added.
    void add(EscalationGraph &graph, quint32 holder, quint32 target, Target kind, const std::string &power);

private:
    std::map<std::pair<quint32, quint32>, int> m_halves; ///< of the two that copy a domain's secrets, by holder and target
};

} // namespace postern
