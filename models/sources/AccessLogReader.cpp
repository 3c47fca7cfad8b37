// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/AccessLogReader.h"

#include "models/sources/JsonParser.h"
#include "models/sources/TimeText.h"

#include <algorithm>
#include <charconv>

namespace postern {

namespace {

constexpr std::size_t partsMost = 64;

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// \" \\ \t \n and \xHH as servers write them; bytes that make no UTF-8 stay written as \xHH.
std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '\\' || i + 1 == text.size()) {
            plain += c;
            continue;
        }
        const char next = text[i + 1];
        const bool isHex = next == 'x' && i + 3 < text.size() && hexDigit(text[i + 2]) >= 0 && hexDigit(text[i + 3]) >= 0;
        if (isHex) {
            plain += char(hexDigit(text[i + 2]) * 16 + hexDigit(text[i + 3]));
            i += 3;
        } else {
            plain += next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next;
            ++i;
        }
    }
    return isUtf8(plain) && plain.find('\0') == std::string::npos ? plain : std::string(text);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

qint64 numberOf(std::string_view text)
{
    qint64 number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "203.0.113.7:51823", "[2001:db8::1]:443": the address.
std::string_view withoutPort(std::string_view address)
{
    if (address.starts_with('['))
        return address.substr(1, address.find(']') - 1);
    const std::size_t colon = address.rfind(':');
    return colon == std::string_view::npos || address.find(':') != colon ? address : address.substr(0, colon);
}

} // namespace

std::string_view AccessLogReader::text(std::size_t part) const
{
    const std::string_view text = part < m_parts.size() ? m_parts[part].text : std::string_view();
    return text == "-" ? std::string_view() : text;
}

bool AccessLogReader::split(std::string_view line, std::string &problem)
{
    m_parts.clear();
    std::size_t at = 0;
    while (at < line.size() && m_parts.size() < partsMost) {
        if (line[at] == ' ' || line[at] == '\t') {
            ++at;
            continue;
        }
        const bool isAddress = line[at] == '[' && line.find_first_of(":.", at) < line.find_first_of("/ ", at); // [2001:db8::1]:443
        const char quote = line[at] == '"' || (line[at] == '[' && !isAddress) ? line[at] : '\0';
        if (quote == '\0') {
            const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
            m_parts.push_back({line.substr(at, end - at), '\0'});
            at = end;
            continue;
        }
        std::size_t end = ++at;
        while (end < line.size() && line[end] != (quote == '[' ? ']' : '"'))
            end += line[end] == '\\' && quote == '"' ? 2 : 1;
        if (end >= line.size()) {
            problem = "the line was cut off inside quotes or brackets";
            return false;
        }
        m_parts.push_back({line.substr(at, end - at), quote});
        at = end + 1;
    }
    return true;
}

/// "GET /orders/7?x=1 HTTP/2.0"; anything else that was sent is kept as the path.
void AccessLogReader::addRequest(std::string_view request)
{
    const std::size_t first = request.find(' ');
    const std::size_t last = request.rfind(' ');
    const bool isWord = first != std::string_view::npos && first > 0
                        && std::all_of(request.begin(), request.begin() + long(first), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!isWord) {
        m_row.text("path", unescaped(request));
        return;
    }
    const bool hasProtocol = last > first && request.substr(last + 1).starts_with("HTTP/");
    const std::string_view target = request.substr(first + 1, hasProtocol ? last - first - 1 : std::string_view::npos);
    m_row.text("method", request.substr(0, first));
    const std::size_t query = target.find('?');
    m_row.text("path", unescaped(target.substr(0, query)));
    if (query != std::string_view::npos)
        m_row.text("query", unescaped(target.substr(query + 1)));
    if (hasProtocol)
        m_row.text("protocol", request.substr(last + 1));
}

bool AccessLogReader::readCombined(std::string &problem)
{
    std::size_t time = 0;
    while (time < m_parts.size() && m_parts[time].quote != '[')
        ++time;
    if (time < 3 || time > 5 || time + 2 >= m_parts.size() || m_parts[time + 1].quote != '"') {
        problem = m_parts.size() < 6 ? "the line was cut off" : "the line is none of an access log";
        return false;
    }
    const TimeReading at = readTime(m_parts[time].text, TimeKind::Date, {"DD/MMM/YYYY:hh:mm:ssZ", "DD/MMM/YYYY:hh:mm:ss Z"});
    if (at.kind != TimeReading::Kind::Moment) {
        problem = "the time \"" + std::string(m_parts[time].text.substr(0, 60)) + "\" is none";
        return false;
    }
    m_row.integer("at", at.epoch);
    if (time == 4) // the virtual host first
        m_row.text("vhost", text(0));
    m_row.text("client", withoutPort(text(time - 3)));
    m_row.text("user", text(time - 1));
    addRequest(text(time + 1));
    if (isNumber(text(time + 2)))
        m_row.integer("status", numberOf(text(time + 2)));
    if (isNumber(text(time + 3)))
        m_row.integer("bytes", numberOf(text(time + 3)));
    m_row.text("referer", unescaped(text(time + 4)));
    m_row.text("user_agent", unescaped(text(time + 5)));
    m_row.text("extra", unescaped(text(time + 6)));
    return true;
}

/// type time elb client target three times elb-status target-status received sent "request" "agent" … "domain" …
bool AccessLogReader::readBalancer(std::string &problem)
{
    if (m_parts.size() < 14 || m_parts[12].quote != '"' || m_parts[13].quote != '"') {
        problem = "the line was cut off";
        return false;
    }
    const TimeReading at = readTime(m_parts[1].text, TimeKind::Iso, {});
    if (at.kind != TimeReading::Kind::Moment) {
        problem = "the time \"" + std::string(m_parts[1].text.substr(0, 60)) + "\" is none";
        return false;
    }
    m_row.integer("at", at.epoch);
    m_row.text("balancer", text(2));
    m_row.text("client", withoutPort(text(3)));
    if (isNumber(text(8)))
        m_row.integer("status", numberOf(text(8)));
    if (isNumber(text(11)))
        m_row.integer("bytes", numberOf(text(11)));
    addRequest(text(12));
    m_row.text("user_agent", unescaped(text(13)));
    m_row.text("trace", text(17));
    m_row.text("vhost", text(18));
    return true;
}

Result<bool> AccessLogReader::next(Row &row)
{
    arena().clear();
    std::string_view line;
    do {
        if (!TRY(m_lines.next(line)))
            return false;
        while (line.starts_with('\0'))
            line.remove_prefix(1);
    } while (line.empty());
    row.node = nullptr;
    row.problem.clear();
    row.list = 0;
    row.number = m_lines.number();
    row.excerpt = line.substr(0, 200);
    m_row.clear();
    static constexpr std::string_view balancers[] = {"http", "https", "h2", "grpcs", "ws", "wss"};
    if (m_lines.isCut())
        row.problem = "the line is longer than 16 MiB";
    else if (line.find('\0') != std::string_view::npos)
        row.problem = "a NUL byte stands inside the line";
    else if (!isUtf8(line))
        row.problem = "the text is not valid UTF-8";
    else if (split(line, row.problem)) {
        const bool isBalancer = std::find(std::begin(balancers), std::end(balancers), text(0)) != std::end(balancers);
        if (isBalancer ? readBalancer(row.problem) : readCombined(row.problem))
            row.node = m_row.finish();
    }
    return true;
}

} // namespace postern
