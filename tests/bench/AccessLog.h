// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QString>

#include <array>

namespace postern::bench {

/// A made-up log of access, the same for the same number of events: a week of 50,000 accounts with their habits, half of
/// it one account that reads customers it never read before.
class AccessLog
{
public:
    static constexpr int days = 7;
    static constexpr qint64 begin = 1'744'588'800; ///< 2025-04-14T00:00:00Z, s
    static constexpr const char *attacker = "svc-delivery";

    explicit AccessLog(qint64 events) : m_events(events) {}

    qint64 events() const { return m_events; }
    /// Writes it as JSON lines; a file that is there in full already is kept. Bytes of it.
    Result<qint64> write(const QString &path) const;
    /// What is true of the attacker: events by day, and different customers.
    std::array<qint64, days> attackerEvents() const;
    std::array<qint64, days> attackerRecords() const;

private:
    qint64 at(qint64 event) const { return begin + event * (days * 86'400) / m_events; }
    int dayOf(qint64 event) const { return int((at(event) - begin) / 86'400); }
    int line(qint64 event, char *to) const;

    qint64 m_events;
};

} // namespace postern::bench
