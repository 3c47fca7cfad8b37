// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/ReadHistory.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>
#include <chrono>

namespace postern {

namespace {

/// Year times twelve, plus the month from 0, of a day since 1970-01-01.
int monthOf(qint64 days)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
}

} // namespace

void ReadHistory::put(const ReadDay &day)
{
    m_subject = day.subject;
    m_firstDay = m_firstDay < 0 ? day.day : std::min(m_firstDay, day.day);
    const auto place = std::lower_bound(m_days.begin(), m_days.end(), day.day,
                                        [](const ReadDay &one, qint64 wanted) { return one.day < wanted; });
    if (place != m_days.end() && place->day == day.day)
        *place = day;
    else
        m_days.insert(place, day);
    const qint64 newest = m_days.back().day;
    std::erase_if(m_days, [newest](const ReadDay &one) { return one.day <= newest - daysKept; });
}

const ReadDay *ReadHistory::day(qint64 day) const
{
    const auto place = std::lower_bound(m_days.begin(), m_days.end(), day,
                                        [](const ReadDay &one, qint64 wanted) { return one.day < wanted; });
    return place != m_days.end() && place->day == day ? &*place : nullptr;
}

double ReadHistory::window(qint64 lastDay, int days) const
{
    DistinctCount all;
    double counted = 0;
    for (const ReadDay &one : m_days) {
        if (one.day > lastDay || one.day <= lastDay - days)
            continue;
        all.add(one.records);
        counted += one.countedElsewhere.value_or(0);
    }
    return double(all.count()) + counted;
}

double ReadHistory::sinceNewYear(qint64 day) const
{
    const int month = monthOf(day);
    DistinctCount all;
    double counted = 0;
    for (const Month &one : m_months) {
        if (one.month <= month && one.month >= month / 12 * 12) {
            all.add(one.records);
            counted += one.countedElsewhere;
        }
    }
    if (const ReadDay *running = this->day(day)) {
        all.add(running->records);
        // Of a day that is already in its month the bare count would stand twice.
        if (m_cusumDay < day)
            counted += running->countedElsewhere.value_or(0);
    }
    return double(all.count()) + counted;
}

double ReadHistory::floor() const
{
    const bool isSegment = m_subject.kind == WatchedKind::Segment || m_subject.kind == WatchedKind::Asn;
    const bool isSteady = isSegment && m_events.isReady() && m_events.median(lastDay()) > steadyEvents;
    return isSteady ? Baseline::floorForSegments : Baseline::floorForPeople;
}

std::optional<double> ReadHistory::z(qint64 day) const
{
    const ReadDay *one = this->day(day);
    return one ? m_daily.z(day, one->distinct(), floor()) : std::nullopt;
}

std::optional<double> ReadHistory::surelyAbove(qint64 day) const
{
    const ReadDay *one = this->day(day);
    return one ? m_daily.surelyAbove(day, one->distinct(), floor()) : std::nullopt;
}

double ReadHistory::cusumWith(qint64 day) const
{
    if (day <= m_cusumDay) { // closed already, and told again
        const auto deviation = z(day);
        return day == m_cusumDay && deviation ? Cusum{m_cusumBefore}.with(*deviation) : m_cusum.sum;
    }
    const auto deviation = z(day);
    return deviation ? m_cusum.with(*deviation) : m_cusum.sum;
}

void ReadHistory::addToMonth(const ReadDay &day)
{
    const int month = monthOf(day.day);
    auto place = std::find_if(m_months.begin(), m_months.end(), [month](const Month &one) { return one.month == month; });
    if (place == m_months.end()) {
        m_months.push_back({qint32(month), {}, 0});
        if (m_months.size() > std::size_t(monthsKept))
            m_months.erase(std::min_element(m_months.begin(), m_months.end(), [](const Month &a, const Month &b) { return a.month < b.month; }));
        place = std::find_if(m_months.begin(), m_months.end(), [month](const Month &one) { return one.month == month; });
        if (place == m_months.end())
            return;
    }
    place->records.add(day.records);
    if (day.day > m_cusumDay)
        place->countedElsewhere += day.countedElsewhere.value_or(0);
}

void ReadHistory::close(qint64 day, bool wasFlagged)
{
    const ReadDay *one = this->day(day);
    if (!one)
        return;
    addToMonth(*one);
    const auto deviation = z(day);
    if (day > m_cusumDay) {
        m_cusumBefore = m_cusum.sum;
        m_cusumDay = day;
    }
    if (day == m_cusumDay) {
        m_cusum.sum = m_cusumBefore;
        if (deviation)
            m_cusum.add(*deviation);
        // Twice the alarm is enough to stay up; more would ring on for months after it ended.
        m_cusum.sum = std::min(m_cusum.sum, 2 * Cusum::alarmAt);
    }
    if (wasFlagged) {
        for (Baseline *baseline : {&m_daily, &m_weekly, &m_monthly, &m_events, &m_novelty}) {
            baseline->forget(day);
            baseline->hold(instantFromEpoch(day * 86400));
        }
        return;
    }
    m_daily.learn(day, one->distinct());
    // A window that reaches back before the first day is no usual one.
    if (day >= m_firstDay + 6)
        m_weekly.learn(day, window(day, 7));
    if (day >= m_firstDay + 29)
        m_monthly.learn(day, window(day, 30));
    m_events.learn(day, double(one->events));
    if (one->novelty)
        m_novelty.learn(day, *one->novelty);
}

void ReadHistory::release()
{
    for (Baseline *baseline : {&m_daily, &m_weekly, &m_monthly, &m_events, &m_novelty})
        baseline->release();
    m_cusum.reset();
    m_cusumBefore = 0;
}

std::size_t ReadHistory::bytes() const
{
    std::size_t all = sizeof *this + m_days.size() * sizeof(ReadDay) + 5 * 90 * 8;
    for (const ReadDay &one : m_days)
        all += one.records.heapBytes();
    for (const Month &one : m_months)
        all += sizeof one + one.records.heapBytes();
    return all;
}

void ReadHistory::dropSketches()
{
    m_months.clear();
    m_days.clear();
    m_sketchesGone = true;
}

void ReadHistory::save(StateWriter &writer) const
{
    writer.put(m_subject).put(quint32(m_days.size()));
    for (const ReadDay &one : m_days) {
        writer.put(one.day).put(one.reads).put(one.events).put(std::string_view(one.records.bytes()));
        writer.put(one.countedElsewhere.value_or(-1)).put(one.novelty.value_or(-1));
        writer.put(one.firstAt).put(one.lastAt).put(one.account).put(one.credential);
    }
    writer.put(quint32(m_months.size()));
    for (const Month &one : m_months)
        writer.put(one.month).put(std::string_view(one.records.bytes())).put(one.countedElsewhere);
    for (const Baseline *baseline : {&m_daily, &m_weekly, &m_monthly, &m_events, &m_novelty})
        baseline->save(writer);
    writer.put(m_firstDay).put(m_cusum.sum).put(m_cusumDay).put(m_cusumBefore).put(m_sketchesGone);
}

void ReadHistory::load(StateReader &reader)
{
    const auto atLeastZero = [](double value) { return value >= 0 ? std::optional(value) : std::nullopt; };
    *this = {};
    reader.take(m_subject);
    for (quint32 left = reader.takeCount(sizeof(qint64) * 3); left > 0; --left) {
        ReadDay one;
        one.subject = m_subject;
        reader.take(one.day);
        reader.take(one.reads);
        reader.take(one.events);
        one.records = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
        one.countedElsewhere = atLeastZero(reader.take<double>());
        one.novelty = atLeastZero(reader.take<double>());
        reader.take(one.firstAt);
        reader.take(one.lastAt);
        reader.take(one.account);
        reader.take(one.credential);
        m_days.push_back(std::move(one));
    }
    for (quint32 left = reader.takeCount(sizeof(qint32) + sizeof(double)); left > 0; --left) {
        Month one;
        reader.take(one.month);
        one.records = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
        reader.take(one.countedElsewhere);
        m_months.push_back(std::move(one));
    }
    for (Baseline *baseline : {&m_daily, &m_weekly, &m_monthly, &m_events, &m_novelty})
        baseline->load(reader);
    reader.take(m_firstDay);
    reader.take(m_cusum.sum);
    reader.take(m_cusumDay);
    reader.take(m_cusumBefore);
    reader.take(m_sketchesGone);
}

} // namespace postern
