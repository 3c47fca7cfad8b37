// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/CefReader.h"

#include "models/sources/JsonParser.h"

#include <algorithm>
#include <iterator>

namespace postern {

namespace {

/// Whether the byte at that place stands behind an odd number of backslashes.
bool isEscaped(std::string_view text, std::size_t at)
{
    std::size_t slashes = 0;
    while (slashes < at && text[at - slashes - 1] == '\\')
        ++slashes;
    return slashes % 2 == 1;
}

bool isKeyByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '-'
           || c == '[' || c == ']';
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const char next = text[++i];
        if (next == 'n' || next == 'r') {
            plain += next == 'n' ? '\n' : '\r';
        } else {
            if (next != '\\' && next != '|' && next != '=')
                plain += '\\';
            plain += next;
        }
    }
    return plain;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    return text;
}

} // namespace

void CefReader::add(std::string_view key, std::string_view value)
{
    // The same key twice happens in the field; the first one stays and a later one is its own key.
    const auto same = std::find_if(m_members.begin(), m_members.end(), [&](const NodeMember &m) { return m.key == key; });
    NodeMember member;
    member.key = same == m_members.end() ? arena().copy(key) : arena().copy(std::string(key) + "#2");
    member.value = Node::ofText(value.find('\\') == std::string_view::npos ? value : arena().copy(unescaped(value)));
    m_members.push_back(member);
}

/// What syslog wrote before the line: "<34>Oct 11 22:14:15 host", "1 2017-05-11T10:00:00Z host app".
void CefReader::readPrefix(std::string_view prefix)
{
    prefix = trimmed(prefix);
    if (prefix.starts_with("<")) {
        const std::size_t end = prefix.find('>');
        prefix.remove_prefix(end == std::string_view::npos ? 1 : end + 1);
    }
    if (prefix.starts_with("1 "))
        prefix.remove_prefix(2);
    if (prefix.empty())
        return;
    const bool isOld = prefix.size() >= 15 && prefix[3] == ' ' && prefix[9] == ':';
    std::size_t end = isOld ? 15 : prefix.find(' ');
    end = std::min(end, prefix.size());
    NodeMember *members = arena().members(2);
    members[0].key = "time";
    members[0].value = Node::ofText(prefix.substr(0, end));
    std::string_view host = trimmed(prefix.substr(end));
    members[1].key = "host";
    members[1].value = Node::ofText(host.substr(0, host.find(' ')));
    NodeMember syslog;
    syslog.key = "syslog";
    syslog.value.kind = Node::Kind::Object;
    syslog.value.size = 2;
    syslog.value.members = members;
    m_members.push_back(syslog);
}

bool CefReader::readHeader(std::string_view &rest, Row &row)
{
    static constexpr std::string_view names[] = {"cefVersion", "deviceVendor", "deviceProduct", "deviceVersion",
                                                 "deviceEventClassId", "name", "severity"};
    for (const std::string_view name : names) {
        std::size_t bar = 0;
        do {
            bar = rest.find('|', bar);
        } while (bar != std::string_view::npos && isEscaped(rest, bar) && ++bar);
        if (bar == std::string_view::npos) {
            row.problem = "the CEF header is too short: it ends before \"" + std::string(name) + "\" is closed with |";
            return false;
        }
        add(name, trimmed(rest.substr(0, bar)));
        rest.remove_prefix(bar + 1);
    }
    return true;
}

void CefReader::readExtension(std::string_view text)
{
    std::string_view key;
    std::size_t valueBegin = 0;
    for (std::size_t equals = text.find('='); equals != std::string_view::npos; equals = text.find('=', equals + 1)) {
        if (isEscaped(text, equals))
            continue;
        std::size_t begin = equals;
        while (begin > valueBegin && isKeyByte(text[begin - 1]))
            --begin;
        // A key stands at the beginning or after a blank; anything else is part of a value.
        const bool isKey = begin < equals && (begin == 0 || text[begin - 1] == ' ');
        if (!isKey)
            continue;
        if (!key.empty())
            add(key, trimmed(text.substr(valueBegin, begin - valueBegin)));
        key = text.substr(begin, equals - begin);
        valueBegin = equals + 1;
    }
    if (!key.empty())
        add(key, trimmed(text.substr(valueBegin)));
}

/// cs1Label=Reason cs1=door: also labelled."Reason".
void CefReader::addLabelled()
{
    std::vector<NodeMember> found;
    for (const NodeMember &label : m_members) {
        if (!label.key.ends_with("Label") || label.value.isAbsent())
            continue;
        const std::string_view key = label.key.substr(0, label.key.size() - 5);
        for (const NodeMember &member : m_members) {
            if (member.key == key) {
                found.push_back(member);
                found.back().key = label.value.text();
            }
        }
    }
    if (found.empty())
        return;
    NodeMember labelled;
    labelled.key = "labelled";
    labelled.value.kind = Node::Kind::Object;
    labelled.value.size = quint32(found.size());
    NodeMember *members = arena().members(found.size());
    std::copy(found.begin(), found.end(), members);
    labelled.value.members = members;
    m_members.push_back(labelled);
}

void CefReader::makeNode(Row &row)
{
    NodeMember *members = arena().members(m_members.size());
    std::copy(m_members.begin(), m_members.end(), members);
    Node *node = arena().nodes(1);
    node->kind = Node::Kind::Object;
    node->size = quint32(m_members.size());
    node->members = members;
    row.node = node;
}

Result<bool> CefReader::next(Row &row)
{
    arena().clear();
    std::string_view line;
    do {
        if (!TRY(m_lines.next(line)))
            return false;
    } while (trimmed(line).empty());
    row.node = nullptr;
    row.problem.clear();
    row.list = 0;
    row.number = m_lines.number();
    row.excerpt = line.substr(0, 200);
    m_members.clear();
    const std::size_t at = line.find("CEF:");
    if (m_lines.isCut()) {
        row.problem = "the line is longer than 16 MiB";
    } else if (at == std::string_view::npos) {
        row.problem = "there is no \"CEF:\" in the line";
    } else if (!isUtf8(line)) {
        row.problem = "the text is not valid UTF-8";
    } else {
        readPrefix(line.substr(0, at));
        std::string_view rest = line.substr(at + 4);
        if (readHeader(rest, row)) {
            readExtension(rest);
            addLabelled();
            makeNode(row);
        }
    }
    return true;
}

} // namespace postern
