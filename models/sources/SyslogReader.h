// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LineReader.h"
#include "models/sources/LogClock.h"
#include "models/sources/RowObject.h"
#include "models/sources/RowReader.h"

namespace postern {

/// Lines of syslog in its three forms: RFC 3164 (no year, no zone), RFC 5424, and with an ISO time first.
class SyslogReader final : public RowReader
{
public:
    SyslogReader(ByteStream &bytes, const LogClockSettings &clock) : m_lines(bytes), m_clock(clock), m_row(arena()) {}
    Result<bool> next(Row &row) override;

private:
    void read(std::string_view line, Row &row);
    bool readTime(std::string_view &line, Row &row);
    void readNew(std::string_view line);
    void readOld(std::string_view line);
    void addMessage(std::string_view program, std::string_view message);

    LineReader m_lines;
    LogClock m_clock;
    RowObject m_row;
};

} // namespace postern
