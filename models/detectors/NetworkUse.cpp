// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/NetworkUse.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

void NetworkUse::add(const AccessEvent &event)
{
    firstAt = firstAt == 0 ? event.at : std::min(firstAt, event.at);
    lastAt = std::max(lastAt, event.at);
    asn = std::max(asn, event.asn);
    kind = std::max(kind, event.addressKind);
    if (event.recordNumber >= 0)
        numbers.add(event.at, event.recordNumber);
    if (event.outcome == EventOutcome::UnknownSubject) {
        ++unknown;
        return;
    }
    if (!isRead(event.activity)) {
        ++others;
        return;
    }
    if (first.at == 0 || std::pair(event.at, event.id) < std::pair(first.at, first.id))
        first = event;
    ++reads;
    subjects.add(event.subject);
    actions.add(quint64(event.action) * 0x9E3779B97F4A7C15u);
    for (Program &program : programs) {
        if (program.reads == 0 || program.name == event.userAgent) {
            program.name = event.userAgent;
            ++program.reads;
            break;
        }
    }
}

double NetworkUse::mainProgramShare() const
{
    quint64 most = 0;
    for (const Program &program : programs)
        most = std::max(most, program.name == 0 ? 0 : program.reads);
    return reads == 0 ? 0 : double(most) / double(reads);
}

void NetworkUse::save(StateWriter &writer) const
{
    writer.put(std::string_view(subjects.bytes())).put(std::string_view(actions.bytes()));
    numbers.save(writer);
    writer.put(reads).put(others).put(unknown).put(programs).put(asn).put(kind).put(firstAt).put(lastAt).put(first);
}

void NetworkUse::load(StateReader &reader)
{
    subjects = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
    actions = DistinctCount::fromBytes(reader.takeText()).value_or(DistinctCount());
    numbers.load(reader);
    reader.take(reads);
    reader.take(others);
    reader.take(unknown);
    reader.take(programs);
    reader.take(asn);
    reader.take(kind);
    reader.take(firstAt);
    reader.take(lastAt);
    reader.take(first);
}

} // namespace postern
