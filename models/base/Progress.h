// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <utility>

namespace postern {

/// How far long work has come, and whether it is still wanted. One thread works and reports, any
/// other watches and may cancel. Every loop that can be long asks isWanted().
class Progress
{
public:
    /// One reading of the work.
    struct Reading
    {
        QString what;      ///< "Reading groups"; no numbers in it.
        qint64 done = 0;
        qint64 total = -1; ///< -1: not known.
    };
    using Watcher = std::function<void(const Reading &)>;

    Progress() = default;
    /// The watcher is called on the working thread.
    explicit Progress(Watcher watcher) : m_watcher(std::move(watcher)) {}

    bool isWanted() const { return m_wanted.load(std::memory_order_relaxed); }
    void cancel() { m_wanted.store(false); }

    void report(const QString &what, qint64 done = 0, qint64 total = -1)
    {
        Reading reading{what, done, total};
        {
            const std::lock_guard lock(m_mutex);
            m_reading = reading;
        }
        if (m_watcher)
            m_watcher(reading);
    }
    Reading reading() const
    {
        const std::lock_guard lock(m_mutex);
        return m_reading;
    }

private:
    std::atomic<bool> m_wanted{true};
    mutable std::mutex m_mutex;
    Reading m_reading;
    Watcher m_watcher;
};

} // namespace postern
