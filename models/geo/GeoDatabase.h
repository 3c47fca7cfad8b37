// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/activity/IpAddress.h"
#include "models/geo/GeoPlace.h"

#include <QString>

#include <memory>

struct MMDB_s;

namespace postern {

/// One database of addresses in the MaxMind DB format, which the user brings. Understands the records
/// of country, city, ASN and anonymity databases of MaxMind and the flat ones of others.
/// May be asked from one thread at a time.
class GeoDatabase
{
public:
    GeoDatabase(GeoDatabase &&) noexcept;
    GeoDatabase &operator=(GeoDatabase &&) noexcept;
    ~GeoDatabase();

    /// An error in words when the file is missing or is no such database.
    static Result<GeoDatabase> open(const QString &path);
    /// What it says about an address; empty when it says nothing. A damaged entry is an error.
    Result<GeoPlace> find(const IpAddress &address) const;
    /// As the database calls itself: "GeoLite2-Country".
    QString type() const;
    /// When it was made, UTC seconds; 0 when it does not say.
    qint64 builtAt() const;

private:
    struct Close
    {
        void operator()(MMDB_s *database) const;
    };
    explicit GeoDatabase(std::unique_ptr<MMDB_s, Close> database);
    std::unique_ptr<MMDB_s, Close> m_database;
};

} // namespace postern
