// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventMapping.h"
#include "models/activity/EventWindow.h"
#include "models/activity/KeyedHash.h"
#include "models/activity/TextMemo.h"

#include <optional>

namespace postern {

/// Turns texts of a line into the numbers of an event. One for each thread.
class EventTyping
{
public:
    /// mapping and hash have to stay.
    EventTyping(const EventMapping &mapping, const KeyedHash &hash);

    /// Sets field number `field` of the mapping from a text that stands in the window. "" when it was taken,
    /// else what is wrong with it, in words.
    const char *set(std::size_t field, std::string_view text, const EventWindow &window, AccessEvent &event, EventNames &names);
    /// Sets what the mapping says of lines that have nothing there. False when the line needs it.
    bool setAbsent(std::size_t field, EventWindow &window, AccessEvent &event, EventNames &names);
    /// Seconds since 1970 of "2026-11-23T06:42:00.123+09:00" and the like.
    std::optional<qint64> isoTime(std::string_view text);

private:
    struct FieldMemo
    {
        TextMemo memo;
        std::size_t constantAt = 0;
    };
    std::optional<qint64> time(EventFieldRule::TimeForm form, std::string_view text);
    std::string_view turned(const EventFieldRule &rule, std::string_view text);
    quint64 worked(std::size_t field, const EventFieldRule &rule, std::string_view text);
    NameSpan span(std::size_t field, const EventFieldRule &rule, std::string_view text, const EventWindow &window, quint64 tweak);

    const EventMapping &m_mapping;
    const KeyedHash &m_hash;
    std::vector<FieldMemo> m_memos;
    std::string m_lower;
    char m_date[10] = {};
    qint64 m_dateSeconds = 0;
};

/// Tweaks of hashes: accounts, credentials and stores are a source's own, the rest is everybody's.
namespace hashKind {
constexpr quint64 account = 1, credential = 2, store = 3, action = 4, userAgent = 5, device = 6, record = 7, subject = 8, token = 9,
                  session = 10, id = 11;
inline quint64 ofSource(quint64 kind, qint32 source) { return kind | quint64(quint32(source)) << 8; }
} // namespace hashKind

} // namespace postern
