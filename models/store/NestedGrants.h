// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Progress.h"
#include "models/store/VersionWriter.h"

namespace postern {

class Database;

/// Grants that come from groups inside groups: for every privileged entitlement (tier 0 to 2) and
/// every account that reaches it through nesting, one grant of path kind "nested" with the shortest
/// path. Cycles of groups are survived: each group is visited once.
class NestedGrants
{
public:
    /// Works them out anew for one source, after its read; keeps those that did not change.
    static Result<VersionCounts> derive(Database &database, const ReadContext &context, const ContentDigest &digest,
                                        const Progress &progress);
};

} // namespace postern
