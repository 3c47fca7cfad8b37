// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/LdifReader.h"

#include "models/sources/Base64.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t entryMost = std::size_t(64) << 20; // a group of a million members

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return lower;
}

} // namespace

void LdifReader::addLine(std::string_view line, qint64 number)
{
    if (line.front() == '#') {
        m_inComment = true;
        return;
    }
    if (line.front() == ' ') {
        if (!m_inComment && !m_ends.empty()) {
            m_text.append(line.substr(1));
            m_ends.back() = m_text.size();
        }
        return;
    }
    m_inComment = false;
    if (m_ends.empty())
        m_first = number;
    m_text.append(line);
    m_ends.push_back(m_text.size());
}

/// Collects the lines of the next entry. False at the end of the file.
Result<bool> LdifReader::gather()
{
    m_text.clear();
    m_ends.clear();
    m_inComment = m_isTooLong = false;
    std::string_view line;
    while (TRY(m_lines.next(line))) {
        if (line.empty()) {
            if (!m_ends.empty())
                return true;
            m_inComment = false;
            continue;
        }
        if (m_text.size() + line.size() > entryMost || m_lines.isCut())
            m_isTooLong = true;
        else
            addLine(line, m_lines.number());
    }
    return !m_ends.empty() || m_isTooLong;
}

/// "member;range=0-1499": the directory gave only a part of the values.
void LdifReader::noteRange(std::string_view options)
{
    const std::string lower = lowered(options);
    const std::size_t at = lower.find("range=");
    if (at == std::string::npos || lower.ends_with("-*"))
        return;
    m_missing = QStringLiteral("line %1: the directory gave only a part of the values of an attribute (%2). Export "
                               "with range retrieval, so that all members are there.")
                    .arg(m_first)
                    .arg(QString::fromStdString(lower.substr(at)));
}

/// Splits one line into name and value; false and a problem in the row when it is none.
bool LdifReader::readLine(std::string_view line, Attribute &attribute, Row &row)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        row.problem = "a line is neither \"name: value\" nor a continuation: " + std::string(line.substr(0, 60));
        return false;
    }
    std::string_view name = line.substr(0, colon);
    std::string_view value = line.substr(colon + 1);
    if (const std::size_t options = name.find(';'); options != std::string_view::npos) {
        noteRange(name.substr(options + 1));
        name = name.substr(0, options);
    }
    attribute.name = arena().copy(lowered(name));
    const char mark = value.empty() ? '\0' : value.front();
    if (mark == ':' || mark == '<')
        value.remove_prefix(1);
    while (!value.empty() && value.front() == ' ')
        value.remove_prefix(1);
    attribute.value = value;
    if (mark == '<') {
        row.problem = "the value of " + std::string(name) + " is to be fetched from a URL, which is refused";
        return false;
    }
    if (mark == ':') {
        const auto bytes = fromBase64(value);
        if (!bytes) {
            row.problem = "the value of " + std::string(name) + " is not valid base64";
            return false;
        }
        attribute.value = arena().copy(*bytes);
    }
    return true;
}

/// What stands after the entries in ldapsearch's output: "search: 2", "result: 4 Size limit exceeded".
LdifReader::Kind LdifReader::readTail()
{
    for (const Attribute &attribute : m_attributes) {
        if (attribute.name != "result" || attribute.value.starts_with("0"))
            continue;
        m_missing = QStringLiteral("line %1: the directory ended the search with \"%2\", so entries are missing. Export "
                                   "again with paging or with more rights.")
                        .arg(m_first)
                        .arg(QString::fromUtf8(attribute.value.data(), int(std::min<std::size_t>(attribute.value.size(), 80))));
    }
    return Kind::Nothing;
}

LdifReader::Kind LdifReader::read(Row &row)
{
    m_attributes.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        Attribute attribute;
        if (!readLine(std::string_view(m_text).substr(begin, end - begin), attribute, row))
            return Kind::Entry;
        begin = end;
        if (attribute.name == "changetype" && attribute.value != "add") {
            row.problem = "this is a change (" + std::string(attribute.value.substr(0, 20)) + ") and no entry";
            return Kind::Entry;
        }
        if (attribute.name != "version" && attribute.name != "changetype" && attribute.name != "control")
            m_attributes.push_back(attribute);
    }
    const auto has = [this](std::string_view name) {
        return std::any_of(m_attributes.begin(), m_attributes.end(), [&](const Attribute &a) { return a.name == name; });
    };
    if (m_attributes.empty())
        return Kind::Nothing;
    if (has("dn"))
        return Kind::Entry;
    if (has("result"))
        return readTail();
    if (m_attributes.front().name == "ref")
        return Kind::Nothing;
    row.problem = "the entry has no dn";
    return Kind::Entry;
}

void LdifReader::makeNode(Row &row)
{
    std::stable_sort(m_attributes.begin(), m_attributes.end(),
                     [](const Attribute &a, const Attribute &b) { return a.name < b.name; });
    NodeMember *members = arena().members(m_attributes.size());
    quint32 count = 0;
    for (std::size_t i = 0; i < m_attributes.size();) {
        std::size_t end = i + 1;
        while (end < m_attributes.size() && m_attributes[end].name == m_attributes[i].name)
            ++end;
        NodeMember &member = members[count++];
        member.key = m_attributes[i].name;
        if (end == i + 1) {
            member.value = Node::ofText(m_attributes[i].value);
        } else {
            Node *items = arena().nodes(end - i);
            for (std::size_t k = i; k < end; ++k)
                items[k - i] = Node::ofText(m_attributes[k].value);
            member.value.kind = Node::Kind::List;
            member.value.size = quint32(end - i);
            member.value.items = items;
        }
        i = end;
    }
    Node *node = arena().nodes(1);
    node->kind = Node::Kind::Object;
    node->size = count;
    node->members = members;
    row.node = node;
}

Result<bool> LdifReader::next(Row &row)
{
    for (;;) {
        arena().clear();
        if (!TRY(gather()))
            return false;
        row.node = nullptr;
        row.problem.clear();
        row.list = 0;
        row.number = m_first;
        row.excerpt = std::string_view(m_text).substr(0, 200);
        if (m_isTooLong) {
            row.problem = "the entry is larger than 64 MiB or has a line longer than 16 MiB";
            return true;
        }
        if (read(row) == Kind::Nothing && row.problem.empty())
            continue;
        if (row.problem.empty())
            makeNode(row);
        return true;
    }
}

} // namespace postern
