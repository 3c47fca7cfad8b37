// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

namespace postern {

/// Bytes that are already in memory; either its own or somebody else's, which then have to stay.
class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(std::string own) : m_own(std::move(own)), m_bytes(m_own) {}
    explicit MemoryStream(std::string_view theirs) : m_bytes(theirs) {}
    MemoryStream(const MemoryStream &) = delete;
    MemoryStream &operator=(const MemoryStream &) = delete;

    Result<qint64> read(char *to, qint64 most) override
    {
        const std::size_t count = std::min(std::size_t(most), m_bytes.size() - m_at);
        if (count > 0)
            std::memcpy(to, m_bytes.data() + m_at, count);
        m_at += count;
        return qint64(count);
    }

private:
    std::string m_own;
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

} // namespace postern
