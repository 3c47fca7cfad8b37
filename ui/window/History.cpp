// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/History.h"

namespace postern {

void History::visit(const Stop &stop)
{
    constexpr qsizetype most = 100;
    if (m_at >= 0 && m_stops[m_at] == stop)
        return;
    m_stops.resize(m_at + 1);
    m_stops << stop;
    if (m_stops.size() > most)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

} // namespace postern
