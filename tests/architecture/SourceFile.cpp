// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceFile.h"

#include "tests/architecture/CodeScanner.h"
#include "tests/architecture/FunctionFinder.h"

#include <QRegularExpression>

namespace postern::test {

SourceFile::SourceFile(QString path, const QString &text)
    : m_path(std::move(path)), m_lines(text.split(u'\n'))
{
    const CodeScanner scanner(text);
    m_code = scanner.code().split(u'\n');
    m_literals = scanner.literals();
    if (m_lines.last().isEmpty()) // the end of the last line is no line
        m_lines.removeLast();
}

QString SourceFile::room() const
{
    const QStringList parts = m_path.split(u'/');
    const bool inLayer = parts.first() == u"models" || parts.first() == u"ui";
    return inLayer && parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts.first();
}

QVector<Located> SourceFile::includes() const
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"));
    QVector<Located> found;
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(m_lines[i]);
        if (match.hasMatch())
            found.append({i + 1, match.captured(1)});
    }
    return found;
}

QVector<FunctionBody> SourceFile::functions() const
{
    return FunctionFinder(m_code).found();
}

} // namespace postern::test
