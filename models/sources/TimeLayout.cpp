// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/TimeLayout.h"

#include "models/sources/TimeDigits.h"

namespace postern {

namespace {

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

int monthNamed(TimeDigits &digits)
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

int afternoonOf(TimeDigits &digits)
{
    const std::string_view rest = digits.rest();
    if (rest.size() < 2 || (rest[1] != 'M' && rest[1] != 'm'))
        return -1;
    const int answer = rest[0] == 'P' || rest[0] == 'p' ? 1 : rest[0] == 'A' || rest[0] == 'a' ? 0 : -1;
    digits.drop(2);
    return answer;
}

/// Reads what the token at the front of the layout names; the token's length, or 0 when it is none.
std::size_t readToken(std::string_view layout, TimeDigits &digits, LayoutParts &parts)
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

} // namespace

TimeReading momentOf(std::optional<qint64> epoch, int offset)
{
    return epoch ? TimeReading::at(*epoch - offset) : TimeReading::wrong();
}

TimeReading readLayout(std::string_view text, std::string_view layout)
{
    TimeDigits digits(text);
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
    return momentOf(epochOf(parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second), *offset);
}

} // namespace postern
