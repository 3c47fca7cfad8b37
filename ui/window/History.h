// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace postern {

/// Where somebody has been: pages and places in them, with a way back and forward.
class History
{
public:
    struct Stop
    {
        QString page;
        QString place;
        bool operator==(const Stop &) const = default;
    };

    /// Goes to a new stop; what lay ahead is forgotten. The same stop again changes nothing.
    void visit(const Stop &stop);
    bool mayGoBack() const { return m_at > 0; }
    bool mayGoForward() const { return m_at + 1 < m_stops.size(); }
    /// Only when the question above is yes.
    const Stop &back() { return m_stops[--m_at]; }
    const Stop &forward() { return m_stops[++m_at]; }

private:
    QVector<Stop> m_stops;
    qsizetype m_at = -1;
};

} // namespace postern
