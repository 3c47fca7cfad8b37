// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/LogClock.h"

#include "models/sources/TimeText.h"

#include <QDateTime>

#include <algorithm>

namespace postern {

namespace {

constexpr qint64 aheadMost = 86400; ///< s by which a log's clock may be ahead of ours

int yearOf(qint64 epoch, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(epoch, zone).date().year();
}

} // namespace

std::optional<qint64> LogClock::local(int year, int month, int day, int hour, int minute, int second) const
{
    const auto utc = epochOf(year, month, day, hour, minute, std::min(second, 59)); // a leap second is its neighbour
    if (!utc)
        return std::nullopt;
    if (m_settings.zone == QTimeZone::utc())
        return utc;
    // An hour that the clock strikes twice is taken for the first; one that it leaps over, for the next.
    const QDateTime there(QDate(year, month, day), QTime(hour, minute, std::min(second, 59)), m_settings.zone);
    if (!there.isValid())
        return *utc - m_settings.zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(*utc, Qt::UTC));
    const qint64 at = there.toSecsSinceEpoch();
    for (const qint64 back : {7200, 3600, 1800}) { // clocks go back by one of these
        const QDateTime before = QDateTime::fromSecsSinceEpoch(at - back, m_settings.zone);
        if (before.date() == there.date() && before.time() == there.time())
            return at - back;
    }
    return at;
}

/// The latest year that has such a day and is not in the future; between two 29 February lie eight years at most.
std::optional<qint64> LogClock::firstOf(int month, int day, int hour, int minute, int second) const
{
    if (m_settings.year != 0)
        return local(m_settings.year, month, day, hour, minute, second);
    const qint64 latest = toEpoch(m_settings.now) + aheadMost;
    for (int year = yearOf(latest, m_settings.zone), tries = 0; tries < 9; --year, ++tries) {
        const auto at = local(year, month, day, hour, minute, second);
        if (at && *at <= latest)
            return at;
    }
    return std::nullopt;
}

std::optional<qint64> LogClock::moment(int year, int month, int day, int hour, int minute, int second)
{
    if (year != 0) {
        const auto at = local(year, month, day, hour, minute, second);
        if (at)
            m_last = at;
        return at;
    }
    if (!m_last) {
        m_last = firstOf(month, day, hour, minute, second);
        return m_last;
    }
    const int last = yearOf(*m_last, m_settings.zone);
    for (int candidate = last - 1; candidate <= last + 1; ++candidate) {
        const auto at = local(candidate, month, day, hour, minute, second);
        if (at && *at >= *m_last - lateMost) {
            // A line that came late does not move the clock back: several may.
            m_last = std::max(*m_last, *at);
            return at;
        }
    }
    return std::nullopt;
}

} // namespace postern
