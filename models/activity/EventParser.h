// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventTyping.h"
#include "models/activity/LineShape.h"

#include <memory>

namespace postern {

/// Finds the events in windows of a log of JSON lines. Lines of a layout that came before are read by
/// position; any other is parsed by itself. One for each thread.
class EventParser
{
public:
    static constexpr std::size_t shapesMost = 16;

    /// mapping and hash have to stay.
    EventParser(const EventMapping &mapping, const KeyedHash &hash);
    ~EventParser();
    EventParser(EventParser &&) noexcept;

    /// Fills the window's events from its bytes, which end with a line end or with the log.
    void parse(EventWindow &window);

private:
    struct Json;
    bool indexed(EventWindow &window);
    void lines(EventWindow &window, std::size_t from, std::size_t to);
    void line(EventWindow &window, std::size_t from, std::size_t to);
    bool byShape(EventWindow &window, const LineShape &shape, const quint32 *structurals, std::size_t end);
    const LineShape *shapeOf(const char *text, const quint32 *structurals, std::size_t count);
    void reject(EventWindow &window, std::size_t from, std::size_t to, std::string message) const;
    void finish(EventWindow &window, AccessEvent &event, const EventNames &names, std::size_t from, std::size_t to);

    const EventMapping &m_mapping;
    const KeyedHash &m_hash;
    EventTyping m_typing;
    bool m_hasId = false;
    std::vector<LineShape> m_shapes;
    std::size_t m_lastShape = 0;
    std::unique_ptr<Json> m_json;
};

} // namespace postern
