// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"

#include <memory>

namespace postern {

/// A file as it lies on disk, opened: itself, what it is compressed from, or the entries of an
/// archive, one after the other. Nothing is ever written to disk.
class InputFile : public ByteStream
{
public:
    /// Opens a regular file and looks at its first bytes. .gz .zst .xz .bz2 .zip .tar are known by content.
    static Result<std::unique_ptr<InputFile>> open(const QString &path);

    /// Goes to the next entry (the first time: to the first). False after the last. An error means
    /// that the rest of the file cannot be read.
    virtual Result<bool> next() = 0;
    /// Path, with the entry inside an archive after '!'.
    virtual QString label() const = 0;
    /// Size of the entry as stored, -1 when not known.
    virtual qint64 entryBytes() const = 0;
    /// Bytes of the file on disk that were used up so far.
    virtual qint64 bytesUsed() const = 0;
};

/// What opening and expanding may cost, so that a small hostile file stays small.
struct InputBudget
{
    static constexpr qint64 freeBytes = 1 << 20;             ///< before the ratio is looked at
    static constexpr qint64 ratioMost = 100;                 ///< expanded to stored
    static constexpr qint64 bytesMost = qint64(4) << 30;     ///< expanded, of one file
    static constexpr int entriesMost = 10000;
};

} // namespace postern
