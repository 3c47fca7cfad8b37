// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/DatabaseThread.h"
#include "models/tables/PageReader.h"

namespace postern {

/// Reads pages on a DatabaseThread, which must outlive it.
class ThreadPageReader final : public PageReader
{
public:
    explicit ThreadPageReader(DatabaseThread &thread) : m_thread(thread) {}

    void run(Job job, Failed failed) override
    {
        m_thread
            .run([job = std::move(job)](Database &database) -> Result<void> {
                job(database);
                return {};
            })
            .then(QtFuture::Launch::Sync, [failed = std::move(failed)](const Result<void> &ran) {
                if (!ran)
                    failed(ran.error());
            });
    }

private:
    DatabaseThread &m_thread;
};

} // namespace postern
