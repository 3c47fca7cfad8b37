// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QString>

#include <memory>

namespace postern {

/// A log's bytes, one after the other, unpacked.
class EventBytes
{
public:
    virtual ~EventBytes() = default;
    /// Reads up to `most` bytes (> 0). 0: the end. An error: what comes after is lost.
    virtual Result<qint64> read(char *to, qint64 most) = 0;
    /// Bytes of the file as stored that were used so far.
    virtual qint64 bytesUsed() const = 0;
    /// A packed log is whole: nobody appends to it.
    virtual bool isPacked() const { return false; }

    /// A plain file, or one packed by gzip: told by its first bytes. Others: an error with mayRetry false.
    static Result<std::unique_ptr<EventBytes>> open(const QString &path);
};

} // namespace postern
