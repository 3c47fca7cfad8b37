// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Baseline.h"
#include "models/detectors/Cusum.h"
#include "models/detectors/ReadDay.h"

#include <vector>

namespace postern {

/// What one subject read in one store over time: the last 35 days, twelve months, and what is usual.
/// Days on which a detector spoke are not learned, and hold what is usual until somebody judged them.
class ReadHistory
{
public:
    static constexpr int daysKept = 35, monthsKept = 12;
    /// Events a day from which a segment is large enough to be steady.
    static constexpr double steadyEvents = 10'000;

    /// Puts the day in, running or again; nothing is learned.
    void put(const ReadDay &day);
    /// Learns the day that was put last, unless it was flagged.
    void close(qint64 day, bool wasFlagged);
    /// Somebody judged the detection: what is usual may be learned again.
    void release();
    bool isHeld() const { return m_daily.isHeld(); }
    std::optional<Instant> heldFrom() const { return m_daily.heldFrom(); }

    const WatchedSubject &subject() const { return m_subject; }
    /// What was put for that day; null when it was no active day of the last 35.
    const ReadDay *day(qint64 day) const;
    /// Different records of the `days` up to and with that one: of sketches together, of bare counts the sum.
    double window(qint64 lastDay, int days) const;
    /// Different records since the beginning of the year of that day, as far as months are kept.
    double sinceNewYear(qint64 day) const;

    const Baseline &daily() const { return m_daily; }
    /// Of window(day, 7) and window(day, 30) on active days.
    const Baseline &weekly() const { return m_weekly; }
    const Baseline &monthly() const { return m_monthly; }
    /// Deviation of the day from the usual; nothing before there is a baseline.
    std::optional<double> z(qint64 day) const;
    /// The same with the benefit of the doubt that few known days deserve.
    std::optional<double> surelyAbove(qint64 day) const;
    /// Running sum of small deviations up to the last closed day, and with that day as well.
    double cusum() const { return m_cusum.sum; }
    double cusumWith(qint64 day) const;
    double usualNovelty(qint64 day) const { return m_novelty.median(day); }
    qint64 lastDay() const { return m_days.empty() ? 0 : m_days.back().day; }
    std::size_t bytes() const;
    /// Lets the sketches go, and keeps what is usual; for want of room.
    void dropSketches();
    bool hasSketches() const { return !m_sketchesGone; }

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    /// Different records of one month.
    struct Month
    {
        qint32 month = 0; ///< year * 12 + month from 0
        DistinctCount records;
        double countedElsewhere = 0;
    };
    double floor() const;
    void addToMonth(const ReadDay &day);

    WatchedSubject m_subject;
    std::vector<ReadDay> m_days; ///< by day
    std::vector<Month> m_months;
    Baseline m_daily, m_weekly, m_monthly, m_novelty;
    Baseline m_events;
    Cusum m_cusum;
    qint64 m_firstDay = -1;      ///< the first that was ever put
    qint64 m_cusumDay = -1;      ///< last day in the sum
    double m_cusumBefore = 0;    ///< the sum without that day
    bool m_sketchesGone = false;
};

} // namespace postern
