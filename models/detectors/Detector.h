// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/detectors/DetectorRun.h"
#include "models/detectors/DetectorSpec.h"

#include <QStringList>

namespace postern {

class HourLedger;
class ReadBook;
class ReadHistory;
class SourceDay;
class StateReader;
class StateWriter;

/// One way of looking at a stream of events. It hears of them in the order of their time, each once.
/// What it remembers is bounded, and goes through save() and load() from one sync to the next.
class Detector
{
public:
    explicit Detector(DetectorSpec spec) : m_spec(std::move(spec)) {}
    virtual ~Detector() = default;
    Detector(const Detector &) = delete;
    Detector &operator=(const Detector &) = delete;

    const DetectorSpec &spec() const { return m_spec; }
    const QString &name() const { return m_spec.name; }
    /// A threshold, by its name.
    double parameter(const char *name) const;
    /// Sets a threshold within its limits; an error in words otherwise.
    Result<void> setParameter(const QString &name, double value);

    /// Every event as it comes, in any order: what is kept of it must not depend on the order.
    virtual void collect(const AccessEvent &) {}
    /// The next event, or hour of reads, in order of time.
    virtual void observe(const Sighting &, DetectorRun &) {}
    /// An hour that will not change any more; `hour` counts from 1970-01-01.
    virtual void closeHour(qint64 /*hour*/, const HourLedger &, DetectorRun &) {}
    /// What one network did on a day. Running days are judged again and again, closed ones once.
    virtual void judgeSources(const SourceDay &, DetectorRun &) {}
    /// A day of networks that will not change any more, after it was judged.
    virtual void learnSources(const SourceDay &) {}
    /// What one subject read on a day, before the day is learned.
    virtual void judgeReads(const ReadBook &, const ReadHistory &, qint64 /*day*/, DetectorRun &) {}
    /// All of a day was told.
    virtual void closeDay(qint64 /*day*/, DetectorRun &) {}
    /// Another detector spoke.
    virtual void hear(const Detection &, DetectorRun &) {}

    virtual void save(StateWriter &) const {}
    virtual void load(StateReader &) {}
    /// What it had to leave out for want of room, in words.
    virtual QStringList reducedCoverage() const { return {}; }

private:
    DetectorSpec m_spec;
};

} // namespace postern
