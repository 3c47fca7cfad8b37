// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaCount.h"
#include "models/sigma/SigmaYaml.h"

#include <functional>
#include <vector>

namespace postern {

/// How the selections of a detection go together: and, or, not, parentheses, "1 of name*", "all of them".
class SigmaCondition
{
public:
    static constexpr int depthMost = 50;
    static constexpr std::size_t nodesMost = 2000;

    /// names: of the selections; at: where the condition stands.
    static Result<SigmaCondition> parse(const QString &text, const QStringList &names, const SigmaYaml &at);

    /// holds: of the selection at that position of the names.
    bool holds(const std::function<bool(int)> &holds) const { return isTrue(m_root, holds); }
    /// "| count() by user > 5" behind it.
    const std::optional<SigmaCount> &count() const { return m_count; }

private:
    friend class SigmaConditionParser;
    enum class Kind : quint8 { Name, Not, And, Or, Several };
    struct Node
    {
        Kind kind;
        int first = 0;          ///< node, or selection of a name
        int second = 0;         ///< node
        int least = 0;          ///< of several
        std::vector<int> names; ///< of several
    };
    bool isTrue(int node, const std::function<bool(int)> &holds) const;

    std::vector<Node> m_nodes;
    int m_root = 0;
    std::optional<SigmaCount> m_count;
};

} // namespace postern
