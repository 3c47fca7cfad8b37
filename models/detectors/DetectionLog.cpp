// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectionLog.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {

qint64 dayOf(const Detection &detection)
{
    return toEpoch(detection.lastAt) / 86400;
}

void saveDetection(StateWriter &writer, const Detection &detection)
{
    const auto text = [&writer](const QString &words) { writer.put(std::string_view(words.toUtf8().toStdString())); };
    text(detection.detector);
    writer.put(detection.subject).put(detection.source).put(detection.account).put(detection.credential).put(detection.person);
    writer.put(toEpoch(detection.firstAt)).put(toEpoch(detection.lastAt)).put(toEpoch(detection.foundAt));
    writer.put(detection.score).put(detection.events).put(quint32(detection.factors.size()));
    for (const DetectionFactor &factor : detection.factors) {
        text(factor.name);
        writer.put(factor.observed).put(factor.expectedLow).put(factor.expectedHigh).put(factor.weight).put(factor.damps);
        text(factor.sentence);
    }
    writer.put(detection.evidence);
}

Detection loadDetection(StateReader &reader)
{
    const auto instant = [&reader] { return instantFromEpoch(reader.take<qint64>()); };
    Detection detection;
    detection.detector = QString::fromStdString(reader.takeText());
    reader.take(detection.subject);
    reader.take(detection.source);
    reader.take(detection.account);
    reader.take(detection.credential);
    reader.take(detection.person);
    detection.firstAt = instant();
    detection.lastAt = instant();
    detection.foundAt = instant();
    reader.take(detection.score);
    reader.take(detection.events);
    for (quint32 left = reader.takeCount(4 * sizeof(double)); left > 0; --left) {
        DetectionFactor factor;
        factor.name = QString::fromStdString(reader.takeText());
        reader.take(factor.observed);
        reader.take(factor.expectedLow);
        reader.take(factor.expectedHigh);
        reader.take(factor.weight);
        reader.take(factor.damps);
        factor.sentence = QString::fromStdString(reader.takeText());
        detection.factors << factor;
    }
    detection.evidence = reader.takeAll<AccessEvent>();
    return detection;
}

} // namespace

void DetectionLog::put(Detection &&detection)
{
    const auto found = m_found.find({keyOf(detection), dayOf(detection)});
    if (found != m_found.end())
        detection.foundAt = std::min(detection.foundAt, found->second);
    const auto place = m_open.find(keyOf(detection));
    if (place == m_open.end()) {
        m_open.emplace(keyOf(detection), std::move(detection));
    } else if (place->second.mayMerge(detection)) {
        place->second.merge(std::move(detection));
    } else {
        m_done.push_back(std::move(place->second));
        place->second = std::move(detection);
    }
}

void DetectionLog::putRunning(Detection &&detection)
{
    detection.isProvisional = true;
    const auto key = std::pair(keyOf(detection), dayOf(detection));
    m_running.insert_or_assign(key, std::move(detection));
}

void DetectionLog::putTentative(Detection &&detection)
{
    detection.isProvisional = true;
    const auto key = std::pair(keyOf(detection), dayOf(detection));
    const auto place = m_tentative.find(key);
    if (place != m_tentative.end() && place->second.mayMerge(detection))
        place->second.merge(std::move(detection));
    else
        m_tentative.insert_or_assign(key, std::move(detection));
}

void DetectionLog::dropRunning(qint32 source, qint64 day)
{
    std::erase_if(m_running, [&](const auto &one) { return one.second.source == source && one.first.second <= day; });
}

void DetectionLog::noteFound(const Detection &detection, Instant at)
{
    m_found.try_emplace({keyOf(detection), dayOf(detection)}, at);
}

std::vector<Detection> DetectionLog::take()
{
    std::vector<Detection> all = std::move(m_done);
    m_done.clear();
    std::map<Key, Detection> grown = m_open;
    // Of a day that was looked at both ways the later look counts.
    auto provisional = m_tentative;
    provisional.insert(m_running.begin(), m_running.end());
    for (auto &[key, detection] : provisional) {
        const auto place = grown.find(key.first);
        if (place == grown.end()) {
            grown.emplace(key.first, std::move(detection));
        } else if (place->second.mayMerge(detection)) {
            place->second.merge(std::move(detection));
        } else {
            all.push_back(std::move(place->second));
            place->second = std::move(detection);
        }
    }
    for (auto &[key, detection] : grown)
        all.push_back(std::move(detection));
    for (auto &[key, detection] : m_open)
        detection.evidence.clear(); // told once
    return all;
}

void DetectionLog::settleBefore(qint32 source, Instant at)
{
    for (auto one = m_open.begin(); one != m_open.end();) {
        if (one->second.source == source && one->second.lastAt < at) {
            m_done.push_back(std::move(one->second));
            one = m_open.erase(one);
        } else {
            ++one;
        }
    }
    std::erase_if(m_found, [at](const auto &one) { return one.second < at; });
}

void DetectionLog::save(StateWriter &writer) const
{
    writer.put(quint32(m_open.size()));
    for (const auto &[key, detection] : m_open)
        saveDetection(writer, detection);
    writer.put(quint32(m_done.size()));
    for (const Detection &detection : m_done)
        saveDetection(writer, detection);
    writer.put(quint32(m_running.size()));
    for (const auto &[key, detection] : m_running)
        saveDetection(writer, detection);
}

void DetectionLog::load(StateReader &reader)
{
    m_open.clear();
    m_done.clear();
    m_running.clear();
    m_tentative.clear();
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left) {
        Detection detection = loadDetection(reader);
        const Key key = keyOf(detection);
        m_open.insert_or_assign(key, std::move(detection));
    }
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left)
        m_done.push_back(loadDetection(reader));
    for (quint32 left = reader.takeCount(sizeof(WatchedSubject)); left > 0; --left)
        putRunning(loadDetection(reader));
}

} // namespace postern
