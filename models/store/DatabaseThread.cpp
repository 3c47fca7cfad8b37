// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/DatabaseThread.h"

#include <utility>

namespace postern {

DatabaseThread::DatabaseThread(QString path, Database::Mode mode, const Clock &clock)
    : m_path(std::move(path)), m_mode(mode), m_clock(clock), m_thread([this] { work(); })
{
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DatabaseThread::lookAt(const AsOf &asOf)
{
    const std::lock_guard lock(m_mutex);
    m_wantedAsOf = asOf;
}

bool DatabaseThread::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_tasks.empty() && !m_working;
}

void DatabaseThread::enqueue(Task task, bool urgent)
{
    {
        const std::lock_guard lock(m_mutex);
        if (urgent)
            m_tasks.push_front(std::move(task));
        else
            m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

Result<Database *> DatabaseThread::ready(std::unique_ptr<Database> &database)
{
    if (!database)
        database = std::make_unique<Database>(TRY(Database::open(m_path, m_mode)));
    if (m_mode == Database::Mode::Write)
        return database.get();
    AsOf wanted;
    {
        const std::lock_guard lock(m_mutex);
        wanted = m_wantedAsOf;
    }
    // At present "now" moves on; the views carry it as a number, so they are made anew every minute.
    const Instant now = m_clock.now();
    const bool stale = wanted.isPresent() && now - database->now() >= Seconds(60);
    if (database->now() == Instant{} || wanted != database->asOf() || stale)
        TRY(database->lookAt(wanted, now));
    return database.get();
}

void DatabaseThread::work()
{
    std::unique_ptr<Database> database;
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_ending)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_working = true;
        }
        task(ready(database));
        const std::lock_guard lock(m_mutex);
        m_working = false;
    }
}

} // namespace postern
