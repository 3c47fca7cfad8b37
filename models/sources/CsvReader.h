// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/ByteStream.h"
#include "models/sources/CsvDialect.h"
#include "models/sources/RowReader.h"

namespace postern {

/// RFC 4180 with a dialect: rows of cells, quotes that hold delimiters and line ends. A row with a
/// wrong number of cells is a bad row; a quote that never closes ends the reading where it opened.
class CsvReader final : public RowReader
{
public:
    CsvReader(ByteStream &bytes, const CsvDialect &dialect);

    /// Reads the lines before the rows. Has to be called first.
    Result<void> begin();
    Result<bool> next(Row &row) override;
    /// Names of the columns as rows have them (loose when the dialect is).
    const std::vector<std::string> &columns() const { return m_columns; }

private:
    struct Cell
    {
        std::size_t begin;
        std::size_t end;
    };
    enum class State : quint8 { Start, Plain, Quoted, QuoteInQuoted };

    Result<bool> fill();
    Result<bool> record();
    bool step(char c);
    bool stepQuoted(char c);
    bool stepPlain(char c);
    void closeCell();
    void copyRun();
    Result<void> skipLines();
    void makeNode(Row &row);
    std::string problemOfRow() const;

    ByteStream &m_bytes;
    CsvDialect m_dialect;
    bool m_isPlain[256] = {}; ///< bytes that mean nothing but themselves outside quotes
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_ended = false;
    bool m_isUnended = false; ///< the last row has no line end

    std::string m_text; ///< cells of the row, one after the other
    std::vector<Cell> m_cells;
    State m_state = State::Start;
    std::size_t m_cellBegin = 0;
    bool m_wasQuoted = false;
    bool m_isTooLong = false;
    bool m_isTooWide = false;
    bool m_hasStrayQuote = false;
    qint64 m_line = 1;      ///< of the byte at hand
    qint64 m_rowLine = 1;   ///< where the row began
    qint64 m_quoteLine = 1; ///< where the open quote stands
    std::vector<std::string> m_columns;
};

} // namespace postern
