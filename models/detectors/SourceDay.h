// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/NetworkUse.h"
#include "models/detectors/TopCounters.h"
#include "models/detectors/WatchedSubject.h"

#include <QStringList>

namespace postern {

/// One day of requests by where they came from: the 5,000 busiest networks, the 2,000 busiest operators
/// of hosting and proxy networks, the 5,000 busiest credentials.
class SourceDay
{
public:
    using Uses = TopCounters<quint64, NetworkUse>;

    explicit SourceDay(qint64 day = 0, qint32 source = 0)
        : m_day(day), m_source(source), m_networks(5000), m_operators(2000), m_credentials(5000) {}

    qint64 day() const { return m_day; }
    /// Whose log: a network is usual or not in one log.
    qint32 source() const { return m_source; }
    void add(const AccessEvent &event);

    const Uses &networks() const { return m_networks; }
    const Uses &operators() const { return m_operators; }
    const Uses &credentials() const { return m_credentials; }
    /// Of the people whose data a network read, over all networks that read any.
    double medianSubjects() const;

    QStringList reducedCoverage() const;
    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    qint64 m_day;
    qint32 m_source;
    Uses m_networks, m_operators, m_credentials;
};

} // namespace postern
