// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/FunctionFinder.h"

#include <QRegularExpression>

namespace postern::test {

FunctionFinder::FunctionFinder(const QStringList &code)
{
    bool directive = false;
    for (const QString &line : code) {
        directive = directive || line.trimmed().startsWith(u'#');
        if (!directive) {
            for (const QChar c : line)
                take(c);
            take(u'\n');
        }
        directive = directive && line.endsWith(u'\\');
        ++m_line;
    }
}

bool FunctionFinder::insideFunction() const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [](const Open &open) { return open.kind == Kind::Function; });
}

void FunctionFinder::take(QChar c)
{
    if (c == u'{') {
        opened();
    } else if (c == u'}') {
        closed();
    } else if (c == u';') {
        m_head.clear();
        m_begun.clear();
    } else if (!insideFunction()) {
        m_parentheses += c == u'(' ? 1 : c == u')' ? -1 : 0;
        m_head += c;
    }
    if (!c.isSpace())
        m_last = c;
}

void FunctionFinder::opened()
{
    const Kind kind = kindOf(m_head.simplified());
    const QString head = m_begun.isEmpty() ? m_head : m_begun;
    if (kind == Kind::Function)
        m_begun.clear();
    m_open.append({kind, m_line, head.simplified()});
    if (m_parentheses == 0) // else it is an argument, and the head goes on behind it
        m_head.clear();
}

void FunctionFinder::closed()
{
    if (m_open.isEmpty())
        return; // an unbalanced file does not compile either
    const Open open = m_open.takeLast();
    if (open.kind == Kind::Function)
        m_found.append({open.line, std::max(0, m_line - open.line - 1), open.head});
    if (m_parentheses == 0)
        m_head.clear();
}

FunctionFinder::Kind FunctionFinder::kindOf(const QString &head)
{
    static const QRegularExpression initialiser(
        QStringLiteral(R"(\)\s*(?:noexcept\s*)?:\s*[^:])"));
    static const QRegularExpression templateHead(QStringLiteral(R"(^template\s*<.*?>\s*(?=[a-zA-Z]))"));
    static const QRegularExpression type(
        QStringLiteral(R"(^(?:typedef\s+)?(?:class|struct|union|enum)\b(?![^(]*\())"));
    const bool inData = !m_open.isEmpty() && m_open.last().kind == Kind::Other;
    if (insideFunction() || m_parentheses > 0 || inData)
        return Kind::Other;
    const bool afterWord = m_last.isLetterOrNumber() || m_last == u'_' || m_last == u'>';
    if (!m_begun.isEmpty())
        return afterWord ? Kind::Other : Kind::Function;
    if (afterWord && initialiser.match(head).hasMatch()) {
        m_begun = head; // "Name() : m_member{": the body is still to come
        return Kind::Other;
    }
    const QString plain = QString(head).remove(templateHead);
    if (plain.contains(QRegularExpression(QStringLiteral(R"(\bnamespace\b|^extern\b)"))))
        return Kind::Namespace;
    if (type.match(plain).hasMatch())
        return Kind::Type;
    return plain.contains(u'(') && !plain.endsWith(u'=') ? Kind::Function : Kind::Other;
}

} // namespace postern::test
