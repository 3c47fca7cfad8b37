// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/base/Result.h"
#include "models/workspace/SyncReport.h"

#include <QString>

namespace postern {

/// The sample company Corvane: the exports of some days of its autumn, carried in the program and read
/// by the same readers as a customer's. What its findings are is what the rules find.
class SampleCompany
{
public:
    /// Makes the workspace and reads the days one after the other, each at its own time. The report is
    /// that of the last day. A killed program leaves a workspace that can be synced.
    static Result<SyncReport> create(const QString &path, Progress &progress);
};

} // namespace postern
