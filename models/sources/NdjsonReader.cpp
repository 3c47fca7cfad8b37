// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/NdjsonReader.h"

namespace postern {

Result<bool> NdjsonReader::next(Row &row)
{
    arena().clear();
    std::string_view line;
    do {
        if (!TRY(m_lines.next(line)))
            return false;
        while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
    } while (line.empty());
    row.number = m_lines.number();
    row.list = 0;
    row.excerpt = line.substr(0, 200);
    row.problem.clear();
    if (m_lines.isCut()) {
        row.node = nullptr;
        row.problem = "the line is longer than 16 MiB";
        return true;
    }
    row.node = m_parser.parse(line, arena(), JsonParser::Texts::Borrow);
    if (!row.node)
        row.problem = m_parser.problem();
    return true;
}

} // namespace postern
