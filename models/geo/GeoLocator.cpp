// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/GeoLocator.h"

#include <QCoreApplication>

#include <utility>

namespace postern {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("GeoLocator", text);
}
} // namespace

GeoLocator GeoLocator::open(const QStringList &databases, const QStringList &lists)
{
    GeoLocator locator(NetworkList::bundled());
    for (const QString &path : lists) {
        auto unclear = locator.m_lists.addFile(path);
        if (!unclear)
            locator.m_problems << unclear.error().message;
        else
            locator.m_problems << *unclear;
    }
    for (const QString &path : databases) {
        auto database = GeoDatabase::open(path);
        if (database)
            locator.add(std::move(*database));
        else
            locator.m_problems << database.error().message;
    }
    return locator;
}

void GeoLocator::add(GeoDatabase database)
{
    const QString type = database.type();
    const auto says = [&type](const char *word) { return type.contains(QLatin1String(word), Qt::CaseInsensitive); };
    m_positions = m_positions || says("city") || says("enterprise") || says("insights");
    m_countries = m_countries || says("country") || says("city") || says("enterprise") || says("insights");
    m_systems = m_systems || says("asn") || says("isp") || says("enterprise") || says("insights");
    m_databases.push_back(std::move(database));
}

GeoPlace GeoLocator::place(const IpAddress &address) const
{
    GeoPlace place;
    if (!address.isKnown())
        return place;
    for (const GeoDatabase &database : m_databases) {
        const auto found = database.find(address);
        if (found)
            place.fillFrom(*found);
    }
    // What somebody wrote down wins over a database; an address over its system.
    if (const auto kind = m_lists.kindOf(address))
        place.kind = *kind;
    else if (const auto systemKind = m_lists.kindOf(place.asn); systemKind && place.kind == AddressKind::Unknown)
        place.kind = *systemKind;
    return place;
}

AddressFacts GeoLocator::lookUp(const IpAddress &address)
{
    const GeoPlace place = this->place(address);
    return {place.country, place.asn, place.kind};
}

QStringList GeoLocator::gaps() const
{
    QStringList gaps = m_problems;
    if (!m_countries)
        gaps << say("No database of countries is set: new countries are seen only where a source names the country itself.");
    if (!m_positions)
        gaps << say("No database of positions is set: impossible travel cannot be judged.");
    if (!m_systems)
        gaps << say("No database of autonomous systems is set: new networks are told by address range alone.");
    return gaps;
}

} // namespace postern
