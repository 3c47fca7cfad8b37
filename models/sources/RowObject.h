// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/NodeArena.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// Puts the members of one object together, where a format has no tree of its own.
class RowObject
{
public:
    explicit RowObject(NodeArena &arena) : m_arena(&arena) {}

    void clear() { m_members.clear(); }
    /// An empty text is left out. key has to live as long as the row; the value is copied.
    void text(std::string_view key, std::string_view value)
    {
        if (!value.empty())
            node(key, Node::ofText(m_arena->copy(value)));
    }
    void integer(std::string_view key, qint64 value) { node(key, Node::ofInteger(value)); }
    void node(std::string_view key, const Node &value)
    {
        NodeMember member;
        member.key = key;
        member.value = value;
        m_members.push_back(member);
    }
    bool has(std::string_view key) const { return find(key) != nullptr; }
    const Node *find(std::string_view key) const
    {
        for (const NodeMember &member : m_members) {
            if (member.key == key)
                return &member.value;
        }
        return nullptr;
    }
    /// The object so far; later members are not in it.
    Node object() const
    {
        NodeMember *members = m_arena->members(m_members.size());
        std::copy(m_members.begin(), m_members.end(), members);
        Node node;
        node.kind = Node::Kind::Object;
        node.size = quint32(m_members.size());
        node.members = members;
        return node;
    }
    const Node *finish() const
    {
        Node *node = m_arena->nodes(1);
        *node = object();
        return node;
    }

private:
    NodeArena *m_arena;
    std::vector<NodeMember> m_members;
};

} // namespace postern
