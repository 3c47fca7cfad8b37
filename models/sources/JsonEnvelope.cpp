// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/JsonEnvelope.h"

namespace postern {

namespace {
constexpr std::size_t valuesMost = 100000;
} // namespace

void JsonEnvelope::restart()
{
    m_root = Node();
    m_any = false;
    m_levels.clear();
    m_lists.clear();
    m_objects.clear();
    m_arena.clear();
    m_count = 0;
}

Node *JsonEnvelope::add(std::string_view name, const Node &node)
{
    if (m_levels.empty()) {
        m_root = node;
        m_any = true;
        return &m_root;
    }
    Level &level = m_levels.back();
    if (!level.self || ++m_count > valuesMost)
        return nullptr;
    if (level.items) {
        level.items->push_back(node);
        level.self->items = level.items->data();
        level.self->size = quint32(level.items->size());
        return &level.items->back();
    }
    level.members->push_back({m_arena.copy(name), node});
    level.self->members = level.members->data();
    level.self->size = quint32(level.members->size());
    return &level.members->back().value;
}

void JsonEnvelope::open(std::string_view name, bool isList)
{
    Node node;
    node.kind = isList ? Node::Kind::List : Node::Kind::Object;
    Level level;
    level.self = add(name, node);
    if (level.self && isList)
        level.items = &m_lists.emplace_back();
    else if (level.self)
        level.members = &m_objects.emplace_back();
    m_levels.push_back(level);
}

void JsonEnvelope::close()
{
    if (!m_levels.empty())
        m_levels.pop_back();
}

void JsonEnvelope::put(std::string_view name, std::string_view json)
{
    if (m_levels.empty() || !m_levels.back().self)
        return;
    if (const Node *node = m_parser.parse(json, m_arena, JsonParser::Texts::Copy))
        add(name, *node);
}

void JsonEnvelope::putEmpty(std::string_view name, bool isList)
{
    Node node;
    node.kind = isList ? Node::Kind::List : Node::Kind::Object;
    add(name, node);
}

void JsonEnvelope::putRoot(const Node &node)
{
    m_root = node;
    m_any = true;
}

} // namespace postern
