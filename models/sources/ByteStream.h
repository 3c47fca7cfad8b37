// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

namespace postern {

/// Bytes that come one after the other and are not kept.
class ByteStream
{
public:
    virtual ~ByteStream() = default;
    /// Reads up to `most` bytes (> 0). 0: the end. An error: what comes after is lost.
    virtual Result<qint64> read(char *to, qint64 most) = 0;
};

} // namespace postern
