// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QTimeZone>

#include <optional>

namespace postern {

/// How a log writes its time, where the log itself does not say.
struct LogClockSettings
{
    QTimeZone zone = QTimeZone::utc(); ///< of times without an offset
    int year = 0;                      ///< of the first line without one; 0: the latest that is not in the future
    Instant now{};                     ///< nothing in a log is much later
};

/// Gives the times of a log that names neither year nor zone, line after line. A line may be some
/// weeks older than the one before it; anything older is the next year.
class LogClock
{
public:
    static constexpr qint64 lateMost = 31 * 86400; ///< s by which a line may come late

    explicit LogClock(const LogClockSettings &settings) : m_settings(settings) {}

    /// Seconds since 1970 of a moment in the log's zone; year 0: not said. Nothing when there is no such day or hour.
    std::optional<qint64> moment(int year, int month, int day, int hour, int minute, int second);
    /// Tells the clock of a time that said everything itself.
    void saw(qint64 epoch) { m_last = epoch; }

private:
    std::optional<qint64> local(int year, int month, int day, int hour, int minute, int second) const;
    std::optional<qint64> firstOf(int month, int day, int hour, int minute, int second) const;

    LogClockSettings m_settings;
    std::optional<qint64> m_last;
};

} // namespace postern
