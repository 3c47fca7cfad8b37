// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/Listing.h"

namespace postern {

/// What one account did last, from wherever events are kept: rows of their own and blocks together.
class ActivityListing
{
public:
    static const QVector<Listing::Column> &columns();
    /// The newest `most` events, the newest first, at the instant the connection looks at. An error when no event
    /// names the account.
    static Result<void> print(const Database &database, const QString &account, qint64 most, const Listing::Row &row);
};

} // namespace postern
