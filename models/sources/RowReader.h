// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/sources/NodeArena.h"

#include <QStringList>

namespace postern {

/// One row, element, entry or line of a file.
struct Row
{
    const Node *node = nullptr; ///< what stood there; nullptr when it could not be read
    qint64 number = 0;          ///< line of its beginning, or position of the element, from 1
    int list = 0;               ///< which of several lists it is from (JSON)
    std::string problem;        ///< why it could not be read, in words; the next row may be fine
    std::string_view excerpt;   ///< its beginning as it was, valid until the next row
};

/// Gives the rows of one file, whatever its format, one after the other in bounded memory.
class RowReader
{
public:
    virtual ~RowReader() = default;

    /// Goes to the next row. False after the last. An error means that the rest of the file is lost.
    virtual Result<bool> next(Row &row) = 0;
    /// What stands outside the rows, as far as it was read; nullptr where formats have no such thing.
    virtual const Node *envelope() const { return nullptr; }
    /// Why the file is known not to have everything although it was read to its end; empty otherwise.
    virtual QString missing() const { return {}; }

    /// From now on rows need not be read, only what is around them: next() may give them without a node.
    virtual void passRowsBy() {}

    /// Memory of the present row; cleared by next().
    NodeArena &arena() { return m_arena; }

private:
    NodeArena m_arena;
};

} // namespace postern
