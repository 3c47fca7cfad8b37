// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityObserver.h"
#include "models/detectors/DetectionLog.h"
#include "models/detectors/Detector.h"
#include "models/detectors/DetectorStream.h"
#include "models/detectors/ReadBook.h"

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace postern {

/// All detectors over the logs of all sources, one log after the other. What it says of days that are
/// closed does not depend on how a log was cut into syncs, nor on the order of events within the
/// lateness; what it says of running days is provisional and judged anew with the next events.
class DetectorBank final : public ActivityObserver
{
public:
    /// `geo` may be null. Both outlive the bank.
    DetectorBank(const Estate &estate, const GeoLocator *geo);
    ~DetectorBank() override;

    Result<void> observe(std::span<const AccessEvent> events, const ActivityContext &context) override;
    Result<void> hourPassed(qint64 at, std::span<const ActivityDay *const> busy, const ActivityContext &context) override;
    Result<void> dayClosed(qint32 day, std::span<const ActivityDay *const> days, bool isAgain, const ActivityContext &context) override;

    /// Asked for each event whose account, credential or store was not met before, so that the estate can know it.
    using Newcomer = std::function<Result<void>(const AccessEvent &, const ActivityNames &)>;
    void setNewcomer(Newcomer newcomer) { m_newcomer = std::move(newcomer); }
    /// The events that follow, up to the next call, are of that source's log.
    void beginSource(qint32 source);
    /// After the last log of a sync: looks at the running days as far as they go.
    void finish();

    /// A day of reads that something else counted, such as a gateway's own figures: judged and learned
    /// like any other. Days in order.
    void closeReads(const std::vector<ReadDay> &days);

    /// Detections since the last time, and those that may still grow; valid after finish().
    std::vector<Detection> takeDetections();
    /// Somebody judged a detection: its subject's baselines learn again, its running sum starts at 0.
    void release(const WatchedSubject &subject);
    /// The same for all stores and segments of an account or credential, as far as they were held by then.
    void release(bool isAccount, NameNumber number, Instant judgedUpTo);
    /// What cannot be judged and why, in words; what was left out for want of room.
    QStringList gaps() const;

    const std::vector<std::unique_ptr<Detector>> &detectors() const { return m_detectors; }
    Detector *detector(const QString &name) const;
    const ReadBook &book() const { return m_book; }
    const SeenFeatures &seen() const { return m_seen; }
    /// Event time up to which it has seen; 0: nothing yet.
    qint64 newestAt() const;

    /// Everything it remembers. Load into a new bank; false when the bytes are not whole, and then the
    /// bank is as new.
    QByteArray state() const;
    bool restore(const QByteArray &state);

private:
    void saveOrdered(StateWriter &writer) const;
    void loadOrdered(StateReader &reader);
    void forgetEverything();
    void look(const Sighting &sighting, DetectorRun &run);
    void lookAll(const std::vector<Sighting> &sightings, DetectorRun &run);
    void closeHours(DetectorStream &stream, qint64 upTo, DetectorRun &run);
    void closeSources(qint64 day, bool isAgain, std::vector<ReadDay> &reads);
    void judgeOpen(qint64 day, const OpenDay &open, DetectorRun &run);
    void judgeDay(const ReadDay &day, DetectorRun &run, bool learns);
    void tell(Detection &&detection);
    void keepEvidence(const AccessEvent &event, const ActivityContext &context);
    /// What is said from now on goes to the log as provisional.
    DetectorRun &provisionalRun(Instant at, bool isRunning);
    static ReadDay readDay(const ActivityDay &day);
    /// Whether what it read is worth comparing with anything.
    bool isWorthwhile(const ActivityDay &day) const;
    void noteNeeds(const AccessEvent &event);
    bool isNewcomer(const AccessEvent &event);

    const Estate *m_estate;
    const GeoLocator *m_geo;
    std::vector<std::unique_ptr<Detector>> m_detectors;
    SeenFeatures m_seen;
    ReadBook m_book;
    DetectionLog m_log;
    std::map<qint32, DetectorStream> m_streams; ///< by source
    DetectorStream *m_stream = nullptr;         ///< of the source whose log is read
    qint32 m_source = 0;
    DetectorRun m_run;
    DetectorRun m_provisional;    ///< a copy of it while something provisional is judged
    DetectorNeeds m_met;          ///< what the events brought so far
    Newcomer m_newcomer;
    std::array<NameNumber, 3> m_highest{}; ///< highest account, credential, store that was met
    EvidenceSink *m_evidence = nullptr; ///< while a call of the engine lasts
    bool m_isFlagged = false;     ///< a detector spoke of the day that is being judged
    std::unordered_map<WatchedSubject, int, WatchedSubjectHash> m_wanted; ///< whose events are evidence, and how many were kept
};

} // namespace postern
