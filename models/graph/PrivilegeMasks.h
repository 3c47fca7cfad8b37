// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/CompactGraph.h"

namespace postern {

/// Which of up to 64 classes of privilege every group gives, its own and those of all it is inside of.
/// Nobody lists a thousand million pairs of accounts and rights: an account's mask is that of its groups
/// together, and its list is made when somebody asks for it.
class PrivilegeMasks
{
public:
    /// inside: an edge from each group to each that it is inside of. own: the classes each gives by itself.
    static PrivilegeMasks over(CompactGraph inside, std::vector<quint64> own);

    const CompactGraph &inside() const { return m_inside; }
    std::span<const quint64> own() const { return m_own; }
    quint64 of(quint32 group) const { return m_masks[group]; }
    /// The classes of one who is in these groups.
    quint64 ofAll(std::span<const quint32> groups) const
    {
        quint64 mask = 0;
        for (const quint32 group : groups)
            mask |= m_masks[group];
        return mask;
    }
    /// What a group gives by itself changed: brings it and the groups inside it up to date.
    /// Gives the groups whose mask is another now, the given one among them.
    std::vector<quint32> change(quint32 group, quint64 own);

private:
    CompactGraph m_inside;
    CompactGraph m_members; ///< groups inside each group; made when something changes
    std::vector<quint64> m_own;
    std::vector<quint64> m_masks;
};

} // namespace postern
