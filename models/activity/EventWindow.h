// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/AccessEvent.h"
#include "models/activity/EventNames.h"

#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// A piece of a log, whole lines of it, and the events that were found there.
struct EventWindow
{
    static constexpr std::size_t padding = 64; ///< bytes behind the text that may be read, and are zero
    static constexpr std::size_t badLinesNamed = 20;
    /// A line that is no event.
    struct BadLine
    {
        quint64 row; ///< within the window, from 1
        std::string message;
        std::string excerpt;
    };

    std::string bytes; ///< text and padding
    std::size_t size = 0; ///< of the text
    std::vector<AccessEvent> events; ///< names are still 0, rows count from the window's beginning
    std::vector<EventNames> names;   ///< as many
    std::vector<BadLine> bad;        ///< the first of them
    quint64 badCount = 0;
    quint64 rows = 0;                ///< lines, empty ones too
    quint64 slowRows = 0;            ///< of these not of a known shape
    qint64 bytesUsed = 0;            ///< of the file as stored, up to the end of this window

    std::string_view text() const { return {bytes.data(), size}; }
    std::string_view textOf(const NameSpan &span) const { return {bytes.data() + span.offset, span.size}; }
    void clearEvents()
    {
        events.clear();
        names.clear();
        bad.clear();
        badCount = rows = slowRows = 0;
    }
};

} // namespace postern
