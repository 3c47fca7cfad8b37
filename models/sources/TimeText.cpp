// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/TimeText.h"

#include <charconv>
#include <chrono>
#include <limits>

namespace postern {

namespace {

constexpr qint64 secondsFrom1601 = 11644473600;

/// Takes digits and marks off the front of a text.
class Digits
{
public:
    explicit Digits(std::string_view text) : m_text(text) {}

    bool isDone() const { return m_text.empty(); }
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    bool isDigit() const { return peek() >= '0' && peek() <= '9'; }
    /// Exactly that many digits, or -1.
    int number(std::size_t count)
    {
        int value = 0;
        if (m_text.size() < count)
            return -1;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return -1;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }
    /// One or two digits, or -1.
    int shortNumber() { return m_text.size() > 1 && m_text[1] >= '0' && m_text[1] <= '9' ? number(2) : number(1); }
    void skipDigits()
    {
        while (isDigit())
            m_text.remove_prefix(1);
    }
    void skipBlanks()
    {
        while (take(' ')) {
        }
    }
    /// An offset such as Z, +01:00, +0100, +01, " UTC"; seconds east of UTC. Nothing when it is none.
    std::optional<int> offset()
    {
        skipBlanks();
        if (isDone() || ((take('Z') || take('z')) && isDone()) || m_text == "UTC" || m_text == "GMT")
            return 0;
        const int sign = take('-') ? -1 : take('+') ? 1 : 0;
        const int hours = sign == 0 ? -1 : number(2);
        if (hours < 0)
            return std::nullopt;
        take(':');
        const int minutes = isDone() ? 0 : number(2);
        if (minutes < 0 || !isDone())
            return std::nullopt;
        return sign * (hours * 3600 + minutes * 60);
    }
    std::string_view rest() const { return m_text; }
    void drop(std::size_t count) { m_text.remove_prefix(count); }

private:
    std::string_view m_text;
};

TimeReading reading(std::optional<qint64> epoch, int offset = 0)
{
    return epoch ? TimeReading::at(*epoch - offset) : TimeReading::wrong();
}

/// 20241029112721.500, 20260619120000.0Z, 20260619
TimeReading readCompact(Digits digits)
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
    return reading(epochOf(year, month, day, clock[0], clock[1], clock[2]), *offset);
}

TimeReading readIso(std::string_view text)
{
    Digits digits(text);
    const int year = digits.number(4);
    if (year < 0)
        return TimeReading::wrong();
    if (digits.isDigit())
        return readCompact(Digits(text));
    if (!digits.take('-'))
        return TimeReading::wrong();
    const int month = digits.shortNumber();
    if (!digits.take('-'))
        return TimeReading::wrong();
    const int day = digits.shortNumber();
    if (digits.isDone())
        return reading(epochOf(year, month, day, 0, 0, 0));
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
    return reading(epochOf(year, month, day, hour, minute, second), *offset);
}

/// The parts of a time that a layout names.
struct LayoutParts
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int afternoon = -1;
};

int monthNamed(Digits &digits)
{
    static constexpr std::string_view names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                                 "jul", "aug", "sep", "oct", "nov", "dec"};
    std::string word(digits.rest().substr(0, 3));
    for (char &c : word)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    for (int i = 0; i < 12; ++i) {
        if (word == names[i]) {
            digits.drop(3);
            return i + 1;
        }
    }
    return -1;
}

int afternoonOf(Digits &digits)
{
    const std::string_view rest = digits.rest();
    if (rest.size() < 2 || (rest[1] != 'M' && rest[1] != 'm'))
        return -1;
    const int answer = rest[0] == 'P' || rest[0] == 'p' ? 1 : rest[0] == 'A' || rest[0] == 'a' ? 0 : -1;
    digits.drop(2);
    return answer;
}

/// Reads what the token at the front of the layout names; the token's length, or 0 when it is none.
std::size_t readToken(std::string_view layout, Digits &digits, LayoutParts &parts)
{
    const auto is = [&](std::string_view token) { return layout.starts_with(token); };
    if (is("YYYY"))
        return parts.year = digits.number(4), 4;
    if (is("MMMM")) {
        parts.month = monthNamed(digits);
        while ((digits.peek() >= 'a' && digits.peek() <= 'z') || (digits.peek() >= 'A' && digits.peek() <= 'Z'))
            digits.drop(1);
        return 4;
    }
    if (is("MMM"))
        return parts.month = monthNamed(digits), 3;
    if (is("MM"))
        return parts.month = digits.number(2), 2;
    if (is("M"))
        return parts.month = digits.shortNumber(), 1;
    if (is("DD"))
        return parts.day = digits.number(2), 2;
    if (is("D"))
        return parts.day = digits.shortNumber(), 1;
    if (is("hh"))
        return parts.hour = digits.number(2), 2;
    if (is("h"))
        return parts.hour = digits.shortNumber(), 1;
    if (is("mm"))
        return parts.minute = digits.number(2), 2;
    if (is("ss"))
        return parts.second = digits.number(2), 2;
    if (is("AP"))
        return parts.afternoon = afternoonOf(digits), 2;
    return 0;
}

TimeReading readLayout(std::string_view text, std::string_view layout)
{
    Digits digits(text);
    LayoutParts parts;
    bool hasZone = false;
    while (!layout.empty()) {
        if (layout.front() == 'Z') { // an offset, to the end
            hasZone = true;
            break;
        }
        if (const std::size_t length = readToken(layout, digits, parts)) {
            layout.remove_prefix(length);
            continue;
        }
        if (!digits.take(layout.front()))
            return TimeReading::wrong();
        layout.remove_prefix(1);
    }
    const auto offset = hasZone ? digits.offset() : std::optional<int>(digits.isDone() ? 0 : -1);
    if (!offset || (!hasZone && *offset < 0))
        return TimeReading::wrong();
    if (parts.afternoon >= 0 && parts.hour >= 1 && parts.hour <= 12)
        parts.hour = parts.hour % 12 + (parts.afternoon == 1 ? 12 : 0);
    return reading(epochOf(parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second), *offset);
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
        return readCompact(Digits(text));
    case TimeKind::MsJsonDate:
        return readMsJsonDate(text);
    default:
        break;
    }
    const auto value = wholeNumber(text);
    return value ? readNumber(*value, kind) : TimeReading::wrong();
}

} // namespace postern
