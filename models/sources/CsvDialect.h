// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/NodePath.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern {

/// How a CSV is written. Said by the manifest or by the person, never guessed.
struct CsvDialect
{
    static constexpr int columnsMost = 512;
    static constexpr std::size_t rowMost = std::size_t(4) << 20;
    static constexpr std::size_t fieldMostEver = std::size_t(1) << 20;

    char delimiter = ',';      ///< '\0': by-header, the one with which the header has the wanted columns
    QString delimiterAnswer;   ///< the question whose answer is the delimiter; empty when it is said
    char quote = '"';          ///< '\0': none
    bool hasHeader = true;
    std::vector<std::string> columns; ///< names, when there is no header
    int skipLines = 0;
    bool looseHeader = false;  ///< names compared as looseName() gives them
    bool padShortRows = false; ///< a row with fewer cells than the header is fine
    std::size_t fieldMost = 64 * 1024;
    std::optional<NodePath> unwrap; ///< the CSV is a text in a JSON object
};

} // namespace postern
