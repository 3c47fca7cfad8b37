// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/PageReader.h"

namespace postern::test {

/// Runs every job at once on the calling thread, for tests of what a table asks.
class DirectReader final : public PageReader
{
public:
    explicit DirectReader(Database &database) : m_database(database) {}
    void run(Job job, Failed) override { job(m_database); }

private:
    Database &m_database;
};

} // namespace postern::test
