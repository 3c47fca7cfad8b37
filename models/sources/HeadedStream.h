// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/MemoryStream.h"

namespace postern {

/// Bytes that were looked at already, then the rest of the stream they came from.
class HeadedStream final : public ByteStream
{
public:
    /// Neither is owned; both have to stay.
    HeadedStream(std::string_view head, ByteStream &rest) : m_head(head), m_rest(rest) {}

    Result<qint64> read(char *to, qint64 most) override
    {
        const qint64 count = TRY(m_head.read(to, most));
        return count > 0 ? Result<qint64>(count) : m_rest.read(to, most);
    }

private:
    MemoryStream m_head;
    ByteStream &m_rest;
};

} // namespace postern
