// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/DayTable.h"

#include <optional>
#include <span>
#include <string>

namespace postern {

/// A closed day of a subject, with counts in place of sketches.
struct DaySummary
{
    ActivitySubject subject;
    qint32 day = 0;
    quint64 events = 0, denied = 0, reads = 0, recordsReturned = 0;
    quint64 records = 0, subjects = 0, networks = 0; ///< different ones; estimates above 512
    quint64 activities = 0;
    std::array<quint32, 24> hours{};
    std::array<quint32, addressKindCount> addressKinds{};
    std::array<CountryCode, ActivityDay::countriesMost> countries{};
    bool hasMoreCountries = false;

    static DaySummary of(const ActivityDay &day);
    /// Adds another part of the same day. Different ones are added up too: at most so many.
    void add(const DaySummary &other);

    /// As columns, packed; subjects should be sorted.
    static std::string bytes(std::span<const DaySummary> days);
    /// Nothing when the bytes are not such columns.
    static std::optional<std::vector<DaySummary>> read(std::string_view bytes);
    /// Open days with their sketches, and back.
    static std::string openBytes(std::span<const ActivityDay *const> days);
    static bool readOpen(std::string_view bytes, DayTable &into);
};

} // namespace postern
