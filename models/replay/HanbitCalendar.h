// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Instant.h"

#include <QDate>

namespace postern {

/// The days of the replay, by the calendar of Seoul, where the story happens.
namespace HanbitCalendar {

inline constexpr Seconds seoul{9 * 3600}; ///< ahead of UTC, all year

inline const QDate installed(2024, 11, 1);  ///< Postern's first day
inline const QDate noticeOn(2024, 12, 2);   ///< the developer's departure is recorded
inline const QDate lastDay(2025, 1, 1);     ///< last working day of the developer
inline const QDate recognised(2025, 11, 17); ///< the company understands what happened
inline const QDate revokedOn(2025, 11, 19); ///< the key is revoked, the order to preserve the logs comes
inline const QDate end(2025, 11, 22);       ///< last day looked at

/// A time of a day in Seoul.
inline Instant at(const QDate &day, int hour, int minute = 0, int second = 0)
{
    const qint64 midnight = QDate(1970, 1, 1).daysTo(day) * 86400;
    return instantFromEpoch(midnight + hour * 3600 + minute * 60 + second) - seoul;
}
/// The day in Seoul of an instant.
inline QDate dayOf(Instant instant)
{
    return QDate(1970, 1, 1).addDays((toEpoch(instant) + seoul.count()) / 86400);
}

} // namespace HanbitCalendar

} // namespace postern
