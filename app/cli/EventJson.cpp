// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EventJson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace postern {

QJsonValue jsonOf(const Node &node)
{
    const auto textOf = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    switch (node.kind) {
    case Node::Kind::Null:
        return {};
    case Node::Kind::Boolean:
        return node.truth;
    case Node::Kind::Integer:
        return node.integer;
    case Node::Kind::Natural:
        return QString::number(node.natural);
    case Node::Kind::Real:
        return node.real;
    case Node::Kind::Text:
        return textOf(node.text());
    case Node::Kind::List: {
        QJsonArray list;
        for (quint32 i = 0; i < node.size; ++i)
            list.append(jsonOf(node.items[i]));
        return list;
    }
    case Node::Kind::Object:
        break;
    }
    QJsonObject object;
    for (quint32 i = 0; i < node.size; ++i)
        object.insert(textOf(node.members[i].key), jsonOf(node.members[i].value));
    return object;
}

} // namespace postern
