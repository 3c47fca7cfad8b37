// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LineReader.h"
#include "models/sources/RowReader.h"

#include <vector>

namespace postern {

/// Lines of ArcSight's Common Event Format, with or without what syslog wrote before them.
class CefReader final : public RowReader
{
public:
    explicit CefReader(ByteStream &bytes) : m_lines(bytes) {}
    Result<bool> next(Row &row) override;

private:
    void add(std::string_view key, std::string_view value);
    void readPrefix(std::string_view prefix);
    bool readHeader(std::string_view &rest, Row &row);
    void readExtension(std::string_view text);
    void addLabelled();
    void makeNode(Row &row);

    LineReader m_lines;
    std::vector<NodeMember> m_members;
};

} // namespace postern
