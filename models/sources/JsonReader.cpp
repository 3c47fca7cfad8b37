// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/JsonReader.h"

#include <algorithm>

namespace postern {

using StepKind = NodePath::StepKind;

JsonReader::JsonReader(ByteStream &bytes, std::vector<Place> places) : m_text(bytes), m_places(std::move(places)) {}

Result<bool> JsonReader::next(Row &row)
{
    for (;;) {
        const Found found = m_levels.empty() ? TRY(nextAtRoot(row)) : TRY(nextInside(row));
        if (found == Found::Element)
            return true;
        if (found == Found::End)
            return false;
    }
}

/// The list number of a place that ends here, or -1. A place whose last step is [*] also ends at an
/// object: one child where several would be a list.
int JsonReader::placeOf(const std::vector<Match> &matches, char first) const
{
    for (const Match &match : matches) {
        const Place &place = m_places[match.place];
        if (match.taken == place.steps.size())
            return place.list;
        const bool isLast = match.taken + 1 == place.steps.size();
        if (isLast && first == '{' && match.taken > 0 && place.steps.back().kind == StepKind::All)
            return place.list;
    }
    return -1;
}

/// Whether elements may stand inside a list or object that begins with that byte.
bool JsonReader::goesOn(const std::vector<Match> &matches, char first) const
{
    return std::any_of(matches.begin(), matches.end(), [&](const Match &match) {
        const Place &place = m_places[match.place];
        if (match.taken >= place.steps.size())
            return false;
        return first == (place.steps[match.taken].kind == StepKind::All ? '[' : '{');
    });
}

std::vector<JsonReader::Match> JsonReader::stepInto(const Level &level, std::string_view name) const
{
    std::vector<Match> matches;
    for (const Match &match : level.matches) {
        const Place &place = m_places[match.place];
        if (match.taken >= place.steps.size())
            continue;
        const NodePath::Step &step = place.steps[match.taken];
        if (level.isList ? step.kind == StepKind::All : step.kind == StepKind::Key && step.key == name)
            matches.push_back({match.place, match.taken + 1});
    }
    return matches;
}

bool JsonReader::hasAnyKey(const Node &object, const std::vector<Match> &matches) const
{
    return std::any_of(matches.begin(), matches.end(), [&](const Match &match) {
        const Place &place = m_places[match.place];
        return !place.steps.empty() && place.steps[0].kind == StepKind::Key && object.member(place.steps[0].key);
    });
}

Result<JsonReader::Found> JsonReader::nextAtRoot(Row &row)
{
    char first = TRY(m_text.peek());
    if (first == ',') { // objects separated by commas, without brackets around
        m_text.take();
        first = TRY(m_text.peek());
    }
    if (first == '\0')
        return Found::End;
    m_envelope.restart();
    std::vector<Match> matches;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        matches.push_back({i, 0});
    const int list = placeOf(matches, first);
    if (list >= 0 && first == '{' && goesOn(matches, first))
        return rootObject(matches, list, row);
    return visit({}, std::move(matches), row);
}

/// "." and a key both fit an object: it is the element only when it has none of the keys.
Result<JsonReader::Found> JsonReader::rootObject(const std::vector<Match> &matches, int list, Row &row)
{
    const auto text = TRY(m_text.value(elementMost));
    if (text) {
        arena().clear();
        const Node *node = m_parser.parse(*text, arena(), JsonParser::Texts::Borrow);
        const bool isElement = node ? !hasAnyKey(*node, matches) : false;
        if (isElement) {
            m_text.back();
            return element(list, row);
        }
        m_text.back();
    }
    return visit({}, matches, row);
}

/// Takes the value at hand: descends, gives it as an element, or passes by.
Result<JsonReader::Found> JsonReader::visit(std::string_view name, std::vector<Match> matches, Row &row)
{
    const char first = TRY(m_text.peek());
    if (goesOn(matches, first)) {
        m_text.take();
        m_envelope.open(name, first == '[');
        m_levels.push_back({first == '[', true, std::move(matches)});
        return Found::Nothing;
    }
    const int list = placeOf(matches, first);
    if (list >= 0)
        return element(list, row);
    return passBy(name, first);
}

Result<JsonReader::Found> JsonReader::element(int list, Row &row)
{
    arena().clear();
    row.number = ++m_number;
    row.list = list;
    row.node = nullptr;
    row.problem.clear();
    row.excerpt = {};
    if (m_passesBy) {
        TRY(m_text.skip());
        return Found::Element;
    }
    const auto text = TRY(m_text.value(elementMost));
    if (!text) {
        TRY(m_text.skip());
        row.problem = "the element is larger than 16 MiB";
        return Found::Element;
    }
    row.excerpt = text->substr(0, 200);
    row.node = m_parser.parse(*text, arena(), JsonParser::Texts::Borrow);
    if (!row.node)
        row.problem = m_parser.problem();
    else if (m_levels.empty())
        m_envelope.putRoot(*row.node);
    return Found::Element;
}

Result<JsonReader::Found> JsonReader::passBy(std::string_view name, char first)
{
    const std::string kept(name); // the window moves
    if (const auto text = TRY(m_text.value(JsonEnvelope::valueMost))) {
        m_envelope.put(kept, *text);
        return Found::Nothing;
    }
    TRY(m_text.skip());
    if (first == '[' || first == '{')
        m_envelope.putEmpty(kept, first == '[');
    return Found::Nothing;
}

Result<JsonReader::Found> JsonReader::nextInside(Row &row)
{
    Level &level = m_levels.back();
    const char closing = level.isList ? ']' : '}';
    char first = TRY(m_text.peek());
    if (first == ',' && !level.isFirst) {
        m_text.take();
        first = TRY(m_text.peek()); // a comma before the end is common in documentation and harmless
    } else if (first != closing && !level.isFirst && first != '\0') {
        return m_text.wrong(QStringLiteral("a comma or \"%1\" was expected").arg(QLatin1Char(closing)));
    }
    if (first == '\0')
        return m_text.wrong(QStringLiteral("the file ends inside a list or object: it is cut off"));
    if (first == closing) {
        m_text.take();
        m_envelope.close();
        m_levels.pop_back();
        return Found::Nothing;
    }
    level.isFirst = false;
    if (level.isList)
        return visit({}, stepInto(level, {}), row);
    const std::string name = TRY(m_text.name());
    if (TRY(m_text.peek()) != ':')
        return m_text.wrong(QStringLiteral("\":\" was expected after a name"));
    m_text.take();
    return visit(name, stepInto(level, name), row);
}

} // namespace postern
