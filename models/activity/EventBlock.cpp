// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventBlock.h"

#include "models/activity/AddressTable.h"
#include "models/activity/Packing.h"

#include <algorithm>
#include <array>
#include <limits>

namespace postern {

namespace {

constexpr char version = 1;
constexpr std::size_t columnMost = EventBlock::eventsMost * 20;

/// Values by their position in a list of the different ones, in one or two byte planes.
class Dictionary
{
public:
    void add(quint64 value)
    {
        // Neighbours are mostly alike: the account's own few addresses, actions and stores.
        if (!m_positions.empty() && value == m_last) {
            m_positions.push_back(m_positions.back());
            return;
        }
        m_last = value;
        const std::size_t mask = m_slots.size() - 1;
        std::size_t i = std::size_t(value * 0x9e3779b97f4a7c15ull >> 47);
        for (; m_slots[i]; i = (i + 1) & mask) {
            if (m_values[m_slots[i] - 1] == value)
                break;
        }
        if (!m_slots[i]) {
            m_values.push_back(value);
            m_slots[i] = quint32(m_values.size());
        }
        m_positions.push_back(quint16(m_slots[i] - 1));
    }
    void write(std::string &into) const
    {
        std::string values;
        Packing::number(values, m_values.size());
        for (const quint64 value : m_values)
            Packing::number(values, value);
        Packing::column(into, values);
        std::string plane(m_positions.size(), '\0');
        std::transform(m_positions.begin(), m_positions.end(), plane.begin(), [](quint16 p) { return char(p); });
        Packing::column(into, plane);
        if (m_values.size() > 256) {
            std::transform(m_positions.begin(), m_positions.end(), plane.begin(), [](quint16 p) { return char(p >> 8); });
            Packing::column(into, plane);
        }
    }

private:
    std::vector<quint64> m_values;
    std::vector<quint16> m_positions;
    std::vector<quint32> m_slots = std::vector<quint32>(std::size_t(1) << 17);
    quint64 m_last = 0;
};

/// The other way: false when the bytes are no such dictionary.
template <typename Set>
bool readDictionary(std::string_view &from, std::vector<KeptEvent> &events, Set &&set)
{
    const auto list = Packing::column(from, columnMost);
    if (!list)
        return false;
    std::string_view rest = *list;
    const auto count = Packing::number(rest);
    if (!count || *count > EventBlock::eventsMost)
        return false;
    std::vector<quint64> values(*count);
    for (quint64 &value : values) {
        const auto next = Packing::number(rest);
        if (!next)
            return false;
        value = *next;
    }
    const auto low = Packing::column(from, columnMost);
    const auto high = *count > 256 ? Packing::column(from, columnMost) : std::optional(std::string(events.size(), '\0'));
    if (!low || !high || low->size() != events.size() || high->size() != events.size())
        return false;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const std::size_t position = quint8((*low)[i]) | std::size_t(quint8((*high)[i])) << 8;
        if (position >= values.size())
            return false;
        set(events[i], values[position]);
    }
    return true;
}

void writeRuns(std::string &into, std::span<const KeptEvent> sorted)
{
    std::string accounts;
    std::string times;
    NameNumber last = 0;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t end = i;
        while (end < sorted.size() && sorted[end].account == sorted[i].account)
            ++end;
        Packing::number(accounts, sorted[i].account - last);
        Packing::number(accounts, end - i);
        last = sorted[i].account;
        qint64 before = sorted[0].at;
        for (; i < end; ++i) {
            Packing::signedNumber(times, sorted[i].at - before);
            before = sorted[i].at;
        }
    }
    Packing::column(into, accounts);
    Packing::column(into, times);
}

bool readRuns(std::string_view &from, std::vector<KeptEvent> &events, qint64 first)
{
    const auto accounts = Packing::column(from, columnMost);
    const auto times = Packing::column(from, columnMost);
    if (!accounts || !times)
        return false;
    std::string_view runs = *accounts;
    std::string_view deltas = *times;
    std::size_t i = 0;
    NameNumber account = 0;
    while (i < events.size()) {
        const auto step = Packing::number(runs);
        const auto count = step ? Packing::number(runs) : std::nullopt;
        if (!count || *count == 0 || *count > events.size() - i)
            return false;
        account += NameNumber(*step);
        qint64 at = first;
        for (const std::size_t end = i + *count; i < end; ++i) {
            const auto delta = Packing::signedNumber(deltas);
            if (!delta)
                return false;
            at += *delta;
            events[i].account = account;
            events[i].at = at;
        }
    }
    return true;
}

/// Addresses by number; the addresses themselves before them.
void writeAddresses(std::string &into, std::span<const KeptEvent> sorted)
{
    AddressTable table(nullptr);
    Dictionary numbers;
    quint32 most = 0;
    for (const KeptEvent &event : sorted) {
        const quint32 number = event.address.isKnown() ? table.number(event.address) : 0;
        most = std::max(most, number);
        numbers.add(number);
    }
    std::string list;
    Packing::number(list, most);
    for (quint32 number = 1; number <= most; ++number) {
        Packing::number(list, table.address(number).high);
        Packing::number(list, table.address(number).low);
    }
    Packing::column(into, list);
    numbers.write(into);
}

bool readAddresses(std::string_view &from, std::vector<KeptEvent> &events)
{
    const auto list = Packing::column(from, columnMost);
    if (!list)
        return false;
    std::string_view rest = *list;
    const auto count = Packing::number(rest);
    if (!count || *count > EventBlock::eventsMost)
        return false;
    std::vector<IpAddress> addresses(*count + 1);
    for (std::size_t i = 1; i <= *count; ++i) {
        const auto high = Packing::number(rest);
        const auto low = high ? Packing::number(rest) : std::nullopt;
        if (!low)
            return false;
        addresses[i] = {*high, *low};
    }
    bool isRight = true;
    return readDictionary(from, events, [&](KeptEvent &event, quint64 number) {
               isRight &= number < addresses.size();
               event.address = number < addresses.size() ? addresses[number] : IpAddress();
           })
           && isRight;
}

quint64 small(const KeptEvent &event)
{
    return quint64(event.country) << 16 | quint64(event.activity) << 8 | quint64(event.outcome);
}

/// Records as four byte planes, or by position where few come again and again.
void writeRecords(std::string &into, std::span<const KeptEvent> sorted)
{
    for (int shift = 0; shift < 32; shift += 8) {
        std::string plane(sorted.size(), '\0');
        std::transform(sorted.begin(), sorted.end(), plane.begin(), [&](const KeptEvent &event) { return char(event.record >> shift); });
        Packing::column(into, plane);
    }
}

bool readRecords(std::string_view &from, std::vector<KeptEvent> &events)
{
    for (int shift = 0; shift < 32; shift += 8) {
        const auto plane = Packing::column(from, columnMost);
        if (!plane || plane->size() != events.size())
            return false;
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i].record |= quint32(quint8((*plane)[i])) << shift;
    }
    return true;
}

} // namespace

EventBlock EventBlock::of(std::span<const KeptEvent> sorted)
{
    EventBlock block;
    block.events = quint32(sorted.size());
    block.accountMin = sorted.front().account;
    block.accountMax = sorted.back().account;
    const auto [oldest, newest] = std::minmax_element(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    block.atMin = oldest->at;
    block.atMax = newest->at;
    block.data.push_back(version);
    Packing::number(block.data, sorted.size());
    Packing::signedNumber(block.data, sorted.front().at);
    writeRuns(block.data, sorted);
    writeAddresses(block.data, sorted);
    writeRecords(block.data, sorted);
    Dictionary credentials, actions, stores, rest;
    for (const KeptEvent &event : sorted) {
        credentials.add(event.credential);
        actions.add(event.action);
        stores.add(event.store);
        rest.add(small(event));
    }
    for (const Dictionary *dictionary : {&credentials, &actions, &stores, &rest})
        dictionary->write(block.data);
    return block;
}

std::optional<std::vector<KeptEvent>> EventBlock::read(std::string_view data)
{
    if (!data.starts_with(version))
        return std::nullopt;
    data.remove_prefix(1);
    const auto count = Packing::number(data);
    const auto first = count ? Packing::signedNumber(data) : std::nullopt;
    if (!first || *count == 0 || *count > eventsMost)
        return std::nullopt;
    std::vector<KeptEvent> events(*count);
    const bool isRead = readRuns(data, events, *first) && readAddresses(data, events) && readRecords(data, events)
        && readDictionary(data, events, [](KeptEvent &event, quint64 value) { event.credential = NameNumber(value); })
        && readDictionary(data, events, [](KeptEvent &event, quint64 value) { event.action = NameNumber(value); })
        && readDictionary(data, events, [](KeptEvent &event, quint64 value) { event.store = NameNumber(value); })
        && readDictionary(data, events, [](KeptEvent &event, quint64 value) {
               event.country = CountryCode(value >> 16);
               event.activity = EventActivity(std::min<quint64>(value >> 8 & 0xff, eventActivityCount - 1));
               event.outcome = EventOutcome(std::min<quint64>(value & 0xff, quint64(EventOutcome::UnknownSubject)));
           });
    return isRead ? std::optional(std::move(events)) : std::nullopt;
}

std::vector<EventBlock> EventBlock::ofSegment(std::vector<KeptEvent> &&events)
{
    // Events come nearly in order of time: a stable sort by account alone leaves runs that grow.
    std::vector<quint32> order(events.size()), next(events.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = quint32(i);
    for (int shift = 0; shift < 33; shift += 11) {
        std::array<quint32, 2049> starts{};
        for (const KeptEvent &event : events)
            ++starts[(event.account >> shift & 2047) + 1];
        if (starts[1] == events.size())
            continue;
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (const quint32 i : order)
            next[starts[events[i].account >> shift & 2047]++] = i;
        order.swap(next);
    }
    std::vector<KeptEvent> sorted;
    sorted.reserve(std::min(events.size(), eventsMost));
    std::vector<EventBlock> blocks;
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(events[order[i]]);
        if (sorted.size() == eventsMost || i + 1 == order.size()) {
            blocks.push_back(of(sorted));
            sorted.clear();
        }
    }
    return blocks;
}

} // namespace postern
