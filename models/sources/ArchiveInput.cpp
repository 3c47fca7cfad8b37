// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/ArchiveInput.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

namespace postern {

ArchiveInput::~ArchiveInput()
{
    if (m_archive)
        archive_read_free(m_archive);
}

Error ArchiveInput::failed(const QString &doing) const
{
    const char *why = archive_error_string(m_archive);
    return {QStringLiteral("%1: %2. The file is damaged or was cut off; what was read before is kept. "
                           "Fetch it again.")
                .arg(doing, why ? QString::fromUtf8(why) : QStringLiteral("no reason was given")),
            m_label.isEmpty() ? m_path : m_label, true};
}

Result<void> ArchiveInput::begin()
{
    m_fileBytes = QFileInfo(m_path).size();
    m_archive = archive_read_new();
    archive_read_support_filter_gzip(m_archive);
    archive_read_support_filter_bzip2(m_archive);
    archive_read_support_filter_xz(m_archive);
    archive_read_support_filter_zstd(m_archive);
    archive_read_support_format_zip(m_archive);
    archive_read_support_format_tar(m_archive);
    archive_read_support_format_raw(m_archive);
    archive_read_support_format_empty(m_archive);
    // Through QFile, since the sample company's files are inside the program and not on disk.
    if (!m_file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("The compressed file cannot be opened"));
    archive_read_set_seek_callback(m_archive, &ArchiveInput::seek);
    archive_read_set_read_callback(m_archive, &ArchiveInput::readBlock);
    archive_read_set_callback_data(m_archive, this);
    if (archive_read_open1(m_archive) != ARCHIVE_OK)
        return failed(QStringLiteral("The compressed file cannot be opened"));
    return {};
}

la_ssize_t ArchiveInput::readBlock(archive *, void *self, const void **block)
{
    auto *input = static_cast<ArchiveInput *>(self);
    *block = input->m_block.data();
    return la_ssize_t(input->m_file.read(input->m_block.data(), qint64(input->m_block.size())));
}

la_int64_t ArchiveInput::seek(archive *, void *self, la_int64_t offset, int whence)
{
    QFile &file = static_cast<ArchiveInput *>(self)->m_file;
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? file.pos() : file.size();
    return file.seek(base + offset) ? file.pos() : ARCHIVE_FATAL;
}

Result<bool> ArchiveInput::next()
{
    for (;;) {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(m_archive, &entry);
        if (code == ARCHIVE_EOF) {
            if (archive_format(m_archive) != ARCHIVE_FORMAT_RAW && isGzip() && !GzipCheck::isRightThroughout(m_path)) {
                m_label.clear();
                return wrongChecksum();
            }
            return false;
        }
        m_isEncrypted = false;
        if (code < ARCHIVE_WARN) {
            m_label.clear();
            return failed(QStringLiteral("The archive cannot be read further"));
        }
        if (archive_format(m_archive) == ARCHIVE_FORMAT_RAW) {
            m_label = m_path;
            m_entryBytes = m_fileBytes;
            return true;
        }
        if (++m_entries > InputBudget::entriesMost) {
            return Error{QStringLiteral("The archive has more than %1 entries. The rest of it is not read; "
                                        "pack fewer files into one archive.")
                             .arg(InputBudget::entriesMost),
                         m_path, false};
        }
        if (archive_entry_filetype(entry) != AE_IFREG)
            continue;
        const char *name = archive_entry_pathname_utf8(entry);
        if (!name)
            name = archive_entry_pathname(entry);
        m_label = m_path + u'!' + QString::fromUtf8(name ? name : "?");
        m_entryBytes = archive_entry_size_is_set(entry) ? qint64(archive_entry_size(entry)) : -1;
        m_isEncrypted = archive_entry_is_encrypted(entry) != 0; // said when it is read, so that the next one is
        return true;
    }
}

qint64 ArchiveInput::bytesUsed() const
{
    return m_archive ? qint64(archive_filter_bytes(m_archive, -1)) : 0;
}

Result<void> ArchiveInput::spend(qint64 bytes)
{
    m_expanded += bytes;
    if (m_expanded > InputBudget::bytesMost) {
        return Error{QStringLiteral("The file expands to more than 4 GiB. Reading stopped there; what was read "
                                    "before is kept. Split it into smaller files."),
                     m_path, false};
    }
    if (m_expanded > InputBudget::freeBytes && m_expanded > InputBudget::ratioMost * bytesUsed()) {
        return Error{QStringLiteral("The file expands to more than %1 times its size, as files made to fill a "
                                    "disk do. Reading stopped; what was read before is kept. If it is honest, "
                                    "unpack it and give the unpacked file.")
                         .arg(InputBudget::ratioMost),
                     m_path, false};
    }
    return {};
}

bool ArchiveInput::isGzip() const
{
    return archive_filter_code(m_archive, 0) == ARCHIVE_FILTER_GZIP;
}

Error ArchiveInput::wrongChecksum() const
{
    return {QStringLiteral("The checksum of the compressed file is wrong. The file is damaged or was cut off; what was read is kept, "
                           "and nothing is closed. Fetch it again."),
            m_path, true};
}

Result<qint64> ArchiveInput::read(char *to, qint64 most)
{
    if (m_isEncrypted) {
        return Error{QStringLiteral("The entry is encrypted and was not read; the rest of the archive was. Give it unpacked or without a "
                                    "password."),
                     m_label, false};
    }
    const la_ssize_t count = archive_read_data(m_archive, to, std::size_t(most));
    if (count < 0)
        return failed(QStringLiteral("Reading stopped after %1 bytes").arg(m_expanded));
    TRY(spend(qint64(count)));
    if (archive_format(m_archive) == ARCHIVE_FORMAT_RAW && isGzip()) {
        m_check.add(to, qint64(count));
        if (count == 0 && !m_check.isRight(m_path))
            return wrongChecksum();
    }
    return qint64(count);
}

} // namespace postern
