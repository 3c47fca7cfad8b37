// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace postern {

/// A workspace on disk: whether it is one, whether it may be opened, and the lock of its one writer.
class WorkspaceFile
{
public:
    ~WorkspaceFile();
    WorkspaceFile(WorkspaceFile &&) noexcept;
    WorkspaceFile &operator=(WorkspaceFile &&) noexcept;

    /// Makes a new workspace, readable by its owner only. Refuses a path where something is.
    static Result<WorkspaceFile> create(const QString &path, const QString &organisation, qint64 createdAt);
    /// Opens one to write: takes the lock, then brings an older schema to the present one.
    /// A damaged, foreign, newer or locked file is refused in words and stays as it was.
    static Result<WorkspaceFile> openToWrite(const QString &path);
    /// Looks whether a file is a workspace of the present schema, without a lock and without a change.
    static Result<void> check(const QString &path);

    const QString &path() const { return m_path; }

private:
    WorkspaceFile(QString path, std::unique_ptr<QLockFile> lock);
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace postern
