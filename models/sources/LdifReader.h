// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LineReader.h"
#include "models/sources/RowReader.h"

#include <vector>

namespace postern {

/// LDIF (RFC 2849) as ldapsearch, ldbsearch and ldifde write it. One entry is one row; attribute names
/// are lower case, several values are a list, bytes stay bytes.
class LdifReader final : public RowReader
{
public:
    explicit LdifReader(ByteStream &bytes) : m_lines(bytes) {}
    Result<bool> next(Row &row) override;
    QString missing() const override { return m_missing; }

private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };
    enum class Kind : quint8 { Entry, Nothing };

    Result<bool> gather();
    void addLine(std::string_view line, qint64 number);
    Kind read(Row &row);
    bool readLine(std::string_view line, Attribute &attribute, Row &row);
    void noteRange(std::string_view options);
    Kind readTail();
    void makeNode(Row &row);

    LineReader m_lines;
    std::string m_text;               ///< unfolded lines of the entry
    std::vector<std::size_t> m_ends;  ///< where each of them ends
    bool m_inComment = false;
    bool m_isTooLong = false;
    qint64 m_first = 0;               ///< line of the entry's beginning
    std::vector<Attribute> m_attributes;
    QString m_missing;
};

} // namespace postern
