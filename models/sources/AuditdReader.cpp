// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/AuditdReader.h"

#include "models/sources/JsonParser.h"

#include <algorithm>
#include <charconv>

namespace postern {

namespace {

constexpr std::size_t fieldsMost = 512;
constexpr std::size_t valueMost = 64 * 1024;

/// Fields that the kernel writes in hexadecimal when a quote, a blank or a control character is in them.
bool mayBeHex(std::string_view key)
{
    static constexpr std::string_view keys[] = {"acct", "cmd", "comm", "exe", "name", "cwd", "proctitle", "data", "key", "grp", "new_group"};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys) || (key.size() > 1 && key[0] == 'a' && key[1] >= '0' && key[1] <= '9');
}

int digitOf(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The text that hexadecimal stands for; empty when it is none, or needed no hexadecimal (a user called "cafe").
std::string fromHex(std::string_view hex)
{
    std::string text;
    bool isNeeded = false;
    if (hex.size() < 2 || hex.size() % 2 != 0)
        return {};
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digitOf(hex[i]), low = digitOf(hex[i + 1]);
        if (high < 0 || low < 0)
            return {};
        const auto byte = static_cast<unsigned char>(high * 16 + low);
        isNeeded = isNeeded || byte <= ' ' || byte == '"' || byte >= 0x7F;
        text += byte == '\0' ? ' ' : char(byte); // proctitle has NUL between arguments
    }
    return isNeeded && isUtf8(text) ? text : std::string();
}

bool isKeyByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// "?", "(null)" and the number that means unset say nothing.
bool saysNothing(std::string_view value)
{
    return value.empty() || value == "?" || value == "(null)" || value == "(none)" || value == "4294967295" || value == "unset";
}

template <typename N>
bool takeNumber(std::string_view &text, N &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        return false;
    text.remove_prefix(std::size_t(end - text.data()));
    return true;
}

} // namespace

void AuditdReader::addField(Event &event, std::string_view key, std::string_view value, bool isQuoted)
{
    value = value.substr(0, valueMost);
    if (saysNothing(value) || event.fields.size() >= fieldsMost)
        return;
    const bool isKnown = std::any_of(event.fields.begin(), event.fields.end(), [&](const auto &field) { return field.first == key; });
    if (isKnown)
        return;
    std::string text = !isQuoted && mayBeHex(key) ? fromHex(value) : std::string();
    event.fields.emplace_back(key, text.empty() ? std::string(value) : std::move(text));
}

/// key=value, key="value", msg='key=value …' inside; what is no pair is passed over.
void AuditdReader::readFields(std::string_view text, Event &event, int depth)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t equals = text.find('=', at);
        if (equals == std::string_view::npos)
            return;
        std::size_t begin = equals;
        while (begin > at && isKeyByte(text[begin - 1]))
            --begin;
        const std::string_view key = text.substr(begin, equals - begin);
        std::size_t from = equals + 1;
        if (from < text.size() && (text[from] == '"' || text[from] == '\'')) {
            const char quote = text[from];
            // The text in single quotes may itself hold one: it ends with the line.
            const std::size_t end = quote == '\'' ? text.rfind('\'') : text.find(quote, from + 1);
            const std::size_t close = end == std::string_view::npos || end <= from ? text.size() : end;
            const std::string_view inside = text.substr(from + 1, close - from - 1);
            if (quote == '\'' && depth == 0)
                readFields(inside, event, 1);
            else if (!key.empty())
                addField(event, key, inside, true);
            at = close + 1;
            continue;
        }
        const std::size_t end = std::min(text.find_first_of(" \x1D", from), text.size());
        std::string_view value = text.substr(from, end - from);
        while (!value.empty() && (value.back() == ',' || value.back() == ')' || value.back() == '\''))
            value.remove_suffix(1);
        if (text.substr(from, end - from).starts_with('(')) // (null), (none)
            value = text.substr(from, end - from);
        if (!key.empty())
            addField(event, key, value, false);
        at = end + 1;
    }
}

/// Takes one record into its event. False when it is none, or there is no room: problem says why.
bool AuditdReader::take(std::string_view line, std::string &problem)
{
    const std::size_t type = line.starts_with("type=") ? 0 : line.find(" type=");
    const std::size_t mark = line.find("msg=audit(");
    if (type == std::string_view::npos || mark == std::string_view::npos || mark < type) {
        problem = "there is no \"type=… msg=audit(…)\" in the line";
        return false;
    }
    const std::size_t typeFrom = line.find('=', type) + 1;
    const std::string_view name = line.substr(typeFrom, line.find(' ', typeFrom) - typeFrom);
    std::string_view rest = line.substr(mark + 10);
    const std::string_view stamp = rest.substr(0, rest.find(')'));
    qint64 seconds = 0;
    quint64 millis = 0, serial = 0;
    bool isRight = takeNumber(rest, seconds) && seconds >= 0;
    if (isRight && rest.starts_with('.')) {
        rest.remove_prefix(1);
        isRight = takeNumber(rest, millis);
    }
    isRight = isRight && rest.starts_with(':');
    rest.remove_prefix(isRight ? 1 : 0);
    if (!isRight || !takeNumber(rest, serial) || !rest.starts_with(')')) {
        problem = "the time and serial number \"" + std::string(stamp.substr(0, 60)) + "\" are none";
        return false;
    }
    std::string_view node = type > 0 && line.starts_with("node=") ? line.substr(5, line.find(' ') - 5) : std::string_view();
    auto found = std::find_if(m_open.begin(), m_open.end(), [&](const Event &event) { return event.id == stamp && event.node == node; });
    if (found == m_open.end()) {
        Event event;
        event.id = stamp;
        event.node = node;
        event.excerpt = line.substr(0, 200);
        event.at = seconds;
        event.line = m_lines.number();
        m_open.push_back(std::move(event));
        found = std::prev(m_open.end());
    }
    if (name == "EOE")
        found->isEnded = true;
    else if (std::find(found->types.begin(), found->types.end(), name) == found->types.end() && found->types.size() < 64)
        found->types.emplace_back(name);
    rest.remove_prefix(1);
    if (rest.starts_with(':'))
        rest.remove_prefix(1);
    readFields(rest, *found, 0);
    return true;
}

void AuditdReader::give(Row &row)
{
    const Event event = std::move(m_open.front());
    m_open.pop_front();
    RowObject object(arena());
    object.integer("at", event.at);
    object.text("id", event.id);
    object.text("node", event.node);
    object.text("type", event.types.empty() ? std::string_view() : std::string_view(event.types.front()));
    Node *types = arena().nodes(event.types.size());
    for (std::size_t i = 0; i < event.types.size(); ++i)
        types[i] = Node::ofText(arena().copy(event.types[i]));
    Node list;
    list.kind = Node::Kind::List;
    list.size = quint32(event.types.size());
    list.items = types;
    object.node("types", list);
    RowObject fields(arena());
    for (const auto &[key, value] : event.fields)
        fields.text(arena().copy(key), value);
    object.node("fields", fields.object());
    row.node = object.finish();
    row.number = event.line;
    m_excerpt = event.excerpt;
    row.excerpt = m_excerpt;
}

Result<bool> AuditdReader::next(Row &row)
{
    arena().clear();
    row.node = nullptr;
    row.problem.clear();
    row.list = 0;
    for (;;) {
        if (!m_open.empty() && (m_ended || m_open.front().isEnded || m_open.size() > openMost)) {
            give(row);
            return true;
        }
        if (m_ended)
            return false;
        std::string_view line;
        if (!TRY(m_lines.next(line))) {
            m_ended = true;
            continue;
        }
        while (line.starts_with('\0') || line.starts_with(' '))
            line.remove_prefix(1);
        if (line.empty() || line == "----") // as ausearch parts events
            continue;
        if (m_lines.isCut())
            row.problem = "the line is longer than 16 MiB";
        else if (!isUtf8(line))
            row.problem = "the text is not valid UTF-8";
        else if (line.find('\0') != std::string_view::npos)
            row.problem = "a NUL byte stands inside the line";
        else if (take(line, row.problem))
            continue;
        row.number = m_lines.number();
        row.excerpt = line.substr(0, 200);
        return true;
    }
}

} // namespace postern
