// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"

namespace postern {

/// Lets every statement of a connection ask a progress, for as long as it lives.
class DatabaseWatch
{
public:
    DatabaseWatch(Database &database, const Progress &progress) : m_database(database)
    {
        m_database.watch(&progress);
    }
    ~DatabaseWatch() { m_database.watch(nullptr); }
    DatabaseWatch(const DatabaseWatch &) = delete;
    DatabaseWatch &operator=(const DatabaseWatch &) = delete;

private:
    Database &m_database;
};

} // namespace postern
