// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/Node.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace postern {

/// Memory for the nodes of one row, given back all at once before the next.
class NodeArena
{
public:
    /// Room for that many nodes; uninitialised text, initialised nodes.
    Node *nodes(std::size_t count);
    NodeMember *members(std::size_t count);
    char *bytes(std::size_t count);
    /// A copy of the text that lives as long as the row.
    std::string_view copy(std::string_view text);
    /// Everything handed out becomes invalid; big blocks go back to the system.
    void clear();

private:
    struct Block
    {
        std::unique_ptr<char[]> memory;
        std::size_t size;
    };
    void *take(std::size_t bytes);

    std::vector<Block> m_blocks;
    std::size_t m_block = 0; ///< the one in use
    std::size_t m_used = 0;  ///< bytes of it
};

} // namespace postern
