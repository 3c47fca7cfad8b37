// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace postern {

/// What a cell means, beyond its text. Pages turn meaning into colour and shape; tables never do.
namespace TableRole {
enum : int {
    Key = Qt::UserRole + 1, ///< qint64: what the row is about
    Severity,               ///< int of Severity: of the row's worst open finding or of its score
    Number,                 ///< double: the bare number behind the text
    Whole,                  ///< double: the number it is part of ("used of granted")
    State,                  ///< QString: a word of a closed list, see each table ("left", "failing" …)
    Kind,                   ///< QString: human, service, shared, break-glass … for an icon
    Second,                 ///< QString: the second line of the cell, or the word behind the text
    Series,                 ///< a value of models/series to be drawn: RunsStrip, UseShare
    IsNumber                ///< bool: belongs at the right, in figures of one width
};
} // namespace TableRole

} // namespace postern
