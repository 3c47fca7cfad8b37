// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/DaySummary.h"
#include "models/activity/KeptEvent.h"
#include "models/store/ActivityNameStore.h"

#include <QString>

#include <optional>
#include <vector>

namespace postern {

/// Reads back what is kept of events: the last ones of an account, and its days.
class ActivityReader
{
public:
    /// An event as a list shows it.
    struct ShownEvent
    {
        qint64 at = 0;
        QString account, action, activity, outcome, address, country, store, credential, log;
    };

    /// database: a reading connection that stays.
    explicit ActivityReader(const Database &database) : m_database(database) {}

    /// Numbers of all accounts of that name, in whatever source; also by "source: name".
    Result<std::vector<NameNumber>> accounts(const QString &name) const;
    /// The newest `most` events of the account, the newest first.
    Result<std::vector<KeptEvent>> lastEvents(NameNumber account, std::size_t most) const;
    Result<std::vector<ShownEvent>> shown(const std::vector<KeptEvent> &events) const;
    /// Days (00:00 UTC, s) from `from` to before `to` on which the subject did something, in order, all stores added up
    /// unless a store is given. Open days are as they stood after the last read.
    Result<std::vector<DaySummary>> days(ActivitySubjectKind kind, NameNumber number, qint64 from, qint64 to,
                                         std::optional<NameNumber> store = std::nullopt) const;
    /// Events in blocks.
    Result<qint64> count() const;

private:
    Result<QString> name(int kind, NameNumber number) const;
    Result<void> addOpen(ActivitySubjectKind kind, NameNumber number, qint64 from, qint64 to, std::vector<DaySummary> &into) const;

    const Database &m_database;
};

} // namespace postern
