// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/HourUse.h"
#include "models/detectors/WatchedSubject.h"

#include <QStringList>

#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace postern {

/// How credentials, and networks that name people who do not exist, were used hour by hour: the last
/// two days and what is still open.
class HourLedger
{
public:
    static constexpr std::size_t mostSubjects = 20'000; ///< in one hour
    using Hour = std::unordered_map<WatchedSubject, HourUse, WatchedSubjectHash>;

    void add(const AccessEvent &event);
    /// Everything of an hour; null when there was nothing. Hours count from 1970-01-01.
    const Hour *hour(qint64 hour) const;
    /// One hour of a subject; null when there was nothing.
    const HourUse *use(const WatchedSubject &subject, qint64 hour) const;
    /// The `hours` up to and with that one as one.
    HourUse window(const WatchedSubject &subject, qint64 lastHour, int hours) const;
    /// An upper bound of the places of the window, without the cost of working it out.
    quint64 placesAtMost(const WatchedSubject &subject, qint64 lastHour, int hours) const;
    quint64 unknownAtMost(const WatchedSubject &subject, qint64 lastHour, int hours) const;
    /// Hours before it are not needed any more.
    void forgetBefore(qint64 hour);
    /// First and last hour that is there; nothing when none is.
    std::optional<std::pair<qint64, qint64>> span() const;

    QStringList reducedCoverage() const;
    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    void add(const WatchedSubject &subject, const AccessEvent &event);
    quint64 sum(const WatchedSubject &subject, qint64 lastHour, int hours, quint64 (*of)(const HourUse &)) const;

    std::map<qint64, Hour> m_hours;
    Hour *m_present = nullptr; ///< the hour that was written last
    qint64 m_presentHour = 0;
    quint64 m_leftOut = 0;
};

} // namespace postern
