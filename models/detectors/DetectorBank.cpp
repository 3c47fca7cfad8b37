// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorBank.h"

#include "models/detectors/DetectorList.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>
#include <limits>

namespace postern {

DetectorBank::DetectorBank(const Estate &estate, const GeoLocator *geo)
    : m_estate(&estate), m_geo(geo), m_detectors(allDetectors()),
      m_run(estate, m_seen, geo, [this](Detection &&detection) { tell(std::move(detection)); }),
      m_provisional(m_run)
{
}

DetectorBank::~DetectorBank() = default;

Detector *DetectorBank::detector(const QString &name) const
{
    for (const auto &one : m_detectors) {
        if (one->name() == name)
            return one.get();
    }
    return nullptr;
}

void DetectorBank::tell(Detection &&detection)
{
    m_isFlagged = true;
    detection.source = detection.evidence.empty() ? m_source : detection.evidence.front().source;
    for (const auto &listener : m_detectors)
        listener->hear(detection, m_run);
    // Evidence that cannot be kept leaves the detection standing on its numbers.
    for (const AccessEvent &event : detection.evidence) {
        if (m_evidence && event.source == m_source && !m_evidence->keep(event).isOk())
            break;
    }
    m_log.put(std::move(detection));
}

DetectorRun &DetectorBank::provisionalRun(Instant at, bool isRunning)
{
    m_provisional = m_run;
    m_provisional.setTake([this, at, isRunning](Detection &&detection) {
        for (const auto &listener : m_detectors)
            listener->hear(detection, m_provisional);
        detection.source = detection.evidence.empty() ? m_source : detection.evidence.front().source;
        detection.foundAt = std::max(detection.foundAt, at);
        m_log.noteFound(detection, detection.foundAt);
        m_wanted.try_emplace(detection.subject, 0);
        if (isRunning)
            m_log.putRunning(std::move(detection));
        else
            m_log.putTentative(std::move(detection));
    });
    return m_provisional;
}

void DetectorBank::beginSource(qint32 source)
{
    m_source = source;
    m_stream = &m_streams[source];
}

qint64 DetectorBank::newestAt() const
{
    qint64 newest = 0;
    for (const auto &[source, stream] : m_streams)
        newest = std::max(newest, stream.newestAt);
    return newest;
}

void DetectorBank::look(const Sighting &sighting, DetectorRun &run)
{
    for (const auto &detector : m_detectors)
        detector->observe(sighting, run);
    const AccessEvent &event = sighting.event;
    if (!event.isAccepted())
        return;
    const Instant at = instantFromEpoch(event.at);
    for (const WatchedSubject &subject : {WatchedSubject::account(event.account), WatchedSubject::credential(event.credential)}) {
        const auto note = [&](Feature feature, quint64 value) {
            if (value != 0)
                m_seen.note(subject, feature, value, at);
        };
        if (subject.id == 0)
            continue;
        note(Feature::Country, event.country);
        note(Feature::Network, event.network);
        note(Feature::Asn, event.asn);
        note(Feature::Device, event.device);
        note(Feature::UserAgent, event.userAgent);
    }
}

void DetectorBank::lookAll(const std::vector<Sighting> &sightings, DetectorRun &run)
{
    for (const Sighting &sighting : sightings)
        look(sighting, run);
}

void DetectorBank::closeHours(DetectorStream &stream, qint64 upTo, DetectorRun &run)
{
    const auto span = stream.hours.span();
    if (!span)
        return;
    for (qint64 hour = std::max(stream.closedHour + 1, span->first); hour <= std::min(upTo, span->second); ++hour) {
        for (const auto &detector : m_detectors)
            detector->closeHour(hour, stream.hours, run);
    }
}

void DetectorBank::judgeDay(const ReadDay &day, DetectorRun &run, bool learns)
{
    if (day.reads == 0 && day.distinct() <= 0)
        return;
    ReadHistory &history = m_book.put(day);
    m_isFlagged = false;
    for (const auto &detector : m_detectors)
        detector->judgeReads(m_book, history, day.day, run);
    if (learns)
        history.close(day.day, m_isFlagged);
}

bool DetectorBank::isWorthwhile(const ActivityDay &day) const
{
    // Customers who read their own few records are millions, and never near a limit.
    constexpr quint64 worthKeeping = 20;
    if (day.reads == 0)
        return false;
    const bool isAccount = day.subject.kind == ActivitySubjectKind::Account;
    if (isAccount ? m_estate->account(day.subject.number).isKnown : m_estate->credential(day.subject.number).isKnown)
        return true;
    return day.records.count() >= worthKeeping
           || m_book.find({isAccount ? WatchedKind::Account : WatchedKind::Credential, 0, day.subject.number, day.subject.store}) != nullptr;
}

ReadDay DetectorBank::readDay(const ActivityDay &day)
{
    ReadDay reads;
    const bool isAccount = day.subject.kind == ActivitySubjectKind::Account;
    reads.subject = {isAccount ? WatchedKind::Account : WatchedKind::Credential, 0, day.subject.number, day.subject.store};
    reads.day = day.day;
    reads.reads = day.reads;
    reads.events = day.events;
    reads.records = day.records;
    int first = 0, last = 23;
    while (first < last && day.hours[std::size_t(first)] == 0)
        ++first;
    while (last > first && day.hours[std::size_t(last)] == 0)
        --last;
    reads.firstAt = qint64(day.day) * 86400 + first * 3600;
    reads.lastAt = qint64(day.day) * 86400 + last * 3600 + 3599;
    (isAccount ? reads.account : reads.credential) = day.subject.number;
    return reads;
}

Result<void> DetectorBank::hourPassed(qint64 at, std::span<const ActivityDay *const> busy, const ActivityContext &)
{
    if (!m_stream)
        return {};
    DetectorRun &run = provisionalRun(instantFromEpoch(at), true);
    for (const ActivityDay *day : busy) {
        if (day->day > m_stream->closedDay && isWorthwhile(*day))
            judgeDay(readDay(*day), run, false);
    }
    const auto open = m_stream->open.find((at - 1) / 86400);
    if (open == m_stream->open.end())
        return {};
    for (const ReadDay *day : open->second.reads()) {
        if (day->reads >= busyEvents)
            judgeDay(*day, run, false);
    }
    for (const auto &detector : m_detectors)
        detector->judgeSources(open->second.sources(), run);
    return {};
}

void DetectorBank::closeSources(qint64 day, bool isAgain, std::vector<ReadDay> &reads)
{
    const auto open = m_stream->open.find(day);
    if (open == m_stream->open.end())
        return;
    for (const auto &detector : m_detectors) {
        detector->judgeSources(open->second.sources(), m_run);
        // Of a day that is opened again only what came late is there: too little to learn from.
        if (!isAgain)
            detector->learnSources(open->second.sources());
    }
    if (!isAgain) {
        for (const ReadDay *one : open->second.reads())
            reads.push_back(*one);
    }
}

Result<void> DetectorBank::dayClosed(qint32 day, std::span<const ActivityDay *const> days, bool isAgain, const ActivityContext &context)
{
    if (!m_stream)
        return {};
    m_evidence = &context.evidence;
    m_log.dropRunning(m_source, day);
    lookAll(m_stream->buffer.release((qint64(day) + 1) * 86400), m_run);
    closeHours(*m_stream, (qint64(day) + 1) * 24 - 1, m_run);
    std::vector<ReadDay> reads;
    for (const ActivityDay *one : days) {
        if (isWorthwhile(*one))
            reads.push_back(readDay(*one));
    }
    closeSources(day, isAgain, reads);
    for (const ReadDay &one : reads)
        judgeDay(one, m_run, true);
    for (const auto &detector : m_detectors)
        detector->closeDay(day, m_run);
    m_stream->close(day);
    m_log.settleBefore(m_source, instantFromEpoch((m_stream->closedDay - 1) * 86400));
    m_book.keepBounds();
    if (m_wanted.size() > 10'000)
        m_wanted.clear();
    m_evidence = nullptr;
    return {};
}

void DetectorBank::closeReads(const std::vector<ReadDay> &days)
{
    for (const ReadDay &one : days)
        judgeDay(one, m_run, true);
}

void DetectorBank::finish()
{
    // Events of the running days are looked at now, and again once no later one can change what they
    // mean: what the detectors remember goes back to where it was.
    StateWriter before;
    saveOrdered(before);
    m_log.dropTentative();
    DetectorRun &run = provisionalRun(instantFromEpoch(0), false);
    std::vector<Sighting> waiting;
    for (auto &[source, stream] : m_streams) {
        SightingBuffer copy = stream.buffer;
        const std::vector<Sighting> own = copy.release(std::numeric_limits<qint64>::max());
        waiting.insert(waiting.end(), own.begin(), own.end());
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const Sighting &a, const Sighting &b) { return a.order() < b.order(); });
    lookAll(waiting, run);
    for (auto &[source, stream] : m_streams) {
        m_source = source;
        m_stream = &stream;
        closeHours(stream, stream.newestAt / 3600, run);
        for (const auto &[day, open] : stream.open)
            judgeOpen(day, open, run);
    }
    StateReader reader(before.bytes());
    loadOrdered(reader);
}

void DetectorBank::judgeOpen(qint64 day, const OpenDay &open, DetectorRun &run)
{
    for (const auto &detector : m_detectors)
        detector->judgeSources(open.sources(), run);
    for (const ReadDay *one : open.reads())
        judgeDay(*one, run, false);
    for (const auto &detector : m_detectors)
        detector->closeDay(day, run);
}

std::vector<Detection> DetectorBank::takeDetections()
{
    return m_log.take();
}

} // namespace postern
