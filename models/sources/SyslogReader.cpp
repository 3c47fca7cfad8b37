// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/SyslogReader.h"

#include "models/sources/JsonParser.h"
#include "models/sources/SyslogMessages.h"
#include "models/sources/TimeDigits.h"
#include "models/sources/TimeText.h"

#include <cstring>

namespace postern {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    return text;
}

/// Takes what stands before the next blank.
std::string_view takeWord(std::string_view &text)
{
    text = withoutBlanks(text);
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

int monthOf(std::string_view name)
{
    static constexpr std::string_view names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const std::size_t at = name.size() == 3 ? names.find(name) : std::string_view::npos;
    return at == std::string_view::npos || at % 3 != 0 ? 0 : int(at / 3) + 1;
}

bool isIso(std::string_view text)
{
    return text.size() >= 19 && text[4] == '-' && text[7] == '-' && (text[10] == 'T' || text[10] == ' ') && text[13] == ':';
}

/// Whether an ISO time ends in its offset, or in Z.
bool saysOffset(std::string_view time)
{
    return time.ends_with('Z') || time.find_first_of("+-", 19) != std::string_view::npos;
}

/// Takes `[id a="b" …]…`, or "-".
void skipStructured(std::string_view &text)
{
    text = withoutBlanks(text);
    if (text.starts_with('-')) {
        text.remove_prefix(1);
        return;
    }
    while (text.starts_with('[')) {
        std::size_t at = 1;
        bool isQuoted = false;
        for (; at < text.size() && (isQuoted || text[at] != ']'); ++at) {
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '"')
                isQuoted = !isQuoted;
        }
        text.remove_prefix(std::min(at + 1, text.size()));
    }
}

} // namespace

void SyslogReader::addMessage(std::string_view program, std::string_view message)
{
    const std::size_t slash = program.rfind('/');
    if (slash != std::string_view::npos)
        program.remove_prefix(slash + 1);
    message = withoutBlanks(message);
    m_row.text("program", program);
    m_row.text("message", message);
    readSyslogMessage(program, message, m_row);
}

/// What follows "<34>1 " and the time: host, program, process, id, structured data, message.
void SyslogReader::readNew(std::string_view line)
{
    const std::string_view host = takeWord(line);
    const std::string_view program = takeWord(line);
    const std::string_view process = takeWord(line);
    takeWord(line);
    skipStructured(line);
    line = withoutBlanks(line);
    if (line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3);
    m_row.text("host", host == "-" ? std::string_view() : host);
    m_row.text("pid", process == "-" ? std::string_view() : process);
    addMessage(program == "-" ? std::string_view() : program, line);
}

/// "host program[12]: message", "program: message", "host message".
void SyslogReader::readOld(std::string_view line)
{
    line = withoutBlanks(line);
    std::string_view rest = line;
    const std::string_view word = takeWord(rest);
    const bool hasHost = !word.ends_with(':') && word.find('[') == std::string_view::npos;
    if (hasHost) {
        m_row.text("host", word);
        line = withoutBlanks(rest);
    }
    const std::size_t end = line.find_first_of(":[ ");
    if (end == std::string_view::npos || line[end] == ' ' || end == 0) {
        addMessage({}, line);
        return;
    }
    const std::string_view program = line.substr(0, end);
    std::string_view behind = line.substr(end);
    if (behind.front() == '[') {
        const std::size_t close = behind.find(']');
        m_row.text("pid", behind.substr(1, close == std::string_view::npos ? close : close - 1));
        behind.remove_prefix(close == std::string_view::npos ? behind.size() : close + 1);
    }
    const std::size_t colon = behind.find(':');
    // macOS writes "program[12] <Info>: message".
    if (colon != std::string_view::npos && colon <= 12)
        behind.remove_prefix(colon + 1);
    addMessage(program.ends_with(']') ? program.substr(0, program.size() - 1) : program, behind);
}

/// Takes the time off a line and puts it into the row.
bool SyslogReader::readTime(std::string_view &line, Row &row)
{
    if (isIso(line)) {
        const std::size_t end = std::min(line.find(' ', 11), line.size());
        const std::string_view time = line.substr(0, end);
        line.remove_prefix(end);
        TimeReading reading = postern::readTime(time, TimeKind::Iso, {});
        if (reading.kind == TimeReading::Kind::Moment && !saysOffset(time)) {
            TimeDigits digits(time);
            const int year = digits.number(4), month = (digits.take('-'), digits.number(2)), day = (digits.take('-'), digits.number(2));
            digits = TimeDigits(time.substr(11));
            const int hour = digits.number(2), minute = (digits.take(':'), digits.number(2)), second = (digits.take(':'), digits.number(2));
            const auto at = m_clock.moment(year, month, day, hour, minute, second);
            reading = at ? TimeReading::at(*at) : TimeReading::wrong();
        }
        if (reading.kind != TimeReading::Kind::Moment) {
            row.problem = "the time \"" + std::string(time) + "\" is none";
            return false;
        }
        m_clock.saw(reading.epoch);
        m_row.integer("at", reading.epoch);
        return true;
    }
    std::string_view rest = line;
    const int month = monthOf(takeWord(rest));
    const std::string_view dayWord = takeWord(rest);
    const int day = month != 0 && dayWord.size() <= 2 ? TimeDigits(dayWord).shortNumber() : -1;
    int year = 0;
    if (std::string_view ahead = rest; takeWord(ahead).size() == 4 && TimeDigits(withoutBlanks(rest)).number(4) > 0) // Cisco names it
        year = TimeDigits(takeWord(rest)).number(4);
    TimeDigits clock(takeWord(rest));
    const int hour = clock.number(2), minute = clock.take(':') ? clock.number(2) : -1, second = clock.take(':') ? clock.number(2) : -1;
    if (month == 0 || day < 0 || hour < 0 || minute < 0 || second < 0) {
        row.problem = "the line does not begin with a time";
        return false;
    }
    const auto at = m_clock.moment(year, month, day, hour, minute, second);
    if (!at) {
        row.problem = "there is no such day or hour: " + std::string(line.substr(0, line.size() - rest.size()));
        return false;
    }
    m_row.integer("at", *at);
    line = rest;
    return true;
}

void SyslogReader::read(std::string_view line, Row &row)
{
    bool isNew = false;
    if (line.starts_with('<')) {
        const std::size_t end = line.find('>');
        const bool isPriority = end != std::string_view::npos && end >= 2 && end <= 4;
        if (isPriority)
            line.remove_prefix(end + 1);
        isNew = isPriority && line.starts_with("1 ");
        if (isNew)
            line.remove_prefix(2);
    }
    m_row.clear();
    if (isNew && line.starts_with("- ")) {
        row.problem = "the line has no time";
        return;
    }
    if (!readTime(line, row))
        return;
    if (isNew)
        readNew(line);
    else
        readOld(line);
    row.node = m_row.finish();
}

Result<bool> SyslogReader::next(Row &row)
{
    arena().clear();
    std::string_view line;
    for (;;) {
        if (!TRY(m_lines.next(line)))
            return false;
        // A machine that crashed leaves a hole of NUL bytes where the line before it was to be.
        while (line.starts_with('\0'))
            line.remove_prefix(1);
        // A line that begins with white space goes on with the message before it, whose beginning says all that matters.
        if (!line.empty() && line.front() != ' ' && line.front() != '\t')
            break;
    }
    row.node = nullptr;
    row.problem.clear();
    row.list = 0;
    row.number = m_lines.number();
    row.excerpt = line.substr(0, 200);
    if (m_lines.isCut())
        row.problem = "the line is longer than 16 MiB";
    else if (line.find('\0') != std::string_view::npos)
        row.problem = "a NUL byte stands inside the line";
    else if (!isUtf8(line))
        row.problem = "the text is not valid UTF-8";
    else
        read(line, row);
    return true;
}

} // namespace postern
