// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitPlan.h"

#include <QVector>

#include <algorithm>
#include <cmath>
#include <functional>

namespace postern {

namespace {

QDate on(int month, int day)
{
    return QDate(2025, month, day);
}

/// A stretch of days, the addresses used on its first and last day, and those seen by its end.
struct Stretch
{
    QDate from, to;
    int first, last, seenByEnd;
};

const QVector<Stretch> &stretches()
{
    static const QVector<Stretch> all{
        {on(1, 6), on(1, 8), 1, 1, 2},           {on(1, 13), on(1, 17), 1, 1, 3},
        {on(4, 14), on(4, 30), 10, 15, 40},      {on(5, 1), on(5, 31), 15, 30, 110},
        {on(6, 1), on(6, 23), 30, 59, 190},      {on(6, 24), on(6, 30), 60, 111, 300},
        {on(7, 1), on(7, 31), 120, 246, 720},    {on(8, 1), on(8, 31), 250, 420, 1'650},
        {on(9, 1), on(9, 30), 300, 203, 1'980},  {on(10, 1), on(10, 31), 200, 121, 2'240},
        {on(11, 1), on(11, 8), 118, 100, HanbitPlan::allAddresses},
    };
    return all;
}

/// Puts a total on days so that every day's share is rounded and their sum is exact.
void spread(QMap<QDate, qint64> &days, const QDate &from, const QDate &to, qint64 total,
            const std::function<double(int)> &weight = [](int) { return 1.0; })
{
    const int count = int(from.daysTo(to)) + 1;
    double sum = 0;
    for (int i = 0; i < count; ++i)
        sum += weight(i);
    double reached = 0;
    qint64 given = 0;
    for (int i = 0; i < count; ++i) {
        reached += weight(i) * double(total) / sum;
        const qint64 rounded = qint64(std::nearbyint(reached));
        days.insert(from.addDays(i), rounded - given);
        given = rounded;
    }
}

} // namespace

QMap<QDate, qint64> HanbitPlan::requestsByDay()
{
    QMap<QDate, qint64> days{{on(1, 6), 5},   {on(1, 7), 20},  {on(1, 8), 50},  {on(1, 13), 80},
                             {on(1, 14), 80}, {on(1, 15), 80}, {on(1, 16), 80}, {on(1, 17), 80}};
    // August: a hill around its 20th, with 6.3 million at the top and 101 million in all.
    constexpr double top = 6.3e6, august = 101e6;
    const auto hill = [](int i) { return std::exp(-std::pow((i + 1 - 20) / 6.0, 2) / 2); };
    double hills = 0;
    for (int i = 0; i < 31; ++i)
        hills += hill(i);
    const double floor = (august - top * hills) / (31 - hills);
    spread(days, on(4, 14), on(4, 30), 170'000);
    spread(days, on(5, 1), on(5, 31), 610'000);
    spread(days, on(6, 1), on(6, 23), 1'220'000);
    spread(days, on(6, 24), on(6, 30), 3'000'000);
    spread(days, on(7, 1), on(7, 31), 24'000'000);
    spread(days, on(8, 1), on(8, 31), qint64(august), [&](int i) { return floor + (top - floor) * hill(i); });
    spread(days, on(9, 1), on(9, 30), 31'000'000);
    spread(days, on(10, 1), on(10, 31), 18'000'000);
    qint64 before = 0;
    for (const qint64 requests : std::as_const(days))
        before += requests;
    spread(days, on(11, 1), on(11, 8), allRequests - before);
    return days;
}

HanbitPlan::HanbitPlan(double scale)
{
    QMap<QDate, qint64> scaled;
    double reached = 0;
    qint64 given = 0;
    const QMap<QDate, qint64> whole = requestsByDay();
    for (auto day = whole.begin(); day != whole.end(); ++day) {
        if (day.key() < on(4, 14)) {
            scaled.insert(day.key(), day.value());
            continue;
        }
        reached += double(day.value()) * scale;
        const qint64 rounded = qint64(std::nearbyint(reached));
        scaled.insert(day.key(), rounded - given);
        given = rounded;
    }
    split(scaled);
    giveAddresses();
}

void HanbitPlan::split(const QMap<QDate, qint64> &requests)
{
    // Shares of what was read so far, so that the sums are exact whatever the size of a day is.
    const auto share = [](qint64 all, Page page) { return all * totals[page] / allRequests; };
    Day before;
    qint64 all = 0, unknownSoFar = 0;
    Pages soFar{};
    for (auto day = requests.begin(); day != requests.end(); ++day) {
        all += day.value();
        Pages now{(all * totals[MyInfo] + allRequests / 2) / allRequests, 0, share(all, DeliveryEdit), share(all, OrderList)};
        now[DeliveryList] = all - now[MyInfo] - now[DeliveryEdit] - now[OrderList];
        if (now[DeliveryList] < soFar[DeliveryList]) {
            now[MyInfo] -= soFar[DeliveryList] - now[DeliveryList];
            now[DeliveryList] = soFar[DeliveryList];
        }
        const qint64 unknown = qint64(std::round(double(all) * double(totals[MyInfo]) / double(allRequests) * unknownShare));
        Day made;
        for (int page = 0; page < pageCount; ++page)
            made.pages[std::size_t(page)] = now[std::size_t(page)] - soFar[std::size_t(page)];
        made.unknown = unknown - unknownSoFar;
        made.firstCustomer = soFar[MyInfo];
        made.firstId = soFar[MyInfo] + unknownSoFar;
        m_days.insert(day.key(), made);
        soFar = now;
        unknownSoFar = unknown;
    }
}

void HanbitPlan::giveAddresses()
{
    int seenBefore = 0;
    for (const Stretch &stretch : stretches()) {
        const int count = int(stretch.from.daysTo(stretch.to));
        for (int i = 0; i <= count; ++i) {
            const auto day = m_days.find(stretch.from.addDays(i));
            if (day == m_days.end())
                continue;
            day->addresses = stretch.first + (stretch.last - stretch.first) * i / std::max(1, count);
            int seen = seenBefore + (stretch.seenByEnd - seenBefore) * (i + 1) / (count + 1);
            seen = std::max({seen, day->addresses, seenBefore});
            day->firstAddress = seen - day->addresses;
        }
        seenBefore = stretch.seenByEnd;
    }
}

qint64 HanbitPlan::customersBy(const QDate &day) const
{
    auto found = m_days.upperBound(day);
    if (found == m_days.begin())
        return 0;
    --found;
    return found->firstCustomer + found->pages[MyInfo];
}

} // namespace postern
