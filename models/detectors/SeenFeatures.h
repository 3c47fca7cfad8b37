// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/detectors/WatchedSubject.h"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace postern {

class StateReader;
class StateWriter;

/// Where a subject may be recognised by.
enum class Feature : quint8 { Country, Network, Asn, Device, UserAgent };
inline constexpr int featureCount = 5;

/// Which countries, networks, devices a subject was seen with, and when. At most 256 values of a
/// feature are kept; a subject with more is roaming, and nothing is new for it any more.
class SeenFeatures
{
public:
    static constexpr std::size_t mostValues = 256;

    /// One value of a feature.
    struct Sight
    {
        quint64 value = 0;
        qint64 firstAt = 0, lastAt = 0; ///< UTC s
        quint32 count = 0;
    };

    /// Days until a value is forgotten: 90 for a country, 30 for everything else.
    static int daysKept(Feature feature) { return feature == Feature::Country ? 90 : 30; }

    /// Most subjects that are remembered; beyond them, those longest without activity are forgotten.
    explicit SeenFeatures(std::size_t mostSubjects = 200'000) : m_mostSubjects(mostSubjects) {}

    /// The value is not among those of the last 90 or 30 days before `at`. False while roaming.
    bool isNew(const WatchedSubject &subject, Feature feature, quint64 value, Instant at) const;
    /// What is known of the value; nothing when it is new.
    std::optional<Sight> sight(const WatchedSubject &subject, Feature feature, quint64 value, Instant at) const;
    /// Values of the feature still remembered.
    std::size_t count(const WatchedSubject &subject, Feature feature) const;
    /// More than 256 values of the feature were met.
    bool isRoaming(const WatchedSubject &subject, Feature feature) const;
    /// Remembers that it was seen.
    void note(const WatchedSubject &subject, Feature feature, quint64 value, Instant at);

    /// Calls take(subject, feature, sight, isRoaming) for everything remembered.
    template <typename Take>
    void forEach(Take &&take) const
    {
        for (const auto &[key, values] : m_values) {
            for (const Sight &one : values.sights)
                take(key.subject, key.feature, one, values.roaming);
        }
    }
    /// Subjects that were forgotten for want of room.
    quint64 forgotten() const { return m_forgotten; }

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    /// What is remembered under.
    struct Key
    {
        WatchedSubject subject;
        Feature feature = Feature::Country;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const { return hashOf(key.subject) * 31 + std::size_t(key.feature); }
    };
    /// All values of one feature of one subject.
    struct Values
    {
        std::vector<Sight> sights;
        qint64 lastAt = 0;
        bool roaming = false;
    };
    void makeRoom();

    std::unordered_map<Key, Values, KeyHash> m_values;
    std::size_t m_mostSubjects;
    quint64 m_forgotten = 0;
};

} // namespace postern
