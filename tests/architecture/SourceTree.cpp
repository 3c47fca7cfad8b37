// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace postern::test {

QString SourceTree::root()
{
    return QStringLiteral(POSTERN_SOURCE_DIR);
}

QStringList SourceTree::paths(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(root());
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), patterns, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << top.relativeFilePath(files.next());
    }
    found.sort();
    return found;
}

QString SourceTree::text(const QString &path)
{
    QFile file(QDir(root()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QVector<SourceFile> SourceTree::code(const QStringList &folders)
{
    QVector<SourceFile> files;
    for (const QString &path : paths(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
        files.append(SourceFile(path, text(path)));
    return files;
}

} // namespace postern::test
