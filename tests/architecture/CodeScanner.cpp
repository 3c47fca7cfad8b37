// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/CodeScanner.h"

namespace postern::test {

namespace {
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}
} // namespace

CodeScanner::CodeScanner(const QString &text) : m_text(text)
{
    m_code.reserve(text.size());
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (c == u'/' && next == u'/')
            lineComment();
        else if (c == u'/' && next == u'*')
            blockComment();
        else if (c == u'"' && startsRawLiteral())
            rawLiteral();
        else if (c == u'"' || (c == u'\'' && !isDigitSeparator()))
            literal(c);
        else
            copy();
    }
}

void CodeScanner::skipTo(qsizetype end)
{
    for (end = std::min(end, m_text.size()); m_at < end; ++m_at) {
        const bool isNewLine = m_text[m_at] == u'\n';
        m_code += isNewLine ? u'\n' : u' ';
        m_line += isNewLine;
    }
}

void CodeScanner::copy()
{
    const QChar c = m_text[m_at++];
    m_code += c;
    m_line += c == u'\n';
    m_onlyBlanksSince = m_onlyBlanksSince && c.isSpace();
}

void CodeScanner::lineComment()
{
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    skipTo(end < 0 ? m_text.size() : end);
}

void CodeScanner::blockComment()
{
    const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
    skipTo(end < 0 ? m_text.size() : end + 2);
}

void CodeScanner::rawLiteral()
{
    const int line = m_line;
    const qsizetype open = m_text.indexOf(u'(', m_at);
    const QString close = u')' + m_text.mid(m_at + 1, open - m_at - 1) + u'"';
    const qsizetype end = m_text.indexOf(close, open);
    copy();
    const QString inside = m_text.mid(open + 1, end < 0 ? -1 : end - open - 1);
    skipTo(end < 0 ? m_text.size() : end + close.size() - 1);
    if (m_at < m_text.size())
        copy();
    keep(line, inside);
}

void CodeScanner::literal(QChar quote)
{
    const int line = m_line;
    const bool joins = m_onlyBlanksSince;
    const qsizetype begin = m_at + 1;
    copy();
    qsizetype end = begin;
    while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
        end += m_text[end] == u'\\' ? 2 : 1;
    const QString inside = m_text.mid(begin, end - begin);
    skipTo(end);
    if (m_at < m_text.size() && m_text[m_at] == quote)
        copy();
    if (quote == u'"') {
        m_onlyBlanksSince = joins;
        keep(line, inside);
    }
}

bool CodeScanner::startsRawLiteral() const
{
    if (m_at == 0 || m_text[m_at - 1] != u'R')
        return false;
    qsizetype start = m_at - 1;
    while (start > 0 && isWordCharacter(m_text[start - 1]))
        --start;
    const QString prefix = m_text.mid(start, m_at - start);
    return prefix == u"R" || prefix == u"u8R" || prefix == u"uR" || prefix == u"LR" || prefix == u"UR";
}

bool CodeScanner::isDigitSeparator() const
{
    qsizetype start = m_at;
    while (start > 0 && (isWordCharacter(m_text[start - 1]) || m_text[start - 1] == u'\''))
        --start;
    return start < m_at && m_text[start].isDigit();
}

void CodeScanner::keep(int line, const QString &text)
{
    if (m_onlyBlanksSince && !m_literals.isEmpty())
        m_literals.last().text += text;
    else
        m_literals.append({line, text});
    m_onlyBlanksSince = true;
}

} // namespace postern::test
