// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/DistinctCount.h"
#include "models/detectors/Baseline.h"
#include "models/detectors/Detector.h"

#include <deque>

namespace postern {

/// D6: one account, session or key is used from unusually many networks: each of them below a rate
/// limit, all of them together not.
class IpRotation final : public Detector
{
public:
    IpRotation();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void closeHour(qint64 hour, const HourLedger &ledger, DetectorRun &run) override;
    void closeDay(qint64 day, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// One network that a person or session came from, when last.
    struct Visit
    {
        qint64 at = 0;
        quint64 place = 0;
        bool isRented = false, hasRead = false;
    };
    /// What is usual for a key.
    struct Habit
    {
        Baseline networks, events; ///< a day
        DistinctCount placesToday;
        double eventsToday = 0;
        qint64 today = 0;
        bool wasFlagged = false;
    };
    void judgePerson(const WatchedSubject &subject, const Sighting &sighting, DetectorRun &run);
    void judgeKey(const WatchedSubject &subject, qint64 hour, const HourLedger &ledger, Habit &habit, DetectorRun &run);

    std::unordered_map<WatchedSubject, std::deque<Visit>, WatchedSubjectHash> m_visits;
    std::unordered_map<quint64, Habit> m_habits; ///< by credential
};

} // namespace postern
