// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/WaysIn.h"

namespace postern {

std::span<const WaysIn::Step> WaysIn::to(quint32 top)
{
    m_position.resize(m_members.nodes());
    m_steps.clear();
    m_seen[top] = ++m_question;
    for (const quint32 member : m_members.from(top)) {
        if (m_seen[member] == m_question)
            continue;
        m_seen[member] = m_question;
        m_position[member] = quint32(m_steps.size());
        m_steps.push_back({member, top, 1});
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step here = m_steps[i];
        for (const quint32 member : m_members.from(here.group)) {
            if (m_seen[member] == m_question)
                continue;
            m_seen[member] = m_question;
            m_position[member] = quint32(m_steps.size());
            m_steps.push_back({member, here.group, here.depth + 1});
        }
    }
    return m_steps;
}

} // namespace postern
