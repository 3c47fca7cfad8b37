// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/NodePath.h"

#include "models/sources/JsonParser.h"
#include "models/sources/NodeArena.h"

namespace postern {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// The JSON inside a text, parsed once a row; what is no text is itself.
const Node *insideOf(const Node &node, const Scope &scope)
{
    if (!node.isText())
        return &node;
    if (!node.inside && scope.row && scope.row->embedded && scope.row->arena) {
        node.inside = scope.row->embedded->parseCopy(node.text(), *scope.row->arena);
        if (!node.inside)
            node.inside = scope.row->arena->nodes(1); // no JSON: absent
    }
    return node.inside;
}

const Node *memberOfAny(const Node &object, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const Node *found = object.member(name); found && !found->isAbsent())
            return found;
    }
    return nullptr;
}

/// A list of {name, value} objects as one object.
const Node *pairsOf(const Node &list, const Scope &scope)
{
    if (!list.isList() || !scope.row || !scope.row->arena)
        return &list;
    NodeMember *members = scope.row->arena->members(list.size);
    quint32 count = 0;
    for (quint32 i = 0; i < list.size; ++i) {
        const Node *name = memberOfAny(list.items[i], {"name", "key", "Name", "Key", "label", "Label"});
        const Node *value = memberOfAny(list.items[i], {"value", "Value", "boolValue", "intValue", "multiValue",
                                                        "values", "displayName"});
        if (name && value && name->isText()) {
            members[count].key = name->text();
            members[count++].value = *value;
        }
    }
    Node *object = scope.row->arena->nodes(1);
    object->kind = Node::Kind::Object;
    object->size = count;
    object->members = members;
    return object;
}

/// The member that a Key step names, found where it was the last time if it is there again.
const Node *memberAt(const Node &node, const NodePath::Step &step)
{
    quint32 hint = step.hint.at.load(std::memory_order_relaxed);
    const quint32 before = hint;
    const Node *member = node.member(step.key, hint);
    if (hint != before)
        step.hint.at.store(hint, std::memory_order_relaxed);
    return member;
}

const Node *itemAt(const Node &node, qint64 index)
{
    if (!node.isList())
        return index == 0 || index == -1 ? &node : nullptr; // one value where a list was expected
    const qint64 at = index < 0 ? index + node.size : index;
    return at >= 0 && at < qint64(node.size) ? node.items + at : nullptr;
}

bool isMatch(const Node &item, const NodePath::Step &step)
{
    const Node *member = memberAt(item, step);
    std::string scratch;
    return member && scalarText(*member, scratch) == step.value;
}

} // namespace

const Node *NodePath::origin(const Scope &scope) const
{
    const Scope *at = &scope;
    for (int i = 0; i < m_up && at; ++i)
        at = at->parent;
    if (!at)
        return nullptr;
    if (m_start == Start::Here || m_start == Start::Up)
        return at->here;
    if (!scope.row)
        return nullptr;
    if (m_start == Start::Envelope)
        return scope.row->envelope;
    if (!scope.row->arena)
        return nullptr;
    Node *made = scope.row->arena->nodes(1);
    switch (m_start) {
    case Start::File:
        *made = Node::ofText(scope.row->file);
        break;
    case Start::Stem:
        *made = Node::ofText(scope.row->stem);
        break;
    case Start::Row:
        *made = Node::ofInteger(scope.row->row);
        break;
    case Start::Key:
        *made = Node::ofText(at->key);
        break;
    default:
        *made = Node::ofInteger(at->index);
        break;
    }
    return made;
}

const Node *NodePath::first(const Scope &scope) const
{
    const Node *start = origin(scope);
    return start ? firstFrom(start, 0, scope) : nullptr;
}

const Node *NodePath::firstFrom(const Node *node, std::size_t step, const Scope &scope) const
{
    for (; step < m_steps.size() && node; ++step) {
        const Step &way = m_steps[step];
        if (way.kind == StepKind::Key) {
            if (node->isList()) // a list where one value is wanted
                node = node->size > 0 ? node->items : nullptr;
            node = node ? memberAt(*node, way) : nullptr;
        } else if (way.kind == StepKind::Index) {
            node = itemAt(*node, way.index);
        } else if (way.kind == StepKind::Json) {
            node = insideOf(*node, scope);
        } else if (way.kind == StepKind::Pairs) {
            node = pairsOf(*node, scope);
        } else {
            const quint32 count = node->isList() ? node->size : 1;
            const Node *items = node->isList() ? node->items : node;
            for (quint32 i = 0; i < count; ++i) {
                if (way.kind == StepKind::Match && !isMatch(items[i], way))
                    continue;
                if (const Node *found = firstFrom(items + i, step + 1, scope))
                    return found;
            }
            return nullptr;
        }
    }
    return node && !node->isAbsent() ? node : nullptr;
}

void NodePath::all(const Scope &scope, std::vector<const Node *> &found) const
{
    if (const Node *start = origin(scope))
        allFrom(start, 0, scope, found);
}

void NodePath::allFrom(const Node *node, std::size_t step, const Scope &scope,
                       std::vector<const Node *> &found) const
{
    for (; step < m_steps.size() && node; ++step) {
        const Step &way = m_steps[step];
        const bool everyItem = way.kind == StepKind::All || way.kind == StepKind::Match;
        if (everyItem || (way.kind == StepKind::Key && node->isList())) {
            const quint32 count = node->isList() ? node->size : 1;
            const Node *items = node->isList() ? node->items : node;
            for (quint32 i = 0; i < count; ++i) {
                if (way.kind == StepKind::Match && !isMatch(items[i], way))
                    continue;
                if (items[i].isList() && !everyItem)
                    continue;
                allFrom(items + i, everyItem ? step + 1 : step, scope, found);
            }
            return;
        }
        switch (way.kind) {
        case StepKind::Key:
            node = memberAt(*node, way);
            break;
        case StepKind::Index:
            node = itemAt(*node, way.index);
            break;
        case StepKind::Json:
            node = insideOf(*node, scope);
            break;
        default:
            node = pairsOf(*node, scope);
            break;
        }
    }
    if (node)
        found.push_back(node);
}

void NodePath::lowerFirstKey()
{
    if (!m_steps.empty() && m_steps.front().kind == StepKind::Key && m_start != Start::Envelope) {
        for (char &c : m_steps.front().key)
            c = lower(c);
    }
}

void NodePath::loosenFirstKey()
{
    if (!m_steps.empty() && m_steps.front().kind == StepKind::Key && m_start != Start::Envelope)
        m_steps.front().key = looseName(m_steps.front().key);
}

NodePath NodePath::inEnvelope() const
{
    NodePath path = *this;
    if (path.m_start == Start::Here)
        path.m_start = Start::Envelope;
    return path;
}

std::string looseName(std::string_view name)
{
    std::string loose;
    loose.reserve(name.size());
    for (const char c : name) {
        if (c != ' ' && c != '-' && c != '_' && c != '\t')
            loose += lower(c);
    }
    return loose;
}

} // namespace postern
