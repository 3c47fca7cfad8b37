// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/activity/DistinctCount.h"

#include <array>

namespace postern {

/// Whose day it is. Stored as a number: new ones go at the end.
enum class ActivitySubjectKind : quint8 { Account = 1, Credential = 2 };

/// Whose use of which data store is rolled up.
struct ActivitySubject
{
    ActivitySubjectKind kind = ActivitySubjectKind::Account;
    NameNumber number = 0; ///< among ActivityNames' accounts or credentials
    NameNumber store = 0;  ///< among stores; 0: events that name none

    auto operator<=>(const ActivitySubject &) const = default;
};

/// What one subject did in one store on one day (UTC): what baselines and most detectors look at.
struct ActivityDay
{
    static constexpr int countriesMost = 6;

    ActivitySubject subject;
    qint32 day = 0;            ///< days since 1970-01-01
    quint32 events = 0;        ///< all of them
    quint32 denied = 0;        ///< of these refused: failed, denied, unknown subject
    quint32 reads = 0;         ///< of these accepted reads of data
    quint64 recordsReturned = 0; ///< sum of AccessEvent::records of the reads
    std::array<quint32, 24> hours{}; ///< events by hour of the day, UTC
    DistinctCount records;     ///< different records read
    DistinctCount subjects;    ///< different persons whose data was read
    DistinctCount networks;    ///< different source networks
    quint64 activities = 0;    ///< bit n: EventActivity n occurred
    quint32 addressKinds[addressKindCount] = {}; ///< events by kind of source network
    std::array<CountryCode, countriesMost> countries{}; ///< in order of appearance, 0 is free
    bool hasMoreCountries = false;

    void add(const AccessEvent &event);
    void add(const ActivityDay &other);
};

} // namespace postern
