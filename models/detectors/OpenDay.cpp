// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/OpenDay.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

void OpenDay::add(const WatchedSubject &subject, const AccessEvent &event)
{
    auto found = m_readers.find(subject);
    if (found == m_readers.end()) {
        if (m_readers.size() >= mostReaders)
            return;
        found = m_readers.try_emplace(subject).first;
        found->second.day.subject = subject;
        found->second.day.day = event.day();
        found->second.day.firstAt = event.at;
        found->second.first = event;
    }
    Reader &reader = found->second;
    ++reader.day.reads;
    ++reader.day.events;
    reader.day.records.add(event.record);
    reader.day.firstAt = std::min(reader.day.firstAt, event.at);
    reader.day.lastAt = std::max(reader.day.lastAt, event.at);
    if (subject.kind == WatchedKind::Segment)
        reader.day.credential = NameNumber(subject.id);
    if (std::pair(event.at, event.id) < std::pair(reader.first.at, reader.first.id))
        reader.first = event;
}

void OpenDay::add(const AccessEvent &event)
{
    m_sources.add(event);
    if (!event.isAccepted() || !isRead(event.activity) || event.record == 0)
        return;
    if (event.credential != 0 && event.addressKind != AddressKind::Unknown)
        add({WatchedKind::Segment, quint8(event.addressKind), event.credential, event.store}, event);
    if (event.asn != 0)
        add({WatchedKind::Asn, 0, event.asn, event.store}, event);
}

std::vector<const ReadDay *> OpenDay::reads() const
{
    std::vector<const ReadDay *> all;
    for (const auto &[subject, reader] : m_readers)
        all.push_back(&reader.day);
    std::sort(all.begin(), all.end(), [](const ReadDay *a, const ReadDay *b) { return a->subject < b->subject; });
    return all;
}

const AccessEvent *OpenDay::firstOf(const WatchedSubject &subject) const
{
    const auto found = m_readers.find(subject);
    return found == m_readers.end() ? nullptr : &found->second.first;
}

void OpenDay::save(StateWriter &writer) const
{
    m_sources.save(writer);
    writer.put(quint32(m_readers.size()));
    for (const auto &[subject, reader] : m_readers) {
        const ReadDay &day = reader.day;
        writer.put(subject).put(day.day).put(day.reads).put(day.events).put(std::string_view(day.records.bytes()));
        writer.put(day.firstAt).put(day.lastAt).put(day.credential).put(reader.first);
    }
}

void OpenDay::load(StateReader &reader)
{
    m_sources.load(reader);
    m_readers.clear();
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
        const auto subject = reader.take<WatchedSubject>();
        Reader &one = m_readers[subject];
        one.day.subject = subject;
        reader.take(one.day.day);
        reader.take(one.day.reads);
        reader.take(one.day.events);
        one.day.records = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
        reader.take(one.day.firstAt);
        reader.take(one.day.lastAt);
        reader.take(one.day.credential);
        reader.take(one.first);
    }
}

} // namespace postern
