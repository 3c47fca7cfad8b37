// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/GeoPlace.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace postern {

void GeoPlace::fillFrom(const GeoPlace &other)
{
    if (country == 0)
        country = other.country;
    if (!hasPosition && other.hasPosition) {
        latitude = other.latitude;
        longitude = other.longitude;
        radiusKm = other.radiusKm;
        hasPosition = true;
    }
    if (asn == 0)
        asn = other.asn;
    if (organisation.isEmpty())
        organisation = other.organisation;
    if (kind == AddressKind::Unknown)
        kind = other.kind;
}

double distanceKm(double latitudeA, double longitudeA, double latitudeB, double longitudeB)
{
    constexpr double radius = 6371, radians = std::numbers::pi / 180;
    const double up = std::sin((latitudeB - latitudeA) * radians / 2);
    const double along = std::sin((longitudeB - longitudeA) * radians / 2);
    const double h = up * up + std::cos(latitudeA * radians) * std::cos(latitudeB * radians) * along * along;
    return 2 * radius * std::asin(std::sqrt(std::clamp(h, 0.0, 1.0)));
}

} // namespace postern
