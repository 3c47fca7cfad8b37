// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sigma/SigmaCorrelation.h"

#include <deque>
#include <optional>

namespace postern {

/// What a correlation remembers of the events in its span of time, group by group. When it has spoken of a group it
/// is silent about it for one span.
class SigmaWindow
{
public:
    static constexpr int groupsMost = 100000;   ///< remembered at once
    static constexpr std::size_t eventsMost = 20000; ///< remembered of one group

    explicit SigmaWindow(const SigmaCorrelation &correlation) : m_correlation(correlation) {}

    /// An event of one of the correlation's rules (its position among them). The answer is the count that made it speak.
    std::optional<qint64> take(int rule, const QString &group, const QString &value, qint64 at);
    /// Events that found no room: what it says may be too little.
    qint64 lost() const { return m_lost; }

private:
    struct Entry
    {
        qint64 at;
        int rule;
        size_t value;
    };
    struct Group
    {
        std::deque<Entry> entries; ///< by time
        qint64 silentUntil = std::numeric_limits<qint64>::min();
    };
    bool makeRoom(qint64 at);
    qint64 counted(const Group &group) const;

    const SigmaCorrelation &m_correlation;
    QHash<QString, Group> m_groups;
    qint64 m_lost = 0;
};

} // namespace postern
