// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/DaySummary.h"

#include "models/activity/ActivityObserver.h"
#include "models/activity/Packing.h"

#include <algorithm>

namespace postern {

namespace {

constexpr char version = 1;
constexpr std::size_t rowsMost = 1 << 20;
constexpr std::size_t columnMost = rowsMost * 10;

/// Calls with every number of a day, always in this order; `turn` reads or writes it.
template <typename Turn> void eachNumber(DaySummary &day, Turn &&turn)
{
    turn(day.events);
    turn(day.denied);
    turn(day.reads);
    turn(day.recordsReturned);
    turn(day.records);
    turn(day.subjects);
    turn(day.networks);
    turn(day.activities);
    for (quint32 &hour : day.hours)
        turn(hour);
    for (quint32 &kind : day.addressKinds)
        turn(kind);
    for (CountryCode &country : day.countries)
        turn(country);
    turn(day.hasMoreCountries);
}

constexpr std::size_t numbersEach = 8 + 24 + addressKindCount + ActivityDay::countriesMost + 1;

} // namespace

DaySummary DaySummary::of(const ActivityDay &day)
{
    DaySummary made;
    made.subject = day.subject;
    made.day = day.day;
    made.events = day.events;
    made.denied = day.denied;
    made.reads = day.reads;
    made.recordsReturned = day.recordsReturned;
    made.records = day.records.count();
    made.subjects = day.subjects.count();
    made.networks = day.networks.count();
    made.activities = day.activities;
    made.hours = day.hours;
    std::copy(std::begin(day.addressKinds), std::end(day.addressKinds), made.addressKinds.begin());
    made.countries = day.countries;
    made.hasMoreCountries = day.hasMoreCountries;
    return made;
}

void DaySummary::add(const DaySummary &other)
{
    events += other.events;
    denied += other.denied;
    reads += other.reads;
    recordsReturned += other.recordsReturned;
    records += other.records;
    subjects += other.subjects;
    networks += other.networks;
    activities |= other.activities;
    for (std::size_t i = 0; i < hours.size(); ++i)
        hours[i] += other.hours[i];
    for (std::size_t i = 0; i < addressKinds.size(); ++i)
        addressKinds[i] += other.addressKinds[i];
    for (const CountryCode country : other.countries) {
        if (!country || std::find(countries.begin(), countries.end(), country) != countries.end())
            continue;
        const auto free = std::find(countries.begin(), countries.end(), CountryCode(0));
        if (free == countries.end())
            hasMoreCountries = true;
        else
            *free = country;
    }
    hasMoreCountries |= other.hasMoreCountries;
}

std::string DaySummary::bytes(std::span<const DaySummary> days)
{
    std::string all(1, version);
    Packing::number(all, days.size());
    Packing::signedNumber(all, days.empty() ? 0 : days[0].day);
    std::string keys;
    ActivitySubject last{ActivitySubjectKind::Account, 0, 0};
    for (const DaySummary &day : days) {
        Packing::number(keys, quint64(day.subject.kind));
        Packing::signedNumber(keys, qint64(day.subject.number) - last.number);
        Packing::number(keys, day.subject.store);
        last = day.subject;
    }
    Packing::column(all, keys);
    // Column by column, so that what is alike stands together.
    std::vector<std::string> columns(numbersEach);
    for (DaySummary day : days) {
        std::size_t column = 0;
        eachNumber(day, [&](auto &number) { Packing::number(columns[column++], quint64(number)); });
    }
    std::string joined;
    for (const std::string &column : columns)
        joined += column;
    Packing::column(all, joined);
    return all;
}

std::optional<std::vector<DaySummary>> DaySummary::read(std::string_view bytes)
{
    if (!bytes.starts_with(version))
        return std::nullopt;
    bytes.remove_prefix(1);
    const auto count = Packing::number(bytes);
    const auto day = count ? Packing::signedNumber(bytes) : std::nullopt;
    const auto keyColumn = day && *count <= rowsMost ? Packing::column(bytes, columnMost * 2) : std::nullopt;
    const auto numbers = keyColumn ? Packing::column(bytes, columnMost * numbersEach) : std::nullopt;
    if (!numbers)
        return std::nullopt;
    std::vector<DaySummary> days(*count);
    std::string_view keys = *keyColumn;
    NameNumber last = 0;
    for (DaySummary &one : days) {
        const auto kind = Packing::number(keys);
        const auto step = kind ? Packing::signedNumber(keys) : std::nullopt;
        const auto store = step ? Packing::number(keys) : std::nullopt;
        if (!store)
            return std::nullopt;
        last = NameNumber(qint64(last) + *step);
        one.subject = {ActivitySubjectKind(*kind), last, NameNumber(*store)};
        one.day = qint32(*day);
    }
    std::string_view rest = *numbers;
    std::vector<quint64> values(numbersEach * days.size());
    for (quint64 &value : values) {
        const auto next = Packing::number(rest);
        if (!next)
            return std::nullopt;
        value = *next;
    }
    for (std::size_t row = 0; row < days.size(); ++row) {
        std::size_t at = row;
        eachNumber(days[row], [&](auto &number) {
            number = static_cast<std::remove_reference_t<decltype(number)>>(values[at]);
            at += days.size();
        });
    }
    return days;
}

std::string DaySummary::openBytes(std::span<const ActivityDay *const> days)
{
    std::vector<DaySummary> summaries;
    std::string sketches;
    for (const ActivityDay *day : days) {
        summaries.push_back(of(*day));
        for (const DistinctCount *sketch : {&day->records, &day->subjects, &day->networks}) {
            const std::string one = sketch->bytes();
            Packing::number(sketches, one.size());
            sketches += one;
        }
    }
    const std::string first = bytes(summaries);
    std::string all;
    Packing::number(all, first.size());
    all += first;
    Packing::column(all, sketches);
    return all;
}

bool DaySummary::readOpen(std::string_view bytes, DayTable &into)
{
    const auto size = Packing::number(bytes);
    if (!size || *size > bytes.size())
        return false;
    const auto summaries = read(bytes.substr(0, *size));
    bytes.remove_prefix(*size);
    const auto sketches = Packing::column(bytes, std::size_t(1) << 31);
    if (!summaries || !sketches)
        return false;
    std::string_view rest = *sketches;
    for (const DaySummary &from : *summaries) {
        ActivityDay &day = *into.of(from.subject);
        day.events = quint32(from.events);
        day.denied = quint32(from.denied);
        day.reads = quint32(from.reads);
        day.recordsReturned = from.recordsReturned;
        day.activities = from.activities;
        day.hours = from.hours;
        std::copy(from.addressKinds.begin(), from.addressKinds.end(), std::begin(day.addressKinds));
        day.countries = from.countries;
        day.hasMoreCountries = from.hasMoreCountries;
        for (DistinctCount *sketch : {&day.records, &day.subjects, &day.networks}) {
            const auto length = Packing::number(rest);
            if (!length || *length > rest.size())
                return false;
            auto made = DistinctCount::fromBytes(rest.substr(0, *length));
            if (!made)
                return false;
            *sketch = std::move(*made);
            rest.remove_prefix(*length);
        }
        if (day.events >= ActivityObserver::busyEvents)
            into.noteBusy(&day);
    }
    return true;
}

} // namespace postern
