// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AddressKind.h"
#include "models/activity/CountryCode.h"
#include "models/activity/EventActivity.h"
#include "models/activity/EventOutcome.h"
#include "models/activity/IpAddress.h"

namespace postern {

/// A text by its number in one of the lists of ActivityNames; 0 is "not said".
using NameNumber = quint32;

/// One access event as the engine sees it: numbers only, no text of its own. What identifies records,
/// persons and tokens is only there as a keyed hash (0: not said); it cannot be read back.
struct AccessEvent
{
    qint64 at = 0;            ///< UTC s, by the source's clock
    quint64 id = 0;           ///< hash of the source's own id; of the whole line when it has none
    quint64 record = 0;       ///< hash of the record that was read or changed
    quint64 subject = 0;      ///< hash of the person or customer whose data it was, or for whom a token speaks
    quint64 token = 0;        ///< hash of the token's id
    quint64 session = 0;      ///< hash of the session's id
    qint64 recordNumber = -1; ///< the record's own number when it is one: for enumeration; never stored
    IpAddress address;        ///< where it came from
    quint64 network = 0;      ///< address.network()
    quint64 row = 0;          ///< line or entry in the file, from 1
    NameNumber account = 0;
    NameNumber credential = 0;
    NameNumber userAgent = 0;
    NameNumber device = 0;
    NameNumber action = 0;   ///< the source's own name of what was done
    NameNumber store = 0;    ///< data store
    NameNumber target = 0;   ///< account that was acted upon, by its number among accounts
    quint32 asn = 0;         ///< network operator; 0 not known
    quint32 records = 1;     ///< how many records it returned, where the log says so
    quint32 file = 0;        ///< position in ActivityFiles; 0 is none
    qint32 source = 0;       ///< source.source_id
    CountryCode country = 0;
    AddressKind addressKind = AddressKind::Unknown;
    EventActivity activity = EventActivity::Unknown;
    EventOutcome outcome = EventOutcome::Unknown;

    /// Days since 1970-01-01, UTC.
    qint32 day() const { return qint32(at >= 0 ? at / 86400 : (at - 86399) / 86400); }
    int hour() const { return int((at - qint64(day()) * 86400) / 3600); }
    bool isAccepted() const { return outcome == EventOutcome::Success; }
};

} // namespace postern
