// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"

#include <string_view>
#include <vector>

namespace postern {

/// Splits bytes into lines ended by LF or CR LF, without a copy per line. After every line stand at
/// least JsonParser::padding readable bytes.
class LineReader
{
public:
    static constexpr std::size_t lineMost = std::size_t(16) << 20;

    explicit LineReader(ByteStream &bytes);

    /// The next line without its end, valid until the next call. False after the last one.
    Result<bool> next(std::string_view &line);
    /// Number of the line last given, from 1.
    qint64 number() const { return m_number; }
    /// Whether the line last given was longer than lineMost: only its beginning was given.
    bool isCut() const { return m_cut; }

private:
    Result<bool> fill();
    Result<void> skipRest();

    ByteStream &m_bytes;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; ///< first byte not given yet
    std::size_t m_end = 0;   ///< after the last byte read
    qint64 m_number = 0;
    bool m_ended = false;
    bool m_cut = false;
    bool m_skip = false; ///< the rest of a line that was cut is still to come
};

} // namespace postern
