// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace postern::test {

/// A piece of a file and the line it begins in.
struct Located
{
    int line = 0; ///< from 1
    QString text;
};

/// The body of a function as counted by its braces.
struct FunctionBody
{
    int line = 0;  ///< of its opening brace, from 1
    int lines = 0; ///< between the braces
    QString head;  ///< what stands before the opening brace
};

/// One C++ file of the tree, read the way the rules of the house look at it.
class SourceFile
{
public:
    /// path: relative to the tree, with '/'.
    SourceFile(QString path, const QString &text);

    const QString &path() const { return m_path; }
    /// "models/store", "ui/pages", "app": the room a file stands in.
    QString room() const;
    bool isHeader() const { return m_path.endsWith(QLatin1String(".h")); }

    /// The lines as they are.
    const QStringList &lines() const { return m_lines; }
    /// The lines with comments and the insides of literals blanked: what the compiler acts on.
    const QStringList &code() const { return m_code; }
    /// String literals; neighbours that the compiler joins are one.
    const QVector<Located> &literals() const { return m_literals; }
    /// What is included, without brackets or quotes.
    QVector<Located> includes() const;
    QVector<FunctionBody> functions() const;

private:
    QString m_path;
    QStringList m_lines;
    QStringList m_code;
    QVector<Located> m_literals;
};

} // namespace postern::test
