// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/geo/GeoDatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <maxminddb.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <utility>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("GeoDatabase", text);
}

/// The value under the first of the paths that is there.
std::optional<MMDB_entry_data_s> valueAt(MMDB_entry_s entry, std::initializer_list<std::array<const char *, 3>> paths)
{
    for (const std::array<const char *, 3> &path : paths) {
        MMDB_entry_data_s data;
        const char *steps[] = {path[0], path[1], path[2], nullptr};
        if (MMDB_aget_value(&entry, &data, steps) == MMDB_SUCCESS && data.has_data)
            return data;
    }
    return {};
}

QString textOf(const std::optional<MMDB_entry_data_s> &data)
{
    return data && data->type == MMDB_DATA_TYPE_UTF8_STRING
               ? QString::fromUtf8(data->utf8_string, int(std::min<uint32_t>(data->data_size, 200)))
               : QString();
}

std::optional<double> numberOf(const std::optional<MMDB_entry_data_s> &data)
{
    if (!data)
        return {};
    switch (data->type) {
    case MMDB_DATA_TYPE_DOUBLE: return data->double_value;
    case MMDB_DATA_TYPE_FLOAT: return double(data->float_value);
    case MMDB_DATA_TYPE_UINT16: return double(data->uint16);
    case MMDB_DATA_TYPE_UINT32: return double(data->uint32);
    case MMDB_DATA_TYPE_INT32: return double(data->int32);
    case MMDB_DATA_TYPE_UINT64: return double(data->uint64);
    case MMDB_DATA_TYPE_UTF8_STRING: {
        bool ok = false;
        const double number = textOf(data).toDouble(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    default: return {};
    }
}

bool isTrue(const std::optional<MMDB_entry_data_s> &data)
{
    return data && data->type == MMDB_DATA_TYPE_BOOLEAN && data->boolean;
}

AddressKind kindOf(MMDB_entry_s entry)
{
    const auto flag = [&](const char *name) { return isTrue(valueAt(entry, {{name}, {"traits", name}})); };
    if (flag("is_tor_exit_node"))
        return AddressKind::Tor;
    if (flag("is_anonymous_vpn") || flag("is_public_proxy") || flag("is_residential_proxy") || flag("is_anonymous"))
        return flag("is_hosting_provider") && !flag("is_anonymous_vpn") && !flag("is_public_proxy")
                       && !flag("is_residential_proxy")
                   ? AddressKind::Hosting
                   : AddressKind::Proxy;
    if (flag("is_hosting_provider"))
        return AddressKind::Hosting;
    const QString type = textOf(valueAt(entry, {{"traits", "user_type"}, {"user_type"}, {"connection_type"}}));
    if (type == QLatin1String("hosting"))
        return AddressKind::Hosting;
    if (type.startsWith(QLatin1String("cellular"), Qt::CaseInsensitive))
        return AddressKind::Mobile;
    return type == QLatin1String("residential") ? AddressKind::Residential : AddressKind::Unknown;
}

GeoPlace placeOf(MMDB_entry_s entry)
{
    GeoPlace place;
    const QString country = textOf(valueAt(entry, {{"country", "iso_code"}, {"country_code"}, {"registered_country", "iso_code"}}));
    place.country = countryOf(country.toStdString());
    const auto latitude = numberOf(valueAt(entry, {{"location", "latitude"}, {"latitude"}}));
    const auto longitude = numberOf(valueAt(entry, {{"location", "longitude"}, {"longitude"}}));
    if (latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180) {
        place.hasPosition = true;
        place.latitude = *latitude;
        place.longitude = *longitude;
        place.radiusKm = numberOf(valueAt(entry, {{"location", "accuracy_radius"}, {"accuracy_radius"}})).value_or(100);
    }
    place.asn = quint32(numberOf(valueAt(entry, {{"autonomous_system_number"}, {"asn"}, {"traits", "autonomous_system_number"}}))
                            .value_or(0));
    place.organisation = textOf(valueAt(entry, {{"autonomous_system_organization"}, {"as_organization"}, {"organization"},
                                                {"traits", "autonomous_system_organization"}}));
    place.kind = kindOf(entry);
    return place;
}

} // namespace

void GeoDatabase::Close::operator()(MMDB_s *database) const
{
    MMDB_close(database);
    delete database;
}

GeoDatabase::GeoDatabase(std::unique_ptr<MMDB_s, Close> database) : m_database(std::move(database)) {}
GeoDatabase::GeoDatabase(GeoDatabase &&) noexcept = default;
GeoDatabase &GeoDatabase::operator=(GeoDatabase &&) noexcept = default;
GeoDatabase::~GeoDatabase() = default;

Result<GeoDatabase> GeoDatabase::open(const QString &path)
{
    MMDB_s opened{};
    const int status = MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &opened);
    if (status != MMDB_SUCCESS) {
        return Error{say("The address database %1 cannot be read: %2. Countries and networks of addresses stay unknown until "
                         "another file is named in the settings.").arg(path, QString::fromLatin1(MMDB_strerror(status))),
                     path, false};
    }
    return GeoDatabase(std::unique_ptr<MMDB_s, Close>(new MMDB_s(opened)));
}

Result<GeoPlace> GeoDatabase::find(const IpAddress &address) const
{
    sockaddr_storage where{};
    if (!address.isKnown() || (!address.isV4() && m_database->metadata.ip_version == 4))
        return GeoPlace{};
    if (address.isV4()) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&where);
        v4->sin_family = AF_INET;
        v4->sin_addr.s_addr = qToBigEndian(quint32(address.low));
    } else {
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&where);
        v6->sin6_family = AF_INET6;
        qToBigEndian(address.high, v6->sin6_addr.s6_addr);
        qToBigEndian(address.low, v6->sin6_addr.s6_addr + 8);
    }
    int status = MMDB_SUCCESS;
    MMDB_lookup_result_s found = MMDB_lookup_sockaddr(m_database.get(), reinterpret_cast<sockaddr *>(&where), &status);
    if (status != MMDB_SUCCESS) {
        return Error{say("The address database is damaged where it speaks of %1: %2. Download it again.")
                         .arg(QString::fromStdString(address.text()), QString::fromLatin1(MMDB_strerror(status))), type(), false};
    }
    return found.found_entry ? placeOf(found.entry) : GeoPlace{};
}

QString GeoDatabase::type() const
{
    return QString::fromUtf8(m_database->metadata.database_type);
}

qint64 GeoDatabase::builtAt() const
{
    return qint64(m_database->metadata.build_epoch);
}

} // namespace postern
