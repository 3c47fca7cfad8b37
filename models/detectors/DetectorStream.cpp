// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorStream.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

void DetectorStream::add(const AccessEvent &event, qint32 source)
{
    newestAt = std::max(newestAt, event.at);
    hours.add(event);
    const qint64 day = event.day();
    if (!present || presentDay != day) {
        present = &open.try_emplace(day, day, source).first->second;
        presentDay = day;
    }
    present->add(event);
}

void DetectorStream::close(qint64 day)
{
    closedDay = std::max(closedDay, day);
    closedHour = std::max(closedHour, (day + 1) * 24 - 1);
    hours.forgetBefore((closedDay - 1) * 24);
    open.erase(open.begin(), open.upper_bound(day));
    present = nullptr;
}

void DetectorStream::save(StateWriter &writer) const
{
    buffer.save(writer);
    hours.save(writer);
    writer.put(quint32(open.size()));
    for (const auto &[day, one] : open) {
        writer.put(day);
        one.save(writer);
    }
    writer.put(newestAt).put(closedDay).put(closedHour).put(early);
}

void DetectorStream::load(StateReader &reader, qint32 source)
{
    buffer.load(reader);
    hours.load(reader);
    open.clear();
    present = nullptr;
    for (quint32 left = reader.takeCount(sizeof(qint64)); left > 0; --left) {
        const auto day = reader.take<qint64>();
        open.try_emplace(day, day, source).first->second.load(reader);
    }
    reader.take(newestAt);
    reader.take(closedDay);
    reader.take(closedHour);
    reader.take(early);
}

} // namespace postern
