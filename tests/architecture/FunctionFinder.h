// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace postern::test {

/// Finds the bodies of functions in code without comments and literals by counting braces. What is
/// inside a function (lambdas, local types) belongs to it.
class FunctionFinder
{
public:
    explicit FunctionFinder(const QStringList &code);
    const QVector<FunctionBody> &found() const { return m_found; }

private:
    enum class Kind { Namespace, Type, Function, Other };
    struct Open
    {
        Kind kind;
        int line;
        QString head;
    };
    void take(QChar c);
    void opened();
    void closed();
    Kind kindOf(const QString &head);
    bool insideFunction() const;

    QVector<FunctionBody> m_found;
    QVector<Open> m_open;
    QString m_head;      ///< since the last ; { or }
    QString m_begun;     ///< the head of a constructor whose members are being initialised
    QChar m_last;        ///< last character that is not blank
    int m_line = 1;
    int m_parentheses = 0;
};

} // namespace postern::test
