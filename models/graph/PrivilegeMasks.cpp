// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/PrivilegeMasks.h"

#include "models/graph/Components.h"

namespace postern {

PrivilegeMasks PrivilegeMasks::over(CompactGraph inside, std::vector<quint64> own)
{
    PrivilegeMasks masks;
    const Components components = Components::in(inside);
    // Nodes by component: a component's targets have lower numbers, so in this order they are done before it.
    std::vector<quint32> first(components.count + 1, 0);
    for (const quint32 component : components.of)
        ++first[component + 1];
    for (quint32 i = 0; i < components.count; ++i)
        first[i + 1] += first[i];
    std::vector<quint32> order(inside.nodes());
    std::vector<quint32> next(first.begin(), first.end() - 1);
    for (quint32 node = 0; node < inside.nodes(); ++node)
        order[next[components.of[node]]++] = node;
    std::vector<quint64> whole(components.count, 0);
    for (quint32 component = 0; component < components.count; ++component) {
        quint64 mask = 0;
        for (quint32 i = first[component]; i < first[component + 1]; ++i) {
            mask |= own[order[i]];
            for (const quint32 target : inside.from(order[i]))
                mask |= whole[components.of[target]];
        }
        whole[component] = mask;
    }
    masks.m_masks.resize(inside.nodes());
    for (quint32 node = 0; node < inside.nodes(); ++node)
        masks.m_masks[node] = whole[components.of[node]];
    masks.m_inside = std::move(inside);
    masks.m_own = std::move(own);
    return masks;
}

std::vector<quint32> PrivilegeMasks::change(quint32 group, quint64 own)
{
    m_own[group] = own;
    if (m_members.nodes() != m_inside.nodes())
        m_members = m_inside.reversed();
    // Whoever may be touched: the groups inside it, at any depth.
    std::vector<quint32> touched{group};
    std::vector<bool> isTouched(m_inside.nodes(), false);
    isTouched[group] = true;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        for (const quint32 member : m_members.from(touched[i])) {
            if (!isTouched[member])
                touched.push_back(member);
            isTouched[member] = true;
        }
    }
    std::vector<quint64> before;
    before.reserve(touched.size());
    for (const quint32 node : touched) {
        before.push_back(m_masks[node]);
        m_masks[node] = m_own[node];
        for (const quint32 target : m_inside.from(node))
            m_masks[node] |= isTouched[target] ? m_own[target] : m_masks[target];
    }
    // Among these there may be circles, so it is repeated until nothing is added: as often as they are deep.
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (const quint32 node : touched) {
            quint64 mask = m_masks[node];
            for (const quint32 target : m_inside.from(node))
                mask |= m_masks[target];
            isGrowing = isGrowing || mask != m_masks[node];
            m_masks[node] = mask;
        }
    }
    std::vector<quint32> changed;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (m_masks[touched[i]] != before[i])
            changed.push_back(touched[i]);
    }
    return changed;
}

} // namespace postern
