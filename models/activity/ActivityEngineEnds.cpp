// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's ends: of hours, days, segments and runs.
#include "models/activity/ActivityEngine.h"

#include "models/activity/EngineBatch.h"
#include "models/activity/EngineTime.h"

#include <algorithm>

namespace postern {

/// Event time goes on to `to`: whole hours are told, and days that end with their lateness.
Result<void> ActivityEngine::passTime(qint64 to)
{
    if (m_state.watermark == StreamState::never)
        return {};
    const qint64 hour = engineTime::floorTo(m_state.watermark, engineTime::hourSeconds) + engineTime::hourSeconds;
    for (const auto &[day, table] : m_days) {
        const std::vector<const ActivityDay *> busy = table->busy();
        if (busy.empty())
            continue;
        for (ActivityObserver *observer : m_observers)
            TRY(observer->hourPassed(hour, busy, context()));
    }
    if (m_addresses.isFull())
        m_addresses.clear();
    return closeDays(to);
}

Result<void> ActivityEngine::closeDays(qint64 watermark)
{
    while (!m_days.empty()) {
        const auto first = m_days.begin();
        if (qint64(first->first + 1) * engineTime::daySeconds + m_options.lateness > watermark)
            break;
        m_lastTable = nullptr;
        const auto sorted = first->second->sorted();
        for (ActivityObserver *observer : m_observers)
            TRY(observer->dayClosed(first->first, sorted, false, context()));
        TRY(m_keeper.keepDay(*first->second, false));
        m_state.closedBefore = std::max(m_state.closedBefore, first->first + 1);
        m_days.erase(first);
    }
    const qint64 open = engineTime::floorTo(watermark - m_options.lateness, engineTime::daySeconds) / engineTime::daySeconds;
    if (qint64(m_state.closedBefore) < open) {
        m_state.closedBefore = qint32(open);
        m_lastTable = nullptr;
    }
    return {};
}

/// What came for closed days is added to them, and told again.
Result<void> ActivityEngine::closeAgain()
{
    for (const auto &[day, table] : m_lateDays) {
        const auto sorted = table->sorted();
        for (ActivityObserver *observer : m_observers)
            TRY(observer->dayClosed(day, sorted, true, context()));
        TRY(m_keeper.keepDay(*table, true));
    }
    m_lateDays.clear();
    return {};
}

/// Packs the events at hand on another thread, and hands over those packed before.
Result<void> ActivityEngine::finishSegment(bool waits)
{
    if (m_packing.valid())
        TRY(m_keeper.keepBlocks(m_packing.get(), m_packingRow, m_packingLastRow));
    if (m_segment.empty())
        return {};
    m_packingRow = m_segmentRow;
    m_packingLastRow = m_batch->size ? m_batch->events[m_batch->size - 1].row : m_rows;
    m_segmentRow = m_packingLastRow + 1;
    std::vector<KeptEvent> full;
    full.reserve(std::min(m_segment.capacity(), m_options.segmentEvents + EngineBatch::most));
    full.swap(m_segment);
    m_packing = std::async(waits ? std::launch::deferred : std::launch::async,
                           [events = std::move(full)]() mutable { return EventBlock::ofSegment(std::move(events)); });
    return waits ? finishSegment(true) : Result<void>();
}

Result<void> ActivityEngine::commit()
{
    TRY(flush());
    TRY(finishSegment(true));
    TRY(closeAgain());
    for (ActivityObserver *observer : m_observers)
        TRY(observer->checkpoint(context()));
    std::vector<const DayTable *> open;
    for (const auto &[day, table] : m_days)
        open.push_back(table.get());
    m_sinceCommit = 0;
    m_isChanged = false;
    return m_keeper.commit(m_state, open, m_bytes, m_rows);
}

Result<void> ActivityEngine::endLog()
{
    return commit();
}

Result<void> ActivityEngine::end()
{
    TRY(flush());
    for (ActivityObserver *observer : m_observers)
        TRY(observer->end(context()));
    return m_isChanged || !m_observers.empty() ? commit() : Result<void>();
}

} // namespace postern
