// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QSet>

#include <optional>

namespace postern {

/// Which two dates to compare, and for whom.
struct DiffRequest
{
    Instant from{}; ///< the earlier
    Instant to{};
    /// What was known; nothing: on each date what was known on it.
    std::optional<Instant> known;
    /// Only these, when there is one: identities of people, accounts and credentials.
    std::optional<QSet<qint64>> about;

    qint64 knownFrom() const { return toEpoch(known.value_or(from)); }
    qint64 knownTo() const { return toEpoch(known.value_or(to)); }
    bool concerns(qint64 id) const { return !about || about->contains(id); }
};

} // namespace postern
