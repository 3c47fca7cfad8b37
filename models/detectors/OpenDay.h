// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detectors/ReadDay.h"
#include "models/detectors/SourceDay.h"

#include <unordered_map>
#include <vector>

namespace postern {

/// What is gathered of a day until it can change no more: networks, and reads of segments and operators.
/// The order of the events makes no difference.
class OpenDay
{
public:
    /// At most so many segments and operators of a day.
    static constexpr std::size_t mostReaders = 50'000;

    explicit OpenDay(qint64 day = 0, qint32 source = 0) : m_sources(day, source) {}

    void add(const AccessEvent &event);
    const SourceDay &sources() const { return m_sources; }
    /// Reads of segments and operators, sorted by subject.
    std::vector<const ReadDay *> reads() const;
    /// The earliest read of one of them; null when it read nothing.
    const AccessEvent *firstOf(const WatchedSubject &subject) const;

    void save(StateWriter &writer) const;
    void load(StateReader &reader);

private:
    /// Reads, and the earliest of them as evidence.
    struct Reader
    {
        ReadDay day;
        AccessEvent first;
    };
    void add(const WatchedSubject &subject, const AccessEvent &event);

    SourceDay m_sources;
    std::unordered_map<WatchedSubject, Reader, WatchedSubjectHash> m_readers;
};

} // namespace postern
