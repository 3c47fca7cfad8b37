// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/LookupTable.h"
#include "models/sources/Node.h"

#include <map>

namespace postern {

class NodeArena;
class JsonParser;

/// What is the same for everything said about one row: where it stands, and what paths may need.
struct RowScope
{
    const Node *envelope = nullptr; ///< what stood in the file outside the elements; may be null
    std::string_view file;          ///< label of the file
    std::string_view stem;          ///< its name without folders and extensions
    qint64 row = 0;                 ///< number of the row, from 1
    NodeArena *arena = nullptr;     ///< for values that paths make
    JsonParser *embedded = nullptr; ///< for JSON inside texts
    const std::map<std::string, LookupTable> *lookups = nullptr; ///< what a first pass found
};

/// Where a path starts: the value at hand, and the ones around it.
struct Scope
{
    const Node *here = nullptr;
    const Scope *parent = nullptr; ///< one `each` level up
    const RowScope *row = nullptr;
    std::string_view key;          ///< name of the member at hand, in an each-entry
    qint64 index = 0;              ///< position of the item at hand, in an each
};

} // namespace postern
