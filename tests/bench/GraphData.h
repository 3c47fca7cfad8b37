// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Database.h"
#include "tests/bench/Scale.h"

namespace postern::bench {

/// Writes groups inside groups, 8 deep with circles, who is in them, and what is granted and used, as narrow
/// tables with the indexes that SQLite answers best from. A tenth as many groups as accounts; ten grants an account.
class GraphData
{
public:
    static constexpr int levels = 8;
    static constexpr qint64 rights = 5000;
    static constexpr qint64 critical = 50; ///< rights below are critical

    static qint64 groups(const Scale &scale) { return scale.accounts / 10; }
    static Result<void> write(Database &database, const Scale &scale);
};

} // namespace postern::bench
