// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace postern {

/// Waits for an answer while the event loop goes on. For the command line and for tests; the window
/// never waits.
template <typename T>
Result<T> await(QFuture<Result<T>> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return Error{QStringLiteral("Stopped."), {}, true};
    return future.result();
}

} // namespace postern
