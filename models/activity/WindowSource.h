// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventBytes.h"
#include "models/activity/EventWindow.h"

namespace postern {

/// Cuts a log's bytes into windows of whole lines.
class WindowSource
{
public:
    static constexpr std::size_t windowBytes = 256 * 1024;
    static constexpr std::size_t lineMost = 16 << 20;

    /// bytes has to stay. skip: unpacked bytes at the beginning that were read before.
    explicit WindowSource(EventBytes &bytes, qint64 skip = 0) : m_bytes(bytes), m_skip(skip) {}

    /// Fills the next window; false at the end. A log that ends without a line end:
    /// its last line may still grow and is left for the next time, unless it takes the last.
    Result<bool> next(EventWindow &window);
    /// A log that does not grow any more ends with its last byte: packed ones.
    void setTakesLast(bool takes) { m_takesLast = takes; }
    /// Unpacked bytes in the windows so far, those skipped included.
    qint64 bytesGiven() const { return m_given; }

private:
    Result<void> skip();

    EventBytes &m_bytes;
    qint64 m_skip;
    qint64 m_given = 0;
    std::string m_carry;
    bool m_isOver = false;
    bool m_takesLast = true;
};

} // namespace postern
