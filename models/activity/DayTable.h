// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/ActivityDay.h"

#include <memory>
#include <vector>

namespace postern {

/// The subjects of one day while it is open.
class DayTable
{
public:
    explicit DayTable(qint32 day);

    qint32 day() const { return m_day; }
    std::size_t size() const { return m_size; }
    /// The subject's day; made when there is none.
    ActivityDay *of(const ActivitySubject &subject);
    void prefetch(const ActivitySubject &subject) const { __builtin_prefetch(&m_slots[place(keyOf(subject))]); }
    /// All of them, sorted by subject. Valid as long as the table.
    std::vector<const ActivityDay *> sorted() const;
    /// Those with at least ActivityObserver::busyEvents events, in the order in which they got so far.
    std::vector<const ActivityDay *> busy() const;
    void noteBusy(ActivityDay *day) { m_busy.push_back(day); }
    /// Bytes in use, sketches included.
    std::size_t bytes() const;

private:
    static constexpr std::size_t chunk = 512;
    struct Slot
    {
        quint64 key; ///< 0 is free
        quint32 number;
    };
    static quint64 keyOf(const ActivitySubject &subject)
    {
        return quint64(subject.kind) << 56 | quint64(subject.store & 0xffffff) << 32 | subject.number;
    }
    std::size_t place(quint64 key) const { return std::size_t((key * 0x9e3779b97f4a7c15ull) >> m_shift); }
    ActivityDay &at(std::size_t number) const { return m_chunks[number / chunk][number % chunk]; }
    void grow();

    qint32 m_day;
    std::size_t m_size = 0;
    int m_shift;
    std::vector<Slot> m_slots;
    std::vector<std::unique_ptr<ActivityDay[]>> m_chunks;
    std::vector<ActivityDay *> m_busy;
};

} // namespace postern
