// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorRun.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {
constexpr qint64 learningSeconds = 14 * 86400;
} // namespace

qint64 DetectorRun::watchedSeconds(qint32 source, qint64 at) const
{
    const auto begin = m_sourceBegins.find(source);
    return begin == m_sourceBegins.end() ? 0 : std::max<qint64>(at - begin->second, 0);
}

bool DetectorRun::isLearning(qint32 source, qint64 at) const
{
    return watchedSeconds(source, at) < learningSeconds;
}

void DetectorRun::save(StateWriter &writer) const
{
    writer.put(quint32(m_sourceBegins.size()));
    for (const auto &[source, at] : m_sourceBegins)
        writer.put(source).put(at);
    writer.put(quint32(m_lastWords.size()));
    for (const auto &[account, at] : m_lastWords)
        writer.put(account).put(at);
}

void DetectorRun::load(StateReader &reader)
{
    m_sourceBegins.clear();
    m_lastWords.clear();
    for (quint32 left = reader.takeCount(sizeof(qint32) + sizeof(qint64)); left > 0; --left) {
        const auto source = reader.take<qint32>();
        m_sourceBegins[source] = reader.take<qint64>();
    }
    for (quint32 left = reader.takeCount(sizeof(NameNumber) + sizeof(qint64)); left > 0; --left) {
        const auto account = reader.take<NameNumber>();
        m_lastWords[account] = reader.take<qint64>();
    }
}

std::optional<qint64> DetectorRun::lastWordOn(NameNumber account) const
{
    const auto found = m_lastWords.find(account);
    return account == 0 || found == m_lastWords.end() ? std::nullopt : std::optional(found->second);
}

Detection DetectorRun::begin(const QString &detector, const WatchedSubject &subject, const Sighting &sighting) const
{
    Detection detection;
    detection.detector = detector;
    detection.subject = subject;
    detection.account = sighting.event.account;
    detection.credential = sighting.event.credential;
    detection.person = m_estate->personOf(sighting.event);
    detection.firstAt = instantFromEpoch(sighting.event.at);
    detection.lastAt = instantFromEpoch(std::max(sighting.event.at, sighting.lastAt));
    detection.foundAt = detection.firstAt;
    detection.events = sighting.count;
    detection.evidence.push_back(sighting.event);
    detection.evidence.back().recordNumber = -1; // which record it was is never kept
    return detection;
}

Detection DetectorRun::begin(const QString &detector, const ReadDay &day) const
{
    Detection detection;
    detection.detector = detector;
    detection.subject = day.subject;
    detection.account = day.account;
    detection.credential = day.credential;
    detection.person = m_estate->account(day.account).person;
    detection.firstAt = instantFromEpoch(day.firstAt);
    detection.lastAt = instantFromEpoch(day.lastAt);
    detection.foundAt = detection.firstAt;
    detection.events = quint32(std::min<quint64>(day.reads, ~quint32(0)));
    return detection;
}

void DetectorRun::say(Detection &&detection, const DetectionScore &score, double least)
{
    detection.score = score.value();
    // A weight of 0.3 is not exact in binary; a score that should be the least one is not below it.
    if (detection.score + 1e-9 < least)
        return;
    detection.factors = score.factors();
    if (detection.account != 0) {
        qint64 &last = m_lastWords[detection.account];
        last = std::max(last, toEpoch(detection.lastAt));
    }
    m_take(std::move(detection));
}

} // namespace postern
