// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/DayTable.h"

#include <algorithm>

namespace postern {

namespace {
constexpr int firstBits = 10;
}

DayTable::DayTable(qint32 day) : m_day(day), m_shift(64 - firstBits), m_slots(std::size_t(1) << firstBits) {}

ActivityDay *DayTable::of(const ActivitySubject &subject)
{
    const quint64 key = keyOf(subject);
    const std::size_t mask = m_slots.size() - 1;
    std::size_t i = place(key);
    for (; m_slots[i].key; i = (i + 1) & mask) {
        if (m_slots[i].key == key)
            return &at(m_slots[i].number);
    }
    if (m_size % chunk == 0)
        m_chunks.push_back(std::make_unique<ActivityDay[]>(chunk));
    ActivityDay &made = at(m_size);
    made.subject = subject;
    made.day = m_day;
    m_slots[i] = {key, quint32(m_size)};
    ++m_size;
    if (m_size * 2 > m_slots.size())
        grow();
    return &made;
}

void DayTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    --m_shift;
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (!slot.key)
            continue;
        std::size_t i = place(slot.key);
        while (m_slots[i].key)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

std::vector<const ActivityDay *> DayTable::sorted() const
{
    std::vector<const ActivityDay *> all(m_size);
    for (std::size_t i = 0; i < m_size; ++i)
        all[i] = &at(i);
    std::sort(all.begin(), all.end(), [](const ActivityDay *a, const ActivityDay *b) { return a->subject < b->subject; });
    return all;
}

std::vector<const ActivityDay *> DayTable::busy() const
{
    return {m_busy.begin(), m_busy.end()};
}

std::size_t DayTable::bytes() const
{
    std::size_t all = m_slots.size() * sizeof(Slot) + m_chunks.size() * chunk * sizeof(ActivityDay);
    for (std::size_t i = 0; i < m_size; ++i)
        all += at(i).records.heapBytes() + at(i).subjects.heapBytes() + at(i).networks.heapBytes();
    return all;
}

} // namespace postern
