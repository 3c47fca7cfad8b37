// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaWindow.h"

#include <QSet>

#include <algorithm>

namespace postern {

/// Forgets groups whose last event is too old to count.
bool SigmaWindow::makeRoom(qint64 at)
{
    if (m_groups.size() < groupsMost)
        return true;
    for (auto group = m_groups.begin(); group != m_groups.end();) {
        const bool isOld = group->entries.empty() || group->entries.back().at <= at - m_correlation.timespan;
        group = isOld && group->silentUntil <= at ? m_groups.erase(group) : std::next(group);
    }
    return m_groups.size() < groupsMost;
}

qint64 SigmaWindow::counted(const Group &group) const
{
    QSet<size_t> values;
    switch (m_correlation.type) {
    case SigmaCorrelation::Type::EventCount:
        return qint64(group.entries.size());
    case SigmaCorrelation::Type::ValueCount:
        for (const Entry &entry : group.entries)
            values << entry.value;
        return values.size();
    case SigmaCorrelation::Type::Temporal:
        for (const Entry &entry : group.entries)
            values << size_t(entry.rule);
        return values.size();
    case SigmaCorrelation::Type::TemporalOrdered:
        break;
    }
    int next = 0; // the earliest of each in turn leaves most time for the rest
    for (const Entry &entry : group.entries)
        next += entry.rule == next ? 1 : 0;
    return next;
}

std::optional<qint64> SigmaWindow::take(int rule, const QString &name, const QString &value, qint64 at)
{
    if (!m_groups.contains(name) && !makeRoom(at)) {
        ++m_lost;
        return std::nullopt;
    }
    Group &group = m_groups[name];
    const qint64 newest = group.entries.empty() ? at : std::max(at, group.entries.back().at);
    if (at <= newest - m_correlation.timespan) // too late to count
        return std::nullopt;
    const auto place = std::upper_bound(group.entries.begin(), group.entries.end(), at, [](qint64 moment, const Entry &entry) { return moment < entry.at; });
    group.entries.insert(place, {at, rule, qHash(value, 7)});
    while (!group.entries.empty() && group.entries.front().at <= newest - m_correlation.timespan)
        group.entries.pop_front();
    if (group.entries.size() > eventsMost) {
        group.entries.pop_front();
        ++m_lost;
    }
    if (newest < group.silentUntil)
        return std::nullopt;
    const qint64 count = counted(group);
    if (!m_correlation.count.holds(double(count)))
        return std::nullopt;
    group.silentUntil = newest + m_correlation.timespan;
    return count;
}

} // namespace postern
