// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <functional>

namespace postern {

class Database;

/// Where a table's questions are answered: a connection on another thread that looks at the as-of instant.
class PageReader
{
public:
    using Job = std::function<void(Database &)>;
    using Failed = std::function<void(const Error &)>;

    virtual ~PageReader() = default;
    /// Runs the job on the reader's thread, in the order of the calls; calls `failed` there instead
    /// when there is no database to read. Both are dropped when the workspace is gone.
    virtual void run(Job job, Failed failed) = 0;
};

} // namespace postern
