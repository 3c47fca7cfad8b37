// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/CsvReader.h"

#include "models/sources/JsonParser.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {
constexpr std::size_t chunkSize = 64 * 1024;
} // namespace

CsvReader::CsvReader(ByteStream &bytes, const CsvDialect &dialect)
    : m_bytes(bytes), m_dialect(dialect), m_buffer(chunkSize)
{
    std::fill(std::begin(m_isPlain), std::end(m_isPlain), true);
    for (const char c : {m_dialect.delimiter, m_dialect.quote, '\n', '\r'})
        m_isPlain[quint8(c)] = false;
    if (m_dialect.quote == '\0')
        m_isPlain[0] = true;
}

Result<bool> CsvReader::fill()
{
    if (m_ended)
        return false;
    const qint64 count = TRY(m_bytes.read(m_buffer.data(), qint64(m_buffer.size())));
    m_at = 0;
    m_end = std::size_t(count);
    m_ended = count == 0;
    return !m_ended;
}

Result<void> CsvReader::skipLines()
{
    for (int i = 0; i < m_dialect.skipLines; ++i) {
        bool found = false;
        while (!found) {
            if (m_at == m_end && !TRY(fill()))
                return {};
            const void *end = std::memchr(m_buffer.data() + m_at, '\n', m_end - m_at);
            found = end != nullptr;
            m_at = found ? std::size_t(static_cast<const char *>(end) - m_buffer.data()) + 1 : m_end;
        }
        ++m_line;
    }
    return {};
}

Result<void> CsvReader::begin()
{
    TRY(skipLines());
    m_columns = m_dialect.columns;
    if (m_dialect.hasHeader) {
        m_columns.clear();
        if (!TRY(record()))
            return {};
        if (m_isTooWide || m_isTooLong) {
            return Error{QStringLiteral("The header has more than %1 columns or a name longer than a cell may "
                                        "be. Nothing was read; is this the right delimiter?")
                             .arg(CsvDialect::columnsMost),
                         {}, false};
        }
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            std::string name = m_text.substr(m_cells[i].begin, m_cells[i].end - m_cells[i].begin);
            m_columns.push_back(name.empty() ? std::to_string(i + 1) : name);
        }
    }
    if (m_dialect.looseHeader) {
        for (std::string &name : m_columns)
            name = looseName(name);
    }
    std::vector<std::string> sorted = m_columns;
    std::sort(sorted.begin(), sorted.end());
    const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
    if (twice != sorted.end()) {
        return Error{QStringLiteral("The header names the column \"%1\" twice, and which one counts is not said. "
                                    "Nothing was read; rename one of them.")
                         .arg(QString::fromUtf8(twice->data(), int(twice->size()))),
                     {}, false};
    }
    return {};
}

void CsvReader::closeCell()
{
    if (m_cells.size() >= std::size_t(CsvDialect::columnsMost))
        m_isTooWide = true;
    else
        m_cells.push_back({m_cellBegin, m_text.size()});
    m_isTooLong |= m_text.size() - m_cellBegin > m_dialect.fieldMost;
    m_cellBegin = m_text.size();
    m_wasQuoted = false;
    m_state = State::Start;
}

bool CsvReader::stepQuoted(char c)
{
    if (c == m_dialect.quote) {
        m_state = State::QuoteInQuoted;
        return false;
    }
    m_line += c == '\n';
    m_text += c;
    return false;
}

bool CsvReader::stepPlain(char c)
{
    if (c == m_dialect.delimiter) {
        closeCell();
        return false;
    }
    if (c == '\n') {
        ++m_line;
        if (!m_wasQuoted && m_text.size() > m_cellBegin && m_text.back() == '\r')
            m_text.pop_back();
        closeCell();
        return true;
    }
    if (c == m_dialect.quote && m_dialect.quote != '\0' && m_state == State::Start) {
        m_state = State::Quoted;
        m_wasQuoted = true;
        m_quoteLine = m_line;
        return false;
    }
    if (m_wasQuoted) { // after a closing quote only white space may stand
        m_hasStrayQuote |= c != ' ' && c != '\r';
        return false;
    }
    m_state = State::Plain;
    m_text += c;
    return false;
}

/// Takes one byte; true when it ended the record.
bool CsvReader::step(char c)
{
    if (m_state == State::Quoted)
        return stepQuoted(c);
    if (m_state == State::QuoteInQuoted) {
        if (c == m_dialect.quote) {
            m_text += c;
            m_state = State::Quoted;
            return false;
        }
        m_state = State::Plain;
    }
    return stepPlain(c);
}

/// Copies the bytes that mean nothing but themselves.
void CsvReader::copyRun()
{
    const char *from = m_buffer.data() + m_at;
    const char *end = m_buffer.data() + m_end;
    const char *at = from;
    if (m_state == State::Quoted) {
        while (at < end && *at != m_dialect.quote && *at != '\n')
            ++at;
    } else if (!m_wasQuoted && m_state != State::QuoteInQuoted) {
        while (at < end && m_isPlain[quint8(*at)])
            ++at;
        if (at > from)
            m_state = State::Plain;
    }
    m_text.append(from, std::size_t(at - from));
    m_at += std::size_t(at - from);
}

/// Reads one record into m_cells. False at the end of the file.
Result<bool> CsvReader::record()
{
    m_text.clear();
    m_cells.clear();
    m_cellBegin = 0;
    m_state = State::Start;
    m_wasQuoted = m_isTooLong = m_isTooWide = m_hasStrayQuote = false;
    m_rowLine = m_line;
    for (;;) {
        if (m_at == m_end && !TRY(fill())) {
            if (m_state == State::Quoted) {
                return Error{QStringLiteral("line %1: a quote opens on line %2 and is never closed, so where the rows "
                                            "after it end cannot be told. What stands before line %1 was kept; close "
                                            "the quote or say which quotes the file uses.")
                                 .arg(m_rowLine)
                                 .arg(m_quoteLine),
                             {}, false};
            }
            if (m_cells.empty() && m_text.empty() && !m_wasQuoted)
                return false;
            m_isUnended = true;
            closeCell();
            return true;
        }
        copyRun();
        if (m_text.size() > CsvDialect::rowMost && m_state == State::Quoted) {
            return Error{QStringLiteral("line %1: a row is longer than 4 MiB; a quote opened on line %2 is probably never "
                                        "closed. What stands before line %1 was kept.")
                             .arg(m_rowLine)
                             .arg(m_quoteLine),
                         {}, false};
        }
        if (m_text.size() > CsvDialect::rowMost) {
            m_isTooLong = true;
            m_text.resize(m_cellBegin);
        }
        if (m_at < m_end && step(m_buffer[m_at++]))
            return true;
    }
}

std::string CsvReader::problemOfRow() const
{
    if (m_isTooWide)
        return "the row has more than 512 columns";
    if (m_isTooLong)
        return "a cell is longer than " + std::to_string(m_dialect.fieldMost / 1024) + " KiB";
    if (m_hasStrayQuote)
        return "something stands between a closing quote and the next delimiter";
    if (m_cells.size() > m_columns.size() || (m_cells.size() < m_columns.size() && !m_dialect.padShortRows)) {
        return "the row has " + std::to_string(m_cells.size()) + " cells and the header has "
               + std::to_string(m_columns.size());
    }
    if (!isUtf8(m_text))
        return "the text is not valid UTF-8; say which encoding the file has";
    return {};
}

void CsvReader::makeNode(Row &row)
{
    Node *node = arena().nodes(1);
    NodeMember *members = arena().members(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        members[i].key = m_columns[i];
        if (i < m_cells.size()) {
            members[i].value =
                Node::ofText({m_text.data() + m_cells[i].begin, m_cells[i].end - m_cells[i].begin});
        }
    }
    node->kind = Node::Kind::Object;
    node->size = quint32(m_columns.size());
    node->members = members;
    row.node = node;
}

Result<bool> CsvReader::next(Row &row)
{
    arena().clear();
    do {
        if (!TRY(record()))
            return false;
    } while (m_cells.size() == 1 && m_text.empty() && m_columns.size() != 1); // an empty line
    if (m_isUnended && m_cells.size() < m_columns.size() && !m_dialect.padShortRows) {
        return Error{QStringLiteral("The file ends in the middle of line %1: it was cut off. What stands before that line "
                                    "was kept; fetch the file again.")
                         .arg(m_rowLine),
                     {}, true};
    }
    row.number = m_rowLine;
    row.list = 0;
    row.node = nullptr;
    row.excerpt = std::string_view(m_text).substr(0, 200);
    row.problem = problemOfRow();
    if (row.problem.empty())
        makeNode(row);
    return true;
}

} // namespace postern
