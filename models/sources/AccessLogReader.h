// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LineReader.h"
#include "models/sources/RowObject.h"
#include "models/sources/RowReader.h"

#include <vector>

namespace postern {

/// Access logs of web servers as text: common and combined (nginx, Apache; with a virtual host before and more
/// behind it), and those of AWS load balancers.
class AccessLogReader final : public RowReader
{
public:
    explicit AccessLogReader(ByteStream &bytes) : m_lines(bytes), m_row(arena()) {}
    Result<bool> next(Row &row) override;

private:
    /// A word, a "quoted text" or a [time in brackets] of the line.
    struct Part
    {
        std::string_view text;
        char quote = '\0'; ///< '"', '[' or none
    };
    bool split(std::string_view line, std::string &problem);
    bool readCombined(std::string &problem);
    bool readBalancer(std::string &problem);
    void addRequest(std::string_view request);
    std::string_view text(std::size_t part) const;

    LineReader m_lines;
    std::vector<Part> m_parts;
    RowObject m_row;
};

} // namespace postern
