// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/SeenFeatures.h"

#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"

#include <algorithm>
#include <tuple>

namespace postern {

namespace {
bool isFresh(const SeenFeatures::Sight &sight, Feature feature, qint64 at)
{
    return sight.lastAt >= at - qint64(SeenFeatures::daysKept(feature)) * 86400;
}
} // namespace

std::optional<SeenFeatures::Sight> SeenFeatures::sight(const WatchedSubject &subject, Feature feature, quint64 value,
                                                       Instant at) const
{
    const auto found = m_values.find({subject, feature});
    if (found == m_values.end())
        return {};
    for (const Sight &one : found->second.sights) {
        if (one.value == value)
            return isFresh(one, feature, toEpoch(at)) ? std::optional(one) : std::nullopt;
    }
    return {};
}

bool SeenFeatures::isNew(const WatchedSubject &subject, Feature feature, quint64 value, Instant at) const
{
    return !isRoaming(subject, feature) && !sight(subject, feature, value, at);
}

std::size_t SeenFeatures::count(const WatchedSubject &subject, Feature feature) const
{
    const auto found = m_values.find({subject, feature});
    return found == m_values.end() ? 0 : found->second.sights.size();
}

bool SeenFeatures::isRoaming(const WatchedSubject &subject, Feature feature) const
{
    const auto found = m_values.find({subject, feature});
    return found != m_values.end() && found->second.roaming;
}

void SeenFeatures::note(const WatchedSubject &subject, Feature feature, quint64 value, Instant when)
{
    const qint64 at = toEpoch(when);
    if (m_values.size() >= m_mostSubjects && !m_values.contains({subject, feature}))
        makeRoom();
    Values &values = m_values[{subject, feature}];
    values.lastAt = std::max(values.lastAt, at);
    for (Sight &one : values.sights) {
        if (one.value != value)
            continue;
        if (!isFresh(one, feature, at))
            one = {value, at, at, 0};
        one.firstAt = std::min(one.firstAt, at);
        one.lastAt = std::max(one.lastAt, at);
        ++one.count;
        return;
    }
    if (values.sights.size() >= mostValues)
        std::erase_if(values.sights, [&](const Sight &one) { return !isFresh(one, feature, at); });
    if (values.sights.size() >= mostValues) {
        // The value longest unseen goes; of two, the smaller, so that a replay forgets the same one.
        values.sights.erase(std::min_element(values.sights.begin(), values.sights.end(), [](const Sight &a, const Sight &b) {
            return std::pair(a.lastAt, a.value) < std::pair(b.lastAt, b.value);
        }));
        values.roaming = true;
    } else if (values.roaming) {
        values.roaming = values.sights.size() + 1 >= mostValues; // it settled down again
    }
    values.sights.push_back({value, at, at, 1});
}

void SeenFeatures::makeRoom()
{
    std::vector<std::pair<qint64, Key>> all;
    all.reserve(m_values.size());
    for (const auto &[key, values] : m_values)
        all.emplace_back(values.lastAt, key);
    const auto tenth = all.begin() + std::ptrdiff_t(std::max<std::size_t>(all.size() / 10, 1));
    std::nth_element(all.begin(), tenth - 1, all.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second.subject, a.second.feature) < std::tie(b.first, b.second.subject, b.second.feature);
    });
    for (auto one = all.begin(); one != tenth; ++one)
        m_values.erase(one->second);
    m_forgotten += quint64(tenth - all.begin());
}

void SeenFeatures::save(StateWriter &writer) const
{
    writer.put(m_forgotten).put(quint32(m_values.size()));
    for (const auto &[key, values] : m_values)
        writer.put(key.subject).put(key.feature).put(values.lastAt).put(values.roaming).put(values.sights);
}

void SeenFeatures::load(StateReader &reader)
{
    m_values.clear();
    reader.take(m_forgotten);
    const quint32 count = reader.takeCount(sizeof(WatchedSubject));
    for (quint32 i = 0; i < count && reader.isWhole(); ++i) {
        Key key;
        reader.take(key.subject);
        reader.take(key.feature);
        Values &values = m_values[key];
        reader.take(values.lastAt);
        reader.take(values.roaming);
        values.sights = reader.takeAll<Sight>();
    }
}

} // namespace postern
