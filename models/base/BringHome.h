// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace postern {

/// Calls `then` with the answer on the asker's thread, which asks. An asker that is gone gets no answer,
/// and a question that nobody answers any more is dropped. QFuture::then(asker, …) would say the same,
/// but that of Qt 6.4 asserts that the asker is still there.
template <typename Answer, typename Then>
void bringHome(const QFuture<Answer> &future, QObject *asker, Then then)
{
    auto *watcher = new QFutureWatcher<Answer>(asker); // goes with the asker
    QObject::connect(watcher, &QFutureWatcherBase::finished, asker, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        const QFuture<Answer> answered = watcher->future();
        if (answered.resultCount() > 0)
            then(answered.result());
    });
    watcher->setFuture(future);
}

} // namespace postern
