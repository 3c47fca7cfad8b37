// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Clock.h"
#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/store/Database.h"

#include <QFuture>
#include <QString>
#include <QtConcurrentRun>

#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace postern {

/// What takes so long that no list may wait behind it: each job on a thread of the pool, with a reading
/// connection of its own, until it is done or nobody wants it any more.
class AsideJobs
{
public:
    AsideJobs(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock) {}
    /// Cancels what still runs and waits for it.
    ~AsideJobs();
    AsideJobs(const AsideJobs &) = delete;
    AsideJobs &operator=(const AsideJobs &) = delete;

    /// Runs `job(Database &, Progress &)` → Result<T> with a connection that looks at that instant and stops
    /// as soon as the progress is not wanted.
    template <typename Job>
    auto run(Job job, const AsOf &asOf, std::shared_ptr<Progress> progress)
        -> QFuture<std::invoke_result_t<Job, Database &, Progress &>>
    {
        using Answer = std::invoke_result_t<Job, Database &, Progress &>;
        QFuture<Answer> future =
            QtConcurrent::run([path = m_path, asOf, now = m_clock.now(), job = std::move(job), progress]() mutable -> Answer {
                Result<Database> database = Database::open(path, Database::Mode::Read);
                if (!database)
                    return Answer(database.error());
                database->watch(progress.get());
                const Result<void> looked = database->lookAt(asOf, now);
                if (!looked)
                    return Answer(looked.error());
                return job(*database, *progress);
            });
        keep(QFuture<void>(future), progress);
        return future;
    }

    bool isIdle() const;

private:
    struct Running
    {
        QFuture<void> future;
        std::shared_ptr<Progress> progress;
    };
    void keep(QFuture<void> future, std::shared_ptr<Progress> progress);

    QString m_path;
    const Clock &m_clock;
    std::vector<Running> m_running;
};

} // namespace postern
