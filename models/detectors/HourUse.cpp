// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/HourUse.h"

#include "models/detectors/EventKinds.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15u;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}
} // namespace

void HourUse::add(const AccessEvent &event)
{
    const bool isFirst = first.at == 0 || std::pair(event.at, event.id) < std::pair(first.at, first.id);
    if (isFirst)
        first = event;
    firstAt = firstAt == 0 ? event.at : std::min(firstAt, event.at);
    lastAt = std::max(lastAt, event.at);
    if (event.outcome == EventOutcome::UnknownSubject) {
        ++refused;
        unknown.add(event.subject != 0 ? event.subject : event.token);
        return;
    }
    ++events;
    reads += isRead(event.activity) ? 1 : 0;
    // Behind a mobile operator one telephone has many addresses.
    const quint64 place = event.addressKind == AddressKind::Mobile && event.asn != 0 ? mixed(event.asn) : mixed(event.network);
    if (event.network != 0 && places.add(place) && isRented(event.addressKind))
        rentedPlaces.add(place);
}

void HourUse::add(const HourUse &other)
{
    if (first.at == 0 || (other.first.at != 0 && std::pair(other.first.at, other.first.id) < std::pair(first.at, first.id)))
        first = other.first;
    firstAt = firstAt == 0 ? other.firstAt : other.firstAt == 0 ? firstAt : std::min(firstAt, other.firstAt);
    lastAt = std::max(lastAt, other.lastAt);
    places.add(other.places);
    rentedPlaces.add(other.rentedPlaces);
    unknown.add(other.unknown);
    events += other.events;
    reads += other.reads;
    refused += other.refused;
}

void HourUse::save(StateWriter &writer) const
{
    writer.put(std::string_view(places.bytes())).put(std::string_view(rentedPlaces.bytes())).put(std::string_view(unknown.bytes()));
    writer.put(events).put(reads).put(refused).put(firstAt).put(lastAt).put(first);
}

void HourUse::load(StateReader &reader)
{
    for (DistinctCount *count : {&places, &rentedPlaces, &unknown})
        *count = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
    reader.take(events);
    reader.take(reads);
    reader.take(refused);
    reader.take(firstAt);
    reader.take(lastAt);
    reader.take(first);
}

} // namespace postern
