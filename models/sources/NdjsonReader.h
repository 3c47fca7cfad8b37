// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/JsonParser.h"
#include "models/sources/LineReader.h"
#include "models/sources/RowReader.h"

namespace postern {

/// One JSON value a line. A line that is none costs itself only.
class NdjsonReader final : public RowReader
{
public:
    explicit NdjsonReader(ByteStream &bytes) : m_lines(bytes) {}
    Result<bool> next(Row &row) override;

private:
    LineReader m_lines;
    JsonParser m_parser;
};

} // namespace postern
