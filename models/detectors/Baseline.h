// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace postern {

class StateReader;
class StateWriter;

/// What is usual for one subject and one number a day: the last 90 active days, workdays and weekends
/// apart once four weeks are known. Median and median absolute deviation are exact.
///
/// Days count from 1970-01-01. A day without activity is no value: somebody who reads a thousand
/// records every Monday is not surprised by a Monday. A baseline that is held learns nothing, so that
/// a slow attacker cannot teach it.
class Baseline
{
public:
    static constexpr std::size_t capacity = 90;  ///< days kept
    static constexpr std::size_t leastDays = 14; ///< active days below which there is no baseline
    static constexpr int splitAfterDays = 28;    ///< between first and last day, before weekends stand alone
    /// Smallest spread of ln(1+x): 0.35 for people and accounts, 0.05 for segments of more than
    /// 10,000 events a day.
    static constexpr double floorForPeople = 0.35, floorForSegments = 0.05;

    /// Puts the value of a day, or in place of the earlier value of the same day. Does nothing while
    /// the baseline is held, nor for a day of the future of a hold.
    void learn(qint64 day, double value);
    /// Takes a day out again: it turned out not to be usual.
    void forget(qint64 day);

    /// At least 14 active days before that day.
    bool isReady() const { return m_days.size() >= leastDays; }
    std::size_t activeDays() const { return m_days.size(); }

    /// Deviation of a value from what is usual on such a day, in spreads; nothing while not ready.
    std::optional<double> z(qint64 day, double value, double floor) const;
    /// The same with the benefit of the doubt: the spread is taken one standard error wider than the days known
    /// tell, since of few days it may by chance be far too small. What one day alone is judged by.
    std::optional<double> surelyAbove(qint64 day, double value, double floor) const;
    /// Of the values themselves, on days such as this; 0 when there are none.
    double median(qint64 day) const;
    /// Of all days, workdays and weekends alike: for windows that span both.
    double medianOfAll() const;
    /// The same of the days before that one alone; nothing when these are fewer than 14.
    std::optional<double> medianBefore(qint64 day) const;
    double quantile(qint64 day, double share) const;
    double p95(qint64 day) const { return quantile(day, 0.95); }
    /// Spread of ln(1+x) on days such as this: 1.4826 times the median absolute deviation, at least floor.
    double spread(qint64 day, double floor) const;
    /// All values, oldest first; for the figures of peers.
    std::vector<double> values() const;

    /// Learns nothing from that instant on, until release(). Later holds do not shorten earlier ones.
    void hold(Instant from);
    void release() { m_heldFrom.reset(); }
    bool isHeld() const { return m_heldFrom.has_value(); }
    std::optional<Instant> heldFrom() const { return m_heldFrom ? std::optional(instantFromEpoch(*m_heldFrom)) : std::nullopt; }

    /// Saturday or Sunday.
    static bool isWeekend(qint64 day);

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

    bool operator==(const Baseline &) const = default;

private:
    /// One active day.
    struct Day
    {
        qint32 day = 0;
        float value = 0;
        bool operator==(const Day &) const = default;
    };
    std::vector<double> alike(qint64 day) const;

    std::vector<Day> m_days; ///< by day
    std::optional<qint64> m_heldFrom;
};

} // namespace postern
