// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/activity/DistinctCount.h"
#include "models/detectors/WatchedSubject.h"

#include <optional>

namespace postern {

/// What one subject read in one store on one day.
struct ReadDay
{
    WatchedSubject subject;
    qint64 day = 0;
    quint64 reads = 0;   ///< accepted
    quint64 events = 0;  ///< of any kind
    DistinctCount records;
    /// Where only the number of different records is known, as in figures that a gateway counted itself.
    std::optional<double> countedElsewhere;
    /// Share of the records that the subject had not read in 90 days, 0 to 1; nothing when not known.
    std::optional<double> novelty;
    qint64 firstAt = 0, lastAt = 0;
    NameNumber account = 0, credential = 0; ///< whom it concerns

    double distinct() const { return countedElsewhere.value_or(double(records.count())); }
};

} // namespace postern
