// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/TimeDigits.h"
#include "models/sources/TimeLayout.h"

#include <charconv>
#include <chrono>
#include <limits>

namespace postern {

namespace {

constexpr qint64 secondsFrom1601 = 11644473600;

/// 20241029112721.500, 20260619120000.0Z, 20260619
TimeReading readCompact(TimeDigits digits)
{
    const int year = digits.number(4);
    const int month = digits.number(2);
    const int day = digits.number(2);
    int clock[3] = {};
    for (int &part : clock) {
        if (digits.isDigit())
            part = digits.number(2);
    }
    if (digits.take('.') || digits.take(','))
        digits.skipDigits();
    const auto offset = digits.offset();
    if (!offset)
        return TimeReading::wrong();
    return momentOf(epochOf(year, month, day, clock[0], clock[1], clock[2]), *offset);
}

TimeReading readIso(std::string_view text)
{
    TimeDigits digits(text);
    const int year = digits.number(4);
    if (year < 0)
        return TimeReading::wrong();
    if (digits.isDigit())
        return readCompact(TimeDigits(text));
    if (!digits.take('-'))
        return TimeReading::wrong();
    const int month = digits.shortNumber();
    if (!digits.take('-'))
        return TimeReading::wrong();
    const int day = digits.shortNumber();
    if (digits.isDone())
        return momentOf(epochOf(year, month, day, 0, 0, 0));
    if (!digits.take('T') && !digits.take('t') && !digits.take(' '))
        return TimeReading::wrong();
    const int hour = digits.shortNumber();
    if (!digits.take(':'))
        return TimeReading::wrong();
    const int minute = digits.number(2);
    const int second = digits.take(':') ? digits.number(2) : 0;
    if (digits.take('.') || digits.take(','))
        digits.skipDigits();
    const auto offset = digits.offset();
    if (!offset)
        return TimeReading::wrong();
    return momentOf(epochOf(year, month, day, hour, minute, second), *offset);
}

/// A whole number, with a fraction that is dropped ("1780000000.000").
std::optional<qint64> wholeNumber(std::string_view text)
{
    qint64 value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc())
        return std::nullopt;
    std::string_view rest(end, std::size_t(text.data() + text.size() - end));
    if (!rest.empty() && rest.front() == '.') {
        rest.remove_prefix(1);
        while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9')
            rest.remove_prefix(1);
    }
    if (!rest.empty())
        return std::nullopt;
    return value;
}

qint64 floorTo(qint64 value, qint64 unit)
{
    return value >= 0 ? value / unit : -((-(value + 1)) / unit) - 1;
}

/// The unit of an epoch by its magnitude: seconds up to the year 5138.
qint64 unitOf(qint64 value)
{
    const qint64 size = value < 0 ? -(value + 1) : value;
    if (size < 100000000000)
        return 1;
    if (size < 100000000000000)
        return 1000;
    return size < 100000000000000000 ? 1000000 : 1000000000;
}

TimeReading readNumber(qint64 value, TimeKind kind)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    switch (kind) {
    case TimeKind::EpochSeconds:
        return TimeReading::at(value);
    case TimeKind::EpochMillis:
        return TimeReading::at(floorTo(value, 1000));
    case TimeKind::EpochMicros:
        return TimeReading::at(floorTo(value, 1000000));
    case TimeKind::EpochNanos:
        return TimeReading::at(floorTo(value, 1000000000));
    case TimeKind::Epoch:
        return TimeReading::at(floorTo(value, unitOf(value)));
    case TimeKind::EpochDays:
        if (value > 10000000 || value < -10000000)
            return TimeReading::wrong();
        return TimeReading::at(value * 86400);
    case TimeKind::FileTime:
        if (value == 0 || value == -1 || value == largest)
            return TimeReading::never();
        return value < 0 ? TimeReading::wrong() : TimeReading::at(value / 10000000 - secondsFrom1601);
    default:
        return TimeReading::wrong();
    }
}

TimeReading readMsJsonDate(std::string_view text)
{
    const std::size_t begin = text.find('(');
    const std::size_t end = text.find(')', begin == std::string_view::npos ? 0 : begin);
    if (begin == std::string_view::npos || end == std::string_view::npos)
        return TimeReading::wrong();
    std::string_view digits = text.substr(begin + 1, end - begin - 1);
    const std::size_t zone = digits.find_first_of("+-", 1); // shown to people only: the number is UTC
    const auto value = wholeNumber(digits.substr(0, zone));
    return value ? TimeReading::at(floorTo(*value, 1000)) : TimeReading::wrong();
}

} // namespace

TimeReading TimeReading::at(qint64 epoch)
{
    constexpr qint64 year1602 = -secondsFrom1601 + 365 * 86400;
    constexpr qint64 year10000 = 253402300800;
    if (epoch < year1602)
        return never();
    if (epoch >= year10000)
        return wrong();
    return {Kind::Moment, epoch};
}

std::optional<qint64> epochOf(int year, int month, int day, int hour, int minute, int second)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (year < 0 || month < 1 || day < 1 || !date.ok())
        return std::nullopt;
    const bool isMidnight24 = hour == 24 && minute == 0 && second == 0;
    if (hour < 0 || minute < 0 || second < 0 || (hour > 23 && !isMidnight24) || minute > 59 || second > 60)
        return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return qint64(days) * 86400 + hour * 3600 + minute * 60 + second;
}

TimeReading readTime(std::string_view text, TimeKind kind, const std::vector<std::string> &layouts)
{
    switch (kind) {
    case TimeKind::Iso:
        return readIso(text);
    case TimeKind::Date:
        for (const std::string &layout : layouts) {
            const TimeReading found = readLayout(text, layout);
            if (found.kind != TimeReading::Kind::Wrong)
                return found;
        }
        return TimeReading::wrong();
    case TimeKind::GeneralizedTime:
        return readCompact(TimeDigits(text));
    case TimeKind::MsJsonDate:
        return readMsJsonDate(text);
    default:
        break;
    }
    const auto value = wholeNumber(text);
    return value ? readNumber(*value, kind) : TimeReading::wrong();
}

} // namespace postern
