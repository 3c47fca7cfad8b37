// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/HourLedger.h"
#include "models/detectors/OpenDay.h"
#include "models/detectors/SightingBuffer.h"

#include <map>

namespace postern {

/// How far the detectors have come with the log of one source, and what of it may still change.
struct DetectorStream
{
    SightingBuffer buffer;
    HourLedger hours;
    std::map<qint64, OpenDay> open;
    qint64 newestAt = 0;      ///< UTC s; 0: no event yet
    qint64 closedDay = -1;    ///< days up to it do not change any more
    qint64 closedHour = -1;
    quint64 early = 0;        ///< events that were judged before late ones could come, for want of room
    OpenDay *present = nullptr; ///< the day that was written last
    qint64 presentDay = 0;

    void add(const AccessEvent &event, qint32 source);
    /// The day is closed and needs no room any more.
    void close(qint64 day);

    void save(StateWriter &writer) const;
    void load(StateReader &reader, qint32 source);
};

} // namespace postern
