// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <array>

namespace postern {

/// D1: an account is used from a country or by a network operator that is new to it.
///
/// Where neither countries nor operators are known, new networks are judged in their place, with a
/// weight that does not speak by itself.
class FirstGeo final : public Detector
{
public:
    FirstGeo();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// How long an account is known.
    struct Life
    {
        qint64 firstAt = 0;
        quint32 uses = 0;
    };
    /// The last two accounts that used a country, to tell whether one other did.
    struct CountryUse
    {
        std::array<NameNumber, 2> accounts{};
        std::array<qint64, 2> at{};
    };
    bool isLearned(const AccessEvent &event);
    bool anotherUsed(const AccessEvent &event) const;
    void noteCountry(const AccessEvent &event);
    void addPlace(const AccessEvent &event, const DetectorRun &run, DetectionScore &score) const;

    std::unordered_map<NameNumber, Life> m_lives;
    std::unordered_map<CountryCode, CountryUse> m_countries;
};

} // namespace postern
