// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LineReader.h"
#include "models/sources/RowObject.h"
#include "models/sources/RowReader.h"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace postern {

/// The log of Linux's audit daemon: the records of one event, told by time and serial number, are one row.
class AuditdReader final : public RowReader
{
public:
    /// Events whose records may be mixed with those of others; an older one is taken for finished.
    static constexpr std::size_t openMost = 16;

    explicit AuditdReader(ByteStream &bytes) : m_lines(bytes) {}
    Result<bool> next(Row &row) override;

private:
    /// The records of one event that came so far.
    struct Event
    {
        std::string id, node, excerpt;
        qint64 at = 0;
        qint64 line = 0;
        bool isEnded = false;
        std::vector<std::string> types;
        std::vector<std::pair<std::string, std::string>> fields; ///< the first record to say a field wins
    };
    bool take(std::string_view line, std::string &problem);
    static void readFields(std::string_view text, Event &event, int depth);
    static void addField(Event &event, std::string_view key, std::string_view value, bool isQuoted);
    void give(Row &row);

    LineReader m_lines;
    std::deque<Event> m_open;
    std::string m_excerpt;
    bool m_ended = false;
};

} // namespace postern
