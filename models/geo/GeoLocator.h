// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AddressFacts.h"
#include "models/geo/GeoDatabase.h"
#include "models/geo/NetworkList.h"

#include <QStringList>

#include <vector>

namespace postern {

/// Says where addresses are, from the databases and lists that the user named. What nothing says stays
/// unknown. Used by one thread at a time.
class GeoLocator final : public AddressBook
{
public:
    GeoLocator() = default;
    explicit GeoLocator(NetworkList lists) : m_lists(std::move(lists)) {}

    /// Opens the databases and lists; what cannot be read is left out, and said in gaps().
    static GeoLocator open(const QStringList &databases, const QStringList &lists);
    void add(GeoDatabase database);

    GeoPlace place(const IpAddress &address) const;
    AddressFacts lookUp(const IpAddress &address) override;

    bool knowsCountries() const { return m_countries; }
    bool knowsPositions() const { return m_positions; }
    bool knowsSystems() const { return m_systems; }
    /// What is missing and what that means, in words; empty when nothing is.
    QStringList gaps() const;

private:
    std::vector<GeoDatabase> m_databases;
    NetworkList m_lists;
    QStringList m_problems;
    bool m_countries = false, m_positions = false, m_systems = false;
};

} // namespace postern
