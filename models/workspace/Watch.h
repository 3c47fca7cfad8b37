// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"
#include "models/base/Result.h"
#include "models/detectors/DetectorBank.h"
#include "models/geo/GeoLocator.h"
#include "models/store/EstateLoader.h"
#include "models/store/Identity.h"

#include <memory>

namespace postern {

class Database;

/// The detectors during one sync: what they know of the estate and of addresses, what they remember, and
/// where what they say goes.
class Watch
{
public:
    /// Reads what the detectors need and remember. The database stays, and writes.
    static Result<std::unique_ptr<Watch>> open(Database &database, Instant at);

    ActivityObserver &observer() { return m_bank; }
    /// What is known of addresses.
    AddressBook &addresses() { return m_geo; }
    /// The events of that source come next.
    void beginSource(SourceId source) { m_bank.beginSource(qint32(number(source))); }
    /// After the last source: judges the running days and writes everything.
    Result<void> finish();

    /// Names in `meta`, each a JSON list of paths: databases of addresses, lists of networks.
    static constexpr const char *databasesName = "address_databases";
    static constexpr const char *listsName = "network_lists";

private:
    Watch(Database &database, Instant at, GeoLocator geo);

    Database &m_database;
    Instant m_at;
    GeoLocator m_geo;
    Estate m_estate;
    EstateLoader m_loader;
    DetectorBank m_bank;
    QString m_problem;
};

} // namespace postern
