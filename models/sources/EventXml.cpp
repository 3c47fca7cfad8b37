// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/EventXml.h"

#include "models/sources/RowObject.h"

#include <QXmlStreamReader>

namespace postern {

namespace {

constexpr int depthMost = 32;
constexpr std::size_t unnamedMost = 1024;

/// Makes nodes of elements, the reader standing on the beginning of one.
class EventElements
{
public:
    EventElements(QXmlStreamReader &xml, NodeArena &arena) : m_xml(xml), m_arena(arena) {}

    Node element(int depth)
    {
        RowObject members(m_arena);
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            members.text(copy(attribute.name()), attribute.value().toString().toStdString());
        std::vector<Node> unnamed;
        QString text;
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (depth >= depthMost) {
                m_xml.raiseError(QStringLiteral("elements are nested deeper than %1").arg(depthMost));
                break;
            }
            child(depth, members, unnamed);
        }
        if (!unnamed.empty())
            members.node("Data", list(unnamed));
        const std::string plain = text.trimmed().toStdString();
        const Node object = members.object();
        if (object.size == 0)
            return Node::ofText(m_arena.copy(plain.empty() ? plain : text.toStdString())); // blanks around a name are the name's
        if (!plain.empty())
            members.text("text", plain);
        return members.object();
    }

private:
    void child(int depth, RowObject &members, std::vector<Node> &unnamed)
    {
        const std::string_view tag = copy(m_xml.name());
        if (tag != "Data") {
            members.node(tag, element(depth + 1));
            return;
        }
        const std::string_view name = copy(m_xml.attributes().value(QLatin1String("Name")));
        Node value = element(depth + 1);
        if (value.isObject()) { // the attributes of Data say its name, not its value
            const Node *inside = value.member("text");
            value = inside ? *inside : Node::ofText({});
        }
        if (!name.empty() && !members.has(name))
            members.node(name, value);
        else if (unnamed.size() < unnamedMost)
            unnamed.push_back(value);
    }
    Node list(const std::vector<Node> &items)
    {
        Node *nodes = m_arena.nodes(items.size());
        std::copy(items.begin(), items.end(), nodes);
        Node list;
        list.kind = Node::Kind::List;
        list.size = quint32(items.size());
        list.items = nodes;
        return list;
    }
    std::string_view copy(QStringView text) { return m_arena.copy(text.toString().toStdString()); }

    QXmlStreamReader &m_xml;
    NodeArena &m_arena;
};

} // namespace

const Node *eventOfXml(std::string_view xml, NodeArena &arena, std::string &problem)
{
    QXmlStreamReader reader(QByteArray::fromRawData(xml.data(), qsizetype(xml.size())));
    while (!reader.atEnd() && !reader.isStartElement())
        reader.readNext();
    if (reader.isStartElement()) {
        Node *node = arena.nodes(1);
        *node = EventElements(reader, arena).element(0);
        if (!reader.hasError() && node->isObject())
            return node;
    }
    problem = "the event is no XML: " + (reader.hasError() ? reader.errorString().toStdString() : std::string("it has no elements"));
    return nullptr;
}

} // namespace postern
