// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/Timeline.h"

namespace postern {

class Database;

/// Reads the whole timeline of suspicious access at the instant a connection looks at.
namespace TimelineLoader {

Result<Timeline> load(Database &database, Timeline::By by);

} // namespace TimelineLoader
} // namespace postern
