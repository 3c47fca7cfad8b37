// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/Node.h"

#include <charconv>

namespace postern {

Node Node::ofText(std::string_view text)
{
    Node node;
    node.kind = Kind::Text;
    node.size = quint32(text.size());
    node.bytes = text.data();
    return node;
}

Node Node::ofInteger(qint64 number)
{
    Node node;
    node.kind = Kind::Integer;
    node.integer = number;
    return node;
}

Node Node::ofBoolean(bool truth)
{
    Node node;
    node.kind = Kind::Boolean;
    node.truth = truth;
    return node;
}

const Node *Node::member(std::string_view key, quint32 &hint) const
{
    if (kind != Kind::Object)
        return nullptr;
    if (hint < size && members[hint].key == key)
        return &members[hint].value;
    for (quint32 i = 0; i < size; ++i) {
        if (members[i].key == key) {
            hint = i;
            return &members[i].value;
        }
    }
    return nullptr;
}

const Node *Node::member(std::string_view key) const
{
    quint32 hint = 0;
    return member(key, hint);
}

std::string_view scalarText(const Node &node, std::string &scratch)
{
    char digits[40];
    std::to_chars_result end{digits, {}};
    switch (node.kind) {
    case Node::Kind::Text:
        return node.text();
    case Node::Kind::Boolean:
        return node.truth ? "true" : "false";
    case Node::Kind::Integer:
        end = std::to_chars(digits, digits + sizeof digits, node.integer);
        break;
    case Node::Kind::Natural:
        end = std::to_chars(digits, digits + sizeof digits, node.natural);
        break;
    case Node::Kind::Real:
        end = std::to_chars(digits, digits + sizeof digits, node.real);
        break;
    default:
        return {};
    }
    scratch.assign(digits, end.ptr);
    return scratch;
}

} // namespace postern
