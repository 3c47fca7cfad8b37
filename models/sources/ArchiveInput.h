// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/GzipCheck.h"
#include "models/sources/InputFile.h"

#include <QFile>

#include <archive.h>

#include <vector>

namespace postern {

/// A compressed file, or an archive entry by entry, streamed through libarchive. Archives inside
/// archives are not opened, names of entries are labels only, and what expands too far is refused.
class ArchiveInput final : public InputFile
{
public:
    explicit ArchiveInput(const QString &path) : m_path(path), m_file(path) {}
    ~ArchiveInput() override;
    ArchiveInput(const ArchiveInput &) = delete;
    ArchiveInput &operator=(const ArchiveInput &) = delete;

    Result<void> begin();
    Result<bool> next() override;
    QString label() const override { return m_label; }
    qint64 entryBytes() const override { return m_entryBytes; }
    qint64 bytesUsed() const override;
    Result<qint64> read(char *to, qint64 most) override;

private:
    Error failed(const QString &doing) const;
    Result<void> spend(qint64 bytes);
    bool isGzip() const;
    Error wrongChecksum() const;

    static la_ssize_t readBlock(archive *, void *self, const void **block);
    static la_int64_t seek(archive *, void *self, la_int64_t offset, int whence);

    QString m_path;
    QFile m_file;               ///< on disk, or carried in the program
    std::vector<char> m_block = std::vector<char>(64 * 1024);
    QString m_label;
    qint64 m_entryBytes = -1;
    qint64 m_fileBytes = 0;
    qint64 m_expanded = 0; ///< bytes, of all entries so far
    int m_entries = 0;
    bool m_isEncrypted = false; ///< the present entry
    GzipCheck m_check;
    archive *m_archive = nullptr;
};

} // namespace postern
