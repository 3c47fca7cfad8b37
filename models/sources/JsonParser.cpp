// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/JsonParser.h"

#include "models/sources/NodeArena.h"

#include <simdjson.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace postern {

namespace dom = simdjson::dom;

namespace {

constexpr std::size_t depthMost = 64;
constexpr std::size_t fewNames = 64;

/// Builds nodes from what simdjson parsed.
class TreeBuilder
{
public:
    TreeBuilder(NodeArena &arena, JsonParser::Texts texts) : m_arena(arena), m_texts(texts) {}

    bool build(const dom::element &element, Node &to);
    std::string twice; ///< the name that occurred twice, after build() was false

private:
    bool buildList(const dom::array &array, Node &to);
    bool buildObject(const dom::object &object, Node &to);
    bool isTwiceIn(const NodeMember *members, std::size_t count);
    bool anyTwiceIn(const NodeMember *members, std::size_t count);
    std::string_view keep(std::string_view text)
    {
        return m_texts == JsonParser::Texts::Copy ? m_arena.copy(text) : text;
    }

    NodeArena &m_arena;
    JsonParser::Texts m_texts;
};

bool TreeBuilder::build(const dom::element &element, Node &to)
{
    switch (element.type()) {
    case dom::element_type::ARRAY:
        return buildList(element.get_array().value_unsafe(), to);
    case dom::element_type::OBJECT:
        return buildObject(element.get_object().value_unsafe(), to);
    case dom::element_type::STRING:
        to = Node::ofText(keep(element.get_string().value_unsafe()));
        return true;
    case dom::element_type::INT64:
        to = Node::ofInteger(element.get_int64().value_unsafe());
        return true;
    case dom::element_type::UINT64:
        to.kind = Node::Kind::Natural;
        to.natural = element.get_uint64().value_unsafe();
        return true;
    case dom::element_type::DOUBLE:
        to.kind = Node::Kind::Real;
        to.real = element.get_double().value_unsafe();
        return true;
    case dom::element_type::BOOL:
        to = Node::ofBoolean(element.get_bool().value_unsafe());
        return true;
    case dom::element_type::NULL_VALUE:
        break;
    }
    to = Node();
    return true;
}

bool TreeBuilder::buildList(const dom::array &array, Node &to)
{
    const std::size_t count = array.size();
    Node *items = m_arena.nodes(count);
    std::size_t at = 0;
    for (const dom::element item : array) {
        if (at == count)
            break; // simdjson saturates its count at 16 million; no element of 16 MiB has more
        if (!build(item, items[at++]))
            return false;
    }
    to.kind = Node::Kind::List;
    to.size = quint32(at);
    to.items = items;
    return true;
}

bool TreeBuilder::buildObject(const dom::object &object, Node &to)
{
    const std::size_t count = object.size();
    NodeMember *members = m_arena.members(count);
    std::size_t at = 0;
    quint64 seen[4] = {}; // a small filter, so that names are compared only when they may be equal
    for (const dom::key_value_pair pair : object) {
        if (at == count)
            break;
        NodeMember &member = members[at];
        member.key = keep(pair.key);
        const std::size_t size = pair.key.size();
        quint32 hash = quint32(size) * 31;
        if (size > 0) {
            hash += quint32(quint8(pair.key.front())) * 7 + quint32(quint8(pair.key.back())) * 131
                    + quint32(quint8(pair.key[size / 2])) * 17;
        }
        quint64 &word = seen[(hash >> 6) & 3];
        const quint64 bit = quint64(1) << (hash & 63);
        if (count <= fewNames && (word & bit) && isTwiceIn(members, at))
            return false;
        word |= bit;
        if (!build(pair.value, member.value))
            return false;
        ++at;
    }
    to.kind = Node::Kind::Object;
    to.size = quint32(at);
    to.members = members;
    return count <= fewNames || !anyTwiceIn(members, at);
}

bool TreeBuilder::anyTwiceIn(const NodeMember *members, std::size_t count)
{
    // Comparing each with each would be slow where a hostile object has thousands of names.
    std::vector<std::string_view> names(count);
    for (std::size_t i = 0; i < count; ++i)
        names[i] = members[i].key;
    std::sort(names.begin(), names.end());
    const auto same = std::adjacent_find(names.begin(), names.end());
    if (same == names.end())
        return false;
    twice.assign(*same);
    return true;
}

bool TreeBuilder::isTwiceIn(const NodeMember *members, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (members[i].key == members[count].key) {
            twice.assign(members[i].key);
            return true;
        }
    }
    return false;
}

std::string wordsOf(simdjson::error_code code)
{
    switch (code) {
    case simdjson::UTF8_ERROR:
        return "the text is not valid UTF-8";
    case simdjson::DEPTH_ERROR:
        return "values are nested more than 64 levels deep";
    case simdjson::NUMBER_ERROR:
        return "a number is malformed or needs more than 64 bits";
    case simdjson::EMPTY:
        return "there is no value";
    case simdjson::UNCLOSED_STRING:
        return "a text in quotes is never closed";
    case simdjson::STRING_ERROR:
        return "a text holds a malformed escape or an unescaped control character";
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return "the value is too large";
    default:
        return "this is not valid JSON";
    }
}

} // namespace

struct JsonParser::Engine
{
    dom::parser parser;
    std::size_t capacity = 0;
};

JsonParser::JsonParser() : m_engine(std::make_unique<Engine>()) {}
JsonParser::~JsonParser() = default;

const Node *JsonParser::parse(std::string_view json, NodeArena &arena, Texts texts)
{
    static_assert(padding >= simdjson::SIMDJSON_PADDING);
    if (json.size() > m_engine->capacity || m_engine->capacity == 0) {
        const std::size_t wanted = std::bit_ceil(std::max<std::size_t>(json.size(), 4096));
        if (m_engine->parser.allocate(wanted, depthMost)) {
            m_problem = "there is not enough memory for a value of this size";
            return nullptr;
        }
        m_engine->capacity = wanted;
    }
    dom::element root;
    if (const auto code = m_engine->parser.parse(json.data(), json.size(), false).get(root)) {
        m_problem = wordsOf(code);
        return nullptr;
    }
    TreeBuilder builder(arena, texts);
    Node *node = arena.nodes(1);
    if (!builder.build(root, *node)) {
        m_problem = "the name \"" + builder.twice.substr(0, 80)
                    + "\" occurs twice in one object, and which one counts is not said";
        return nullptr;
    }
    return node;
}

const Node *JsonParser::parseCopy(std::string_view json, NodeArena &arena)
{
    char *bytes = arena.bytes(json.size() + padding);
    std::memcpy(bytes, json.data(), json.size());
    std::memset(bytes + json.size(), ' ', padding);
    return parse({bytes, json.size()}, arena, Texts::Copy);
}

bool isUtf8(std::string_view bytes)
{
    return simdjson::validate_utf8(bytes.data(), bytes.size());
}

} // namespace postern
