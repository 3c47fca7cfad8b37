// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/AsideJobs.h"

#include <algorithm>

namespace postern {

AsideJobs::~AsideJobs()
{
    for (Running &one : m_running)
        one.progress->cancel();
    for (Running &one : m_running)
        one.future.waitForFinished();
}

bool AsideJobs::isIdle() const
{
    return std::all_of(m_running.begin(), m_running.end(), [](const Running &one) { return one.future.isFinished(); });
}

void AsideJobs::keep(QFuture<void> future, std::shared_ptr<Progress> progress)
{
    std::erase_if(m_running, [](const Running &one) { return one.future.isFinished(); });
    m_running.push_back({std::move(future), std::move(progress)});
}

} // namespace postern
