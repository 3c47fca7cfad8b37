// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/NodeArena.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace postern {

namespace {
constexpr std::size_t blockSize = 64 * 1024;
constexpr std::size_t blocksKept = 16;
} // namespace

void *NodeArena::take(std::size_t bytes)
{
    bytes = (bytes + 7) & ~std::size_t(7);
    while (m_block < m_blocks.size()) {
        if (m_used + bytes <= m_blocks[m_block].size) {
            void *at = m_blocks[m_block].memory.get() + m_used;
            m_used += bytes;
            return at;
        }
        ++m_block;
        m_used = 0;
    }
    const std::size_t size = std::max(blockSize, bytes);
    m_blocks.push_back({std::make_unique_for_overwrite<char[]>(size), size});
    m_used = bytes;
    return m_blocks.back().memory.get();
}

Node *NodeArena::nodes(std::size_t count)
{
    auto *first = static_cast<Node *>(take(count * sizeof(Node)));
    for (std::size_t i = 0; i < count; ++i)
        new (first + i) Node;
    return first;
}

NodeMember *NodeArena::members(std::size_t count)
{
    auto *first = static_cast<NodeMember *>(take(count * sizeof(NodeMember)));
    for (std::size_t i = 0; i < count; ++i)
        new (first + i) NodeMember;
    return first;
}

char *NodeArena::bytes(std::size_t count)
{
    return static_cast<char *>(take(count));
}

std::string_view NodeArena::copy(std::string_view text)
{
    if (text.empty())
        return {};
    char *to = bytes(text.size());
    std::memcpy(to, text.data(), text.size());
    return {to, text.size()};
}

void NodeArena::clear()
{
    m_block = 0;
    m_used = 0;
    if (m_blocks.size() > blocksKept)
        m_blocks.resize(blocksKept);
    std::erase_if(m_blocks, [](const Block &block) { return block.size > 16 * blockSize; });
}

} // namespace postern
