// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/SightingBuffer.h"

#include "models/detectors/Estate.h"
#include "models/detectors/SeenFeatures.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>

namespace postern {

namespace {

/// So many of them that only their hour counts.
bool isManifold(EventActivity activity)
{
    return activity == EventActivity::Read || activity == EventActivity::TokenUse || activity == EventActivity::ApiCall
           || activity == EventActivity::Write || activity == EventActivity::Other || activity == EventActivity::Unknown;
}

} // namespace

void SightingBuffer::add(const AccessEvent &event, const Estate &estate, const SeenFeatures &seen)
{
    if (event.activity == EventActivity::TokenIssue)
        return;
    if (!isManifold(event.activity)) {
        m_single.push_back({event, event.at, 1});
        m_single.back().event.recordNumber = -1; // which record it was is never kept
        return;
    }
    const bool isKey = event.credential != 0 && estate.credential(event.credential).isMachine;
    const bool isKnown = event.account != 0 && (event.activity == EventActivity::ApiCall || estate.account(event.account).isKnown);
    if (!event.isAccepted() || (!isKey && !isKnown))
        return;
    Sighting sighting{event, event.at, 1};
    sighting.event.recordNumber = -1;
    Use use = sighting.sameUse();
    // Of a key that is used from everywhere only the time still says something.
    if (isKey && seen.isRoaming(WatchedSubject::credential(event.credential), Feature::Network))
        use = std::apply([&](auto hour, auto account, auto credential, auto, auto, auto, auto, auto source, auto activity, auto outcome, auto) {
            return Use(hour, isKnown ? account : 0, credential, 0, 0, 0, 0, source, activity, outcome, 0);
        }, use);
    const auto [place, isFirst] = m_condensed.try_emplace(use, sighting);
    if (isFirst)
        return;
    Sighting &held = place->second;
    ++held.count;
    held.lastAt = std::max(held.lastAt, event.at);
    if (std::pair(event.at, event.id) < std::pair(held.event.at, held.event.id))
        held.event = event;
}

std::vector<Sighting> SightingBuffer::release(qint64 before)
{
    std::vector<Sighting> free;
    for (auto one = m_condensed.begin(); one != m_condensed.end();) {
        if (one->second.event.at < before) {
            free.push_back(one->second);
            one = m_condensed.erase(one);
        } else {
            ++one;
        }
    }
    const auto rest = std::stable_partition(m_single.begin(), m_single.end(), [before](const Sighting &one) { return one.event.at >= before; });
    free.insert(free.end(), rest, m_single.end());
    m_single.erase(rest, m_single.end());
    std::sort(free.begin(), free.end(), [](const Sighting &a, const Sighting &b) { return a.order() < b.order(); });
    return free;
}

qint64 SightingBuffer::middle() const
{
    std::vector<qint64> times;
    for (const Sighting &one : m_single)
        times.push_back(one.event.at);
    for (const auto &[use, one] : m_condensed)
        times.push_back(one.event.at);
    if (times.empty())
        return 0;
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle + 1;
}

void SightingBuffer::save(StateWriter &writer) const
{
    std::vector<Sighting> all = m_single;
    writer.put(all);
    all.clear();
    for (const auto &[use, one] : m_condensed)
        all.push_back(one);
    writer.put(all);
}

void SightingBuffer::load(StateReader &reader)
{
    m_single = reader.takeAll<Sighting>();
    m_condensed.clear();
    for (const Sighting &one : reader.takeAll<Sighting>())
        m_condensed[one.sameUse()] = one;
}

} // namespace postern
