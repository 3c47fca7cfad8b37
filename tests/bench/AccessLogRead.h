// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QString>

namespace postern::bench {

/// Reads an access log into a new workspace, as a sync does, in a process of its own: so that its memory and processor time are its own.
class AccessLogRead
{
public:
    struct Cost
    {
        double seconds = 0;    ///< by the wall, of the whole process
        double processor = 0;  ///< s, user and system
        double megabytes = 0;  ///< most memory held
    };
    /// What the process does: `postern_bench take LOG WORKSPACE keep|drop`.
    static Result<void> run(const QString &log, const QString &workspace, bool keeps);
    /// Starts that process and waits for it.
    static Result<Cost> inProcess(const QString &log, const QString &workspace, bool keeps);
    /// Any program, its output thrown away.
    static Result<Cost> program(const QString &name, const QStringList &arguments);
};

} // namespace postern::bench
