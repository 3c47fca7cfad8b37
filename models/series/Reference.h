// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QString>

namespace postern {

/// The day that everything on the Overview is compared with.
struct Reference
{
    enum class Kind { LastOpening, SevenDays, ThirtyDays };

    Kind kind = Kind::SevenDays;
    Instant at{};

    /// A reference of that kind as seen from now; without a last opening it is seven days ago.
    static Reference of(Kind kind, Instant now, Instant lastOpening);
    /// "Friday", "7 days ago", "30 days ago", "2 Oct".
    QString name(Instant now) const;
    /// "on Friday", "7 days ago": after "more than".
    QString then(Instant now) const;
    /// "since Friday", "in 7 days": above a column of changes.
    QString since(Instant now) const;
};

} // namespace postern
