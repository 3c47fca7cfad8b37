// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detection.h"

#include <map>
#include <utility>
#include <vector>

namespace postern {

class StateReader;
class StateWriter;

/// What detectors said, put together: the same detector about the same subject within 24 hours is one
/// detection. What late events may still change is kept apart.
class DetectionLog
{
public:
    /// Something that stands.
    void put(Detection &&detection);
    /// Something about a running day, as its figures stand: it replaces what was said of the same day.
    void putRunning(Detection &&detection);
    /// Something that follows from events that late ones may still put into another light.
    void putTentative(Detection &&detection);
    /// The day is closed: what was said while it was running is judged anew.
    void dropRunning(qint32 source, qint64 day);
    void dropTentative() { m_tentative.clear(); }
    /// When a subject was first spoken of on a running day, by event time.
    void noteFound(const Detection &detection, Instant at);

    /// Everything said since the last time, and what may still grow, merged with what is provisional.
    std::vector<Detection> take();
    /// Detections that ended before that instant grow no more.
    void settleBefore(qint32 source, Instant at);

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    using Key = std::pair<QString, WatchedSubject>;
    static Key keyOf(const Detection &detection) { return {detection.detector, detection.subject}; }

    std::map<Key, Detection> m_open; ///< may still grow
    std::vector<Detection> m_done;   ///< since the last take()
    std::map<std::pair<Key, qint64>, Detection> m_running, m_tentative; ///< by day
    std::map<std::pair<Key, qint64>, Instant> m_found;
};

} // namespace postern
