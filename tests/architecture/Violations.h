// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

#include <QString>
#include <QStringList>

#include <cstdio>

namespace postern::test {

/// What was found to be against the rules of the house, one line each: "path:line: words".
class Violations
{
public:
    void add(const QString &path, int line, const QString &words)
    {
        m_lines << QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(words);
    }
    void add(const SourceFile &file, int line, const QString &words) { add(file.path(), line, words); }

    void add(const Violations &others) { m_lines << others.m_lines; }

    bool areNone() const { return m_lines.isEmpty(); }
    const QStringList &lines() const { return m_lines; }

    /// Prints every one of them; the answer is what a failing check says.
    QByteArray told() const
    {
        for (const QString &line : m_lines)
            std::fprintf(stderr, "%s\n", qPrintable(line));
        return QByteArray::number(m_lines.size()) + " violations, listed above";
    }

private:
    QStringList m_lines;
};

} // namespace postern::test
