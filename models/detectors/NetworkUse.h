// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/activity/DistinctCount.h"
#include "models/detectors/NumberSample.h"

#include <array>

namespace postern {

/// What came from one network, or with one credential, on one day. The order of the events makes no
/// difference, as long as no more than eight programs are used.
struct NetworkUse
{
    static constexpr std::size_t programsKept = 8;

    DistinctCount subjects;   ///< different people whose data was returned
    DistinctCount actions;    ///< different kinds of page or call
    NumberSample numbers;     ///< of the records asked for
    quint64 reads = 0;        ///< accepted reads
    quint64 others = 0;       ///< accepted requests that read no records: pages, pictures
    quint64 unknown = 0;      ///< refused, because the subject does not exist
    /// A user agent, and its reads.
    struct Program
    {
        NameNumber name = 0;
        quint64 reads = 0;
    };
    std::array<Program, programsKept> programs{};
    quint32 asn = 0;
    AddressKind kind = AddressKind::Unknown;
    qint64 firstAt = 0, lastAt = 0;
    AccessEvent first;        ///< the earliest read: evidence

    void add(const AccessEvent &event);
    /// Share of the reads by the program used most.
    double mainProgramShare() const;

    void save(StateWriter &writer) const;
    void load(StateReader &reader);
};

} // namespace postern
