// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace postern::test {

/// Walks through C++ text once and parts code from comments and literals.
class CodeScanner
{
public:
    explicit CodeScanner(const QString &text);

    /// The text at its full length, with comments and the insides of literals as blanks.
    const QString &code() const { return m_code; }
    const QVector<Located> &literals() const { return m_literals; }

private:
    void skipTo(qsizetype end);
    void copy();
    void lineComment();
    void blockComment();
    void rawLiteral();
    void literal(QChar quote);
    bool startsRawLiteral() const;
    bool isDigitSeparator() const;
    void keep(int line, const QString &text);

    const QString &m_text;
    QString m_code;
    QVector<Located> m_literals;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_onlyBlanksSince = false; ///< since the last string literal
};

} // namespace postern::test
