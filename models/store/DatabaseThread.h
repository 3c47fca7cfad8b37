// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/store/Database.h"

#include <QFuture>
#include <QPromise>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace postern {

/// A thread with a database connection of its own. Jobs run one after the other, in the order they
/// were asked; the connection is opened with the first and closed with the thread.
class DatabaseThread
{
public:
    /// A reading thread looks at the present by `clock` until lookAt() says otherwise.
    DatabaseThread(QString path, Database::Mode mode, const Clock &clock);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Runs `job(Database &)`, which gives a Result<T>. The future ends with its result; it is
    /// cancelled when the thread ends before the job begins. Jobs with `urgent` go before others.
    template <typename Job>
    auto run(Job job, bool urgent = false) -> QFuture<std::invoke_result_t<Job, Database &>>
    {
        using Answer = std::invoke_result_t<Job, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        enqueue(
            [promise, job = std::move(job)](Result<Database *> database) mutable {
                if (promise->isCanceled())
                    ; // nobody waits any more
                else if (!database)
                    promise->addResult(Answer(database.error()));
                else
                    promise->addResult(job(**database));
                promise->finish();
            },
            urgent);
        return future;
    }

    /// True when no job waits or runs.
    bool isIdle() const;

    /// From the next job on, the views are those of that instant. Reading threads only.
    void lookAt(const AsOf &asOf);

private:
    using Task = std::function<void(Result<Database *>)>;
    void enqueue(Task task, bool urgent);
    void work();
    Result<Database *> ready(std::unique_ptr<Database> &database);

    const QString m_path;
    const Database::Mode m_mode;
    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    AsOf m_wantedAsOf;
    bool m_ending = false;
    bool m_working = false;
    std::thread m_thread; // last: starts when everything above is there
};

} // namespace postern
