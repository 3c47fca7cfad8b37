// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/JsonParser.h"
#include "models/sources/NodeArena.h"

#include <deque>
#include <vector>

namespace postern {

/// What a JSON file holds outside its elements, growing while the file is read and readable at any
/// time. Large values and more than a bounded number of them are left out.
class JsonEnvelope
{
public:
    static constexpr std::size_t valueMost = 64 * 1024; ///< bytes of one value kept

    const Node *root() const { return m_any ? &m_root : nullptr; }
    /// Begins a new top-level value.
    void restart();
    /// Goes into a list or object that stands under that name (ignored in a list).
    void open(std::string_view name, bool isList);
    void close();
    /// Puts a value; json is followed by JsonParser::padding bytes.
    void put(std::string_view name, std::string_view json);
    /// Says that something stands there that is not kept.
    void putEmpty(std::string_view name, bool isList);
    /// The whole top-level value is one element.
    void putRoot(const Node &node);

private:
    struct Level
    {
        Node *self = nullptr; ///< nullptr: not recorded any more
        std::vector<Node> *items = nullptr;
        std::vector<NodeMember> *members = nullptr;
    };
    Node *add(std::string_view name, const Node &node);

    Node m_root;
    bool m_any = false;
    std::size_t m_count = 0;
    std::vector<Level> m_levels;
    std::deque<std::vector<Node>> m_lists;
    std::deque<std::vector<NodeMember>> m_objects;
    NodeArena m_arena;
    JsonParser m_parser;
};

} // namespace postern
