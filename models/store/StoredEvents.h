// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/EventWindow.h"
#include "models/activity/KeyedHash.h"
#include "models/store/Database.h"
#include "models/store/Identity.h"

namespace postern {

/// The rows of the event table that the engine has not seen, as windows for it, in order of time.
class StoredEvents
{
public:
    static constexpr std::size_t windowEvents = 4096;

    /// after: event_id up to which rows were seen.
    static Result<StoredEvents> open(const Database &database, SourceId source, qint64 after, const KeyedHash &hash);
    /// Fills the next window; false when there are no more.
    Result<bool> next(EventWindow &window);
    /// Greatest event_id there is now; those up to it need not be asked for again.
    qint64 last() const { return m_last; }

private:
    StoredEvents(Statement rows, SourceId source, qint64 last, const KeyedHash &hash);
    NameSpan span(EventWindow &window, std::string_view text, quint64 kind) const;
    void put(EventWindow &window) const;

    Statement m_rows;
    bool m_isOver = false;
    SourceId m_source;
    qint64 m_last;
    KeyedHash m_hash;
};

} // namespace postern
