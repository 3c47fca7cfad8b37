// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/Detector.h"

#include <vector>

namespace postern {

/// D2: one account in two places too far apart for the time between. Compares with the last five
/// places, so that two sessions that take turns are seen as well.
class ImpossibleTravel final : public Detector
{
public:
    ImpossibleTravel();
    void observe(const Sighting &sighting, DetectorRun &run) override;
    void save(StateWriter &writer) const override;
    void load(StateReader &reader) override;

private:
    /// Where an account was.
    struct Place
    {
        qint64 at = 0;
        float latitude = 0, longitude = 0, radiusKm = 0;
        quint32 asn = 0;
        NameNumber device = 0;
        CountryCode country = 0;
    };
    /// A place as far from an earlier one as `km`, `hours` after it.
    struct Journey
    {
        Place from;
        double km = 0, kmPerHour = 0;
    };
    std::optional<Journey> worst(NameNumber account, const Place &here) const;
    bool colleagueWasThere(const AccessEvent &event, const Place &first, const DetectorRun &run) const;

    std::unordered_map<NameNumber, std::vector<Place>> m_places;
};

} // namespace postern
