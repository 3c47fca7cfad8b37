// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"

namespace postern {

/// What is kept of an event for ever, at some seven bytes each once it is in a block. The rest stands in
/// the log itself, in the rows that the block names.
struct KeptEvent
{
    qint64 at = 0;
    IpAddress address;
    NameNumber account = 0;
    NameNumber credential = 0;
    NameNumber action = 0;
    NameNumber store = 0;
    quint32 record = 0; ///< 32 bits of the record's hash
    CountryCode country = 0;
    EventActivity activity = EventActivity::Unknown;
    EventOutcome outcome = EventOutcome::Unknown;

    static KeptEvent of(const AccessEvent &event)
    {
        return {event.at, event.address, event.account, event.credential, event.action, event.store,
                quint32(event.record >> 32), event.country, event.activity, event.outcome};
    }
    bool operator==(const KeptEvent &) const = default;
};

} // namespace postern
