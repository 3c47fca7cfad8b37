// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/activity/DistinctCount.h"

namespace postern {

class StateReader;
class StateWriter;

/// How a credential or network was used in one hour. The order of its events makes no difference.
struct HourUse
{
    DistinctCount places;       ///< networks it was used from; operators where they are mobile networks
    DistinctCount rentedPlaces; ///< of these hosting, proxy or Tor
    DistinctCount unknown;      ///< subjects named that do not exist
    quint64 events = 0;         ///< accepted
    quint64 reads = 0;          ///< of these reads of data
    quint64 refused = 0;        ///< with a subject that does not exist
    qint64 firstAt = 0, lastAt = 0;
    AccessEvent first;          ///< the earliest: evidence

    void add(const AccessEvent &event);
    void add(const HourUse &other);

    void save(StateWriter &writer) const;
    void load(StateReader &reader);
};

} // namespace postern
