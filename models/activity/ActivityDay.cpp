// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/ActivityDay.h"

namespace postern {

namespace {

void note(ActivityDay &day, CountryCode country)
{
    if (!country)
        return;
    for (CountryCode &place : day.countries) {
        if (place == country)
            return;
        if (!place) {
            place = country;
            return;
        }
    }
    day.hasMoreCountries = true;
}

} // namespace

void ActivityDay::add(const AccessEvent &event)
{
    ++events;
    denied += isRefusal(event.outcome);
    ++hours[std::size_t(event.hour())];
    activities |= quint64(1) << int(event.activity);
    ++addressKinds[int(event.addressKind)];
    networks.add(event.network);
    note(*this, event.country);
    if (isRead(event.activity) && !isRefusal(event.outcome)) {
        ++reads;
        recordsReturned += event.records;
        records.add(event.record);
        subjects.add(event.subject);
    }
}

void ActivityDay::add(const ActivityDay &other)
{
    events += other.events;
    denied += other.denied;
    reads += other.reads;
    recordsReturned += other.recordsReturned;
    for (std::size_t i = 0; i < hours.size(); ++i)
        hours[i] += other.hours[i];
    activities |= other.activities;
    for (int i = 0; i < addressKindCount; ++i)
        addressKinds[i] += other.addressKinds[i];
    records.add(other.records);
    subjects.add(other.subjects);
    networks.add(other.networks);
    for (const CountryCode country : other.countries)
        note(*this, country);
    hasMoreCountries |= other.hasMoreCountries;
}

} // namespace postern
