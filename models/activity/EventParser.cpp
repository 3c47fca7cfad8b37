// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventParser.h"

#include <simdjson.h>

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t lineMost = 16 << 20; ///< as everywhere: an element is at most 16 MiB
constexpr std::size_t excerptMost = 200;

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

/// What simdjson needs from call to call.
struct EventParser::Json
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
    simdjson::dom::parser line;
    std::string text; ///< values of a line that had to be unescaped, joined

    bool find(const char *bytes, std::size_t size)
    {
        if (!stage || stage->capacity() < size) {
            if (simdjson::get_active_implementation()->create_dom_parser_implementation(std::max<std::size_t>(size, 512 * 1024), 64, stage))
                return false;
        }
        return !stage->stage1(reinterpret_cast<const uint8_t *>(bytes), size, simdjson::stage1_mode::regular);
    }
};

EventParser::EventParser(const EventMapping &mapping, const KeyedHash &hash)
    : m_mapping(mapping), m_hash(hash), m_typing(mapping, hash), m_json(std::make_unique<Json>())
{
    for (const EventFieldRule &rule : mapping.fields)
        m_hasId |= rule.target == EventTarget::Id;
}

EventParser::~EventParser() = default;
EventParser::EventParser(EventParser &&) noexcept = default;

void EventParser::reject(EventWindow &window, std::size_t from, std::size_t to, std::string message) const
{
    ++window.badCount;
    if (window.bad.size() < EventWindow::badLinesNamed)
        window.bad.push_back({window.rows, std::move(message), std::string(window.text().substr(from, std::min(to - from, excerptMost)))});
}

void EventParser::finish(EventWindow &window, AccessEvent &event, const EventNames &names, std::size_t from, std::size_t to)
{
    event.source = m_mapping.source;
    event.row = window.rows;
    if (!event.id) { // the same line has the same id, whatever blanks are around it
        while (to > from && isBlank(window.text().substr(to - 1, 1)))
            --to;
        while (from < to && isBlank(window.text().substr(from, 1)))
            ++from;
        event.id = m_hash.of(window.text().substr(from, to - from), hashKind::ofSource(hashKind::id, m_mapping.source));
    }
    window.names.push_back(names);
}

/// Takes one line by its layout. False: it has to be read otherwise.
bool EventParser::byShape(EventWindow &window, const LineShape &shape, const quint32 *structurals, std::size_t end)
{
    AccessEvent event;
    EventNames names;
    for (std::size_t field = 0; field < m_mapping.fields.size(); ++field) {
        bool isEscaped = false;
        const std::string_view value = shape.value(window.bytes.data(), structurals, field, isEscaped);
        if (isEscaped)
            return false;
        if (value.empty()) {
            if (shape.hasAlternatives(field) || !m_typing.setAbsent(field, window, event, names))
                return false;
        } else if (*m_typing.set(field, value, window, event, names)) {
            return false; // the slow way says what is wrong
        }
    }
    window.events.push_back(event);
    finish(window, window.events.back(), names, structurals[0], end);
    return true;
}

const LineShape *EventParser::shapeOf(const char *text, const quint32 *structurals, std::size_t count)
{
    for (std::size_t i = 0; i < m_shapes.size(); ++i) {
        const std::size_t at = (m_lastShape + i) % m_shapes.size();
        if (m_shapes[at].size() <= count && m_shapes[at].fits(text, structurals)) {
            m_lastShape = at;
            return &m_shapes[at];
        }
    }
    return nullptr;
}

/// The whole window with one look for structural characters. False: a line spoils it for the others.
bool EventParser::indexed(EventWindow &window)
{
    if (!m_json->find(window.bytes.data(), window.size))
        return false;
    const char *text = window.bytes.data();
    const quint32 *const structurals = m_json->stage->structural_indexes.get();
    const std::size_t count = m_json->stage->n_structural_indexes;
    std::size_t at = 0;   // structural
    std::size_t from = 0; // byte
    while (from < window.size) {
        const LineShape *shape = at < count ? shapeOf(text, structurals + at, count - at) : nullptr;
        if (shape) {
            const std::size_t close = structurals[at + shape->size() - 1];
            std::size_t end = close + 1;
            end += text[end] == '\r';
            const bool isWhole = structurals[at] == from && (end >= window.size || text[end] == '\n');
            if (isWhole) {
                ++window.rows;
                const bool isTaken = byShape(window, *shape, structurals + at, close + 1);
                text = window.bytes.data();
                if (isTaken) {
                    at += shape->size();
                    from = end + 1;
                    continue;
                }
                --window.rows;
            }
        }
        const void *const newline = std::memchr(text + from, '\n', window.size - from);
        const std::size_t end = newline ? std::size_t(static_cast<const char *>(newline) - text) : window.size;
        std::size_t last = at;
        while (last < count && structurals[last] < end)
            ++last;
        ++window.rows;
        if (!shape && last > at && m_shapes.size() < shapesMost) {
            if (auto learned = LineShape::learn(text, {structurals + at, last - at}, m_mapping))
                m_shapes.push_back(std::move(*learned));
        }
        line(window, from, end);
        text = window.bytes.data(); // it may have grown behind its text
        at = last;
        from = end + 1;
    }
    return true;
}

void EventParser::lines(EventWindow &window, std::size_t from, std::size_t to)
{
    while (from < to) {
        const char *const text = window.bytes.data();
        const void *const newline = std::memchr(text + from, '\n', to - from);
        const std::size_t end = newline ? std::size_t(static_cast<const char *>(newline) - text) : to;
        ++window.rows;
        line(window, from, end);
        from = end + 1;
    }
}

void EventParser::parse(EventWindow &window)
{
    window.clearEvents();
    // Constants of the mapping come behind the text; they must not move what is read now.
    window.bytes.reserve(window.bytes.size() + 4096);
    if (!indexed(window)) {
        window.clearEvents();
        lines(window, 0, window.size);
    }
}

/// One line by itself.
void EventParser::line(EventWindow &window, std::size_t from, std::size_t to)
{
    const std::string_view text = window.text().substr(from, to - from);
    if (isBlank(text))
        return;
    ++window.slowRows;
    simdjson::dom::element row;
    if (text.size() > lineMost || m_json->line.parse(text.data(), text.size(), true).get(row) || !row.is_object())
        return reject(window, from, to, text.size() > lineMost ? "the line is longer than 16 MiB" : "the line is no JSON object");
    AccessEvent event;
    EventNames names;
    for (std::size_t field = 0; field < m_mapping.fields.size(); ++field) {
        const EventFieldRule &rule = m_mapping.fields[field];
        bool isTaken = false;
        for (const EventFieldRule::Path &path : rule.paths) {
            simdjson::dom::element value = row;
            bool isThere = true;
            for (const std::string &key : path) {
                simdjson::dom::object object;
                int times = 0;
                if (!value.get(object)) {
                    for (const auto member : object) {
                        if (member.key == key) {
                            value = member.value;
                            ++times;
                        }
                    }
                }
                if (times > 1)
                    return reject(window, from, to, "\"" + key + "\" is there twice");
                isThere &= times == 1;
                if (!isThere)
                    break;
            }
            if (!isThere || value.is_null() || value.is_object() || value.is_array())
                continue;
            std::string_view content;
            if (value.get(content))
                m_json->text = simdjson::minify(value), content = m_json->text;
            if (content.empty())
                continue;
            // Names point into the window, so what was unescaped is put behind its text.
            const std::size_t place = window.bytes.size();
            window.bytes += content;
            const char *const wrong = m_typing.set(field, std::string_view(window.bytes).substr(place, content.size()), window, event, names);
            if (*wrong)
                return reject(window, from, to, path.back() + ": " + wrong);
            isTaken = true;
            break;
        }
        if (!isTaken && !m_typing.setAbsent(field, window, event, names))
            return reject(window, from, to, (rule.paths.empty() ? std::string("a value") : rule.paths[0].back()) + " is needed and there is none");
    }
    window.events.push_back(event);
    finish(window, window.events.back(), names, from, to);
}

} // namespace postern
