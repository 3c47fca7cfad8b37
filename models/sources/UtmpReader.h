// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"
#include "models/sources/RowObject.h"
#include "models/sources/RowReader.h"

#include <array>

namespace postern {

/// utmp, wtmp and btmp of Linux: who signed in, in binary records of 384 or 400 bytes, of either byte order.
class UtmpReader final : public RowReader
{
public:
    explicit UtmpReader(ByteStream &bytes) : m_bytes(bytes) {}

    /// Looks how records are written. An error when the bytes are no such log.
    Result<void> begin();
    Result<bool> next(Row &row) override;
    QString missing() const override;

private:
    static constexpr std::size_t sizeMost = 400;
    /// How a machine writes its records.
    struct Layout
    {
        std::size_t size = 384;
        bool isWide = false; ///< times of 64 bits (aarch64, s390x)
        bool isBig = false;  ///< high byte first
    };
    Result<std::size_t> fill(std::size_t wanted);
    int fitting(const Layout &layout) const;
    quint64 number(std::size_t at, std::size_t bytes) const;
    std::string_view text(std::size_t at, std::size_t most) const;
    qint64 time() const;
    std::string address() const;
    void read(Row &row);

    ByteStream &m_bytes;
    std::array<char, sizeMost * 3> m_buffer{};
    std::size_t m_have = 0; ///< bytes in the buffer
    Layout m_layout;
    qint64 m_number = 0;
    std::size_t m_left = 0; ///< bytes of the last record, which was cut off
};

} // namespace postern
