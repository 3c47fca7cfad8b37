// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/PageReader.h"

#include <deque>

namespace postern::test {

/// Keeps jobs until it is told to run them, so that a test sees what is under way.
class HeldReader final : public PageReader
{
public:
    explicit HeldReader(Database &database) : m_database(database) {}

    void run(Job job, Failed) override { m_jobs.push_back(std::move(job)); }
    int held() const { return int(m_jobs.size()); }
    /// Runs the oldest job.
    void runOne()
    {
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        job(m_database);
    }
    void runAll()
    {
        while (!m_jobs.empty())
            runOne();
    }

private:
    Database &m_database;
    std::deque<Job> m_jobs;
};

} // namespace postern::test
