// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace postern {

class Database;

/// The numbered files of resources/schema, and the way from each to the next.
class Schema
{
public:
    /// "PSTN": tells a workspace from any other SQLite file.
    static constexpr qint64 applicationId = 0x5053544E;
    /// Number of the newest schema file.
    static int latest();
    /// The text of one schema file, 1 to latest().
    static QByteArray text(int number);

    /// Makes the newest schema in an empty database.
    static Result<void> create(Database &database);
    /// Brings a database of any earlier number to the newest, in one transaction.
    static Result<void> migrate(Database &database);
    /// Runs the files up to that number; for tests of migration.
    static Result<void> createAt(Database &database, int number);
    /// Number of the schema of an open database.
    static Result<int> numberOf(const Database &database);
};

} // namespace postern
