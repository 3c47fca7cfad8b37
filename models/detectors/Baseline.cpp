// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/Baseline.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>
#include <cmath>

namespace postern {

namespace {

/// The middle one, or the mean of the two in the middle. Reorders what it is given.
double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// 1.4826 times the median absolute deviation. Reorders and changes what it is given.
double deviation(std::vector<double> &values)
{
    const double middle = medianOf(values);
    for (double &value : values)
        value = std::abs(value - middle);
    return 1.4826 * medianOf(values);
}

void toLogarithms(std::vector<double> &values)
{
    for (double &value : values)
        value = std::log1p(value);
}

} // namespace

bool Baseline::isWeekend(qint64 day)
{
    const qint64 weekday = ((day + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday; 0 is Monday
    return weekday >= 5;
}

void Baseline::learn(qint64 day, double value)
{
    if (m_heldFrom && day * 86400 + 86400 > *m_heldFrom)
        return;
    const auto place = std::lower_bound(m_days.begin(), m_days.end(), day,
                                        [](const Day &one, qint64 wanted) { return one.day < wanted; });
    if (place != m_days.end() && place->day == day) {
        place->value = float(value);
        return;
    }
    m_days.insert(place, {qint32(day), float(value)});
    if (m_days.size() > capacity)
        m_days.erase(m_days.begin());
}

void Baseline::forget(qint64 day)
{
    std::erase_if(m_days, [day](const Day &one) { return one.day == day; });
}

std::vector<double> Baseline::alike(qint64 day) const
{
    std::vector<double> same;
    const bool split = !m_days.empty() && m_days.back().day - m_days.front().day >= splitAfterDays;
    if (split) {
        for (const Day &one : m_days) {
            if (isWeekend(one.day) == isWeekend(day))
                same.push_back(double(one.value));
        }
        // Somebody who never works at weekends has no usual Sunday; the workdays say more than nothing.
        if (same.size() >= leastDays)
            return same;
    }
    return values();
}

std::vector<double> Baseline::values() const
{
    std::vector<double> all;
    all.reserve(m_days.size());
    for (const Day &one : m_days)
        all.push_back(double(one.value));
    return all;
}

std::optional<double> Baseline::z(qint64 day, double value, double floor) const
{
    if (!isReady())
        return {};
    std::vector<double> usual = alike(day);
    toLogarithms(usual);
    const double middle = medianOf(usual);
    return (std::log1p(value) - middle) / spread(day, floor);
}

std::optional<double> Baseline::surelyAbove(qint64 day, double value, double floor) const
{
    if (!isReady())
        return {};
    std::vector<double> usual = alike(day);
    toLogarithms(usual);
    const double middle = medianOf(usual);
    // Of n values of a normal distribution 1.4826 MAD has a relative standard error of sqrt(1.361/n): its
    // efficiency is 36.7 % of that of the standard deviation, whose error is sqrt(1/2n). Without this doubt 6 spreads
    // were passed by chance once in 700,000 days of the users of BaselineTest (13 in 9.15 million), half of them with
    // 14 to 26 known days behind them; with it, once in 3.7 million (10 in 36.6 million).
    const double doubt = std::sqrt(1.361 / double(usual.size()));
    return (std::log1p(value) - middle) / std::max(deviation(usual) * (1 + doubt), floor);
}

double Baseline::spread(qint64 day, double floor) const
{
    std::vector<double> usual = alike(day);
    toLogarithms(usual);
    return std::max(deviation(usual), floor);
}

double Baseline::median(qint64 day) const
{
    std::vector<double> usual = alike(day);
    return medianOf(usual);
}

double Baseline::medianOfAll() const
{
    std::vector<double> all = values();
    return medianOf(all);
}

std::optional<double> Baseline::medianBefore(qint64 day) const
{
    std::vector<double> before;
    for (const Day &one : m_days) {
        if (one.day < day)
            before.push_back(double(one.value));
    }
    return before.size() < leastDays ? std::nullopt : std::optional(medianOf(before));
}

double Baseline::quantile(qint64 day, double share) const
{
    std::vector<double> usual = alike(day);
    if (usual.empty())
        return 0;
    const auto rank = std::size_t(std::ceil(share * double(usual.size())));
    const auto place = usual.begin() + std::ptrdiff_t(std::clamp<std::size_t>(rank, 1, usual.size()) - 1);
    std::nth_element(usual.begin(), place, usual.end());
    return *place;
}

void Baseline::hold(Instant from)
{
    m_heldFrom = std::min(m_heldFrom.value_or(toEpoch(from)), toEpoch(from));
}

void Baseline::save(StateWriter &writer) const
{
    writer.put(m_days).put(m_heldFrom.value_or(-1));
}

void Baseline::load(StateReader &reader)
{
    m_days = reader.takeAll<Day>();
    const auto held = reader.take<qint64>();
    m_heldFrom = held >= 0 ? std::optional(held) : std::nullopt;
}

} // namespace postern
