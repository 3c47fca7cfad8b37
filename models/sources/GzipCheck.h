// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QString;

namespace postern {

/// Whether a gzip file holds what was packed into it. libarchive unpacks it without looking at its checksums.
class GzipCheck
{
public:
    /// Takes bytes as they are unpacked.
    void add(const char *bytes, qint64 count);
    /// Whether the checksums of the file are right. Bytes were added to the end: cheap for a file of one part.
    bool isRight(const QString &path) const;
    /// The same without having added anything: unpacks the file once more.
    static bool isRightThroughout(const QString &path);

private:
    quint32 m_sum = 0;
    quint32 m_count = 0; ///< modulo 2^32, as the file keeps it
};

} // namespace postern
