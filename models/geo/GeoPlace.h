// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AddressKind.h"
#include "models/activity/CountryCode.h"

#include <QString>

namespace postern {

/// Where an address is, as far as the databases and lists know. What is empty is not known.
struct GeoPlace
{
    CountryCode country = 0;
    double latitude = 0, longitude = 0; ///< degrees; meaningful only with hasPosition
    double radiusKm = 100;       ///< how far off the position may be
    bool hasPosition = false;
    quint32 asn = 0;             ///< number of the autonomous system; 0: not known
    QString organisation;        ///< who runs it; text of the database, may be hostile
    AddressKind kind = AddressKind::Unknown;

    /// Fills what is not known from another answer.
    void fillFrom(const GeoPlace &other);
    bool isEmpty() const { return country == 0 && !hasPosition && asn == 0 && kind == AddressKind::Unknown; }
};

/// Kilometres along the earth's surface, as a sphere of 6,371 km. Degrees.
double distanceKm(double latitudeA, double longitudeA, double latitudeB, double longitudeB);

} // namespace postern
