// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// The ways in which sources write an instant.
enum class TimeKind : quint8 {
    Iso,             ///< ISO 8601 in all its sloppy forms; none is UTC
    Date,            ///< by given layouts
    EpochSeconds,
    EpochMillis,
    EpochMicros,
    EpochNanos,
    Epoch,           ///< unit by magnitude
    EpochDays,
    FileTime,        ///< 100 ns since 1601; 0, -1 and the largest number are never
    GeneralizedTime, ///< 20260619120000.0Z
    MsJsonDate,      ///< /Date(1652621703570)/
};

/// A time as a source wrote it: an instant, the word never, or neither.
struct TimeReading
{
    enum class Kind : quint8 { Moment, Never, Wrong };
    Kind kind = Kind::Wrong;
    qint64 epoch = 0; ///< seconds since 1970 UTC

    static TimeReading at(qint64 epoch);
    static TimeReading never() { return {Kind::Never, 0}; }
    static TimeReading wrong() { return {}; }
};

/// Reads a time of that kind. Years 1 and 1601 are never, whatever the kind.
TimeReading readTime(std::string_view text, TimeKind kind, const std::vector<std::string> &layouts);

/// Seconds since 1970 of a moment in UTC; nothing when there is no such day or hour.
std::optional<qint64> epochOf(int year, int month, int day, int hour, int minute, int second);

} // namespace postern
