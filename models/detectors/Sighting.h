// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"

#include <tuple>

namespace postern {

/// An event as detectors that mind the order see it. Reads of one hour that differ only in what was
/// read stand as one.
struct Sighting
{
    AccessEvent event;  ///< the first of them
    qint64 lastAt = 0;  ///< the last of them, UTC s
    quint32 count = 1;

    /// Reads with the same of these, in the same hour, are one sighting.
    auto sameUse() const
    {
        return std::tuple(event.at / 3600, event.account, event.credential, event.session, event.network, event.userAgent,
                          event.device, event.source, event.activity, event.outcome, event.store);
    }
    /// In which order they are looked at: by time, then by what they are.
    auto order() const { return std::tuple(event.at, event.id, event.source); }
};

} // namespace postern
