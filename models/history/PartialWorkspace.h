// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/RecordDates.h"
#include "models/store/Database.h"

#include <vector>

namespace postern {

/// A workspace in memory that holds only some groups of things, with all their versions, and what everybody shares. A rule
/// that judges each group alone says the same here as in the whole.
class PartialWorkspace
{
public:
    /// Of the workspace in a file; takes over what everybody shares.
    static Result<PartialWorkspace> of(const QString &path);

    /// Holds these groups and no others.
    Result<void> hold(const std::vector<int> &groups, const RecordDates &dates);
    Database &database() { return m_database; }

private:
    explicit PartialWorkspace(Database &&database) : m_database(std::move(database)) {}
    Result<void> takeShared();
    Result<void> makeIndexes();

    Database m_database;
};

} // namespace postern
