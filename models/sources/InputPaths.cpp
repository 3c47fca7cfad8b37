// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/InputPaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace postern {

namespace {

constexpr int filesMost = 100000;

QStringList filesInFolder(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::NoDotAndDotDot | QDir::Readable, QDirIterator::Subdirectories);
    while (walk.hasNext() && files.size() <= filesMost) {
        const QString file = walk.next();
        const QStringList steps = QDir(folder).relativeFilePath(file).split(u'/');
        const bool isHidden = std::any_of(steps.begin(), steps.end(), [](const QString &s) { return s.startsWith(u'.'); });
        if (!isHidden)
            files << file;
    }
    files.sort();
    return files;
}

/// Globs hold for the last step of a path only: a pattern of folders would be a walk nobody asked for.
QStringList filesLike(const QString &pattern)
{
    const QFileInfo info(pattern);
    QStringList files;
    for (const QString &name : info.dir().entryList({info.fileName()}, QDir::Files, QDir::Name))
        files << info.dir().filePath(name);
    return files;
}

} // namespace

Result<QStringList> filesBehind(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        const QString trimmed = path.trimmed();
        if (trimmed.isEmpty())
            continue;
        const QFileInfo info(trimmed);
        QStringList found;
        if (info.isDir())
            found = filesInFolder(trimmed);
        else if (info.exists())
            found << trimmed;
        else if (trimmed.contains(u'*') || trimmed.contains(u'?'))
            found = filesLike(trimmed);
        if (found.isEmpty()) {
            return Error{info.isDir() ? QStringLiteral("The folder has no file in it. Nothing was read.")
                                      : QStringLiteral("There is no such file or folder. Nothing was read; check the "
                                                       "path of the source."),
                         trimmed, true};
        }
        files << found;
    }
    if (files.isEmpty())
        return Error{QStringLiteral("No path is given. Say which files or folder to read."), {}, false};
    files.removeDuplicates();
    if (files.size() > filesMost) {
        return Error{QStringLiteral("There are more than %1 files behind the paths. Nothing was read; give a "
                                    "narrower path.")
                         .arg(filesMost),
                     {}, false};
    }
    return files;
}

} // namespace postern
