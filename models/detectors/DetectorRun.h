// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detection.h"
#include "models/detectors/DetectionScore.h"
#include "models/detectors/Estate.h"
#include "models/detectors/ReadDay.h"
#include "models/detectors/SeenFeatures.h"
#include "models/detectors/Sighting.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace postern {

class GeoLocator;
class StateReader;
class StateWriter;

/// What a detector may ask while it looks on, and where it says what it found.
class DetectorRun
{
public:
    using Take = std::function<void(Detection &&)>;

    DetectorRun(const Estate &estate, const SeenFeatures &seen, const GeoLocator *geo, Take take)
        : m_estate(&estate), m_seen(&seen), m_geo(geo), m_take(std::move(take))
    {
    }

    const Estate &estate() const { return *m_estate; }
    /// What was seen before the present event.
    const SeenFeatures &seen() const { return *m_seen; }
    /// Null when no database of addresses was given.
    const GeoLocator *geo() const { return m_geo; }

    /// The source is new: what is new to it says nothing yet. Its first 14 days.
    bool isLearning(qint32 source, qint64 at) const;
    /// For how long the source's events were looked at by then.
    qint64 watchedSeconds(qint32 source, qint64 at) const;
    /// An event of the source at that time; the first one begins its learning.
    void watch(qint32 source, qint64 at)
    {
        qint64 &begin = m_sourceBegins.try_emplace(source, at).first->second;
        begin = std::min(begin, at);
    }
    /// When some other detector last spoke of the account; nothing when none did.
    std::optional<qint64> lastWordOn(NameNumber account) const;

    /// A detection begun from an event: subject, times, whom it concerns, the event as evidence.
    Detection begin(const QString &detector, const WatchedSubject &subject, const Sighting &sighting) const;
    /// A detection begun from a day of reads.
    Detection begin(const QString &detector, const ReadDay &day) const;
    /// Says it, if the score reaches the least one.
    void say(Detection &&detection, const DetectionScore &score, double least);

    /// From now on what is said goes there.
    void setTake(Take take) { m_take = std::move(take); }

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    const Estate *m_estate;
    const SeenFeatures *m_seen;
    const GeoLocator *m_geo;
    Take m_take;
    std::unordered_map<qint32, qint64> m_sourceBegins;
    std::unordered_map<NameNumber, qint64> m_lastWords;
};

} // namespace postern
