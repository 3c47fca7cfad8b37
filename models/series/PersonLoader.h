// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/PersonCard.h"

namespace postern {

class Database;

/// Reads everything of one person at the instant a connection looks at, also of one whom HR has no more.
namespace PersonLoader {

/// An error when nobody has that number.
Result<PersonCard> load(Database &database, qint64 personId);

} // namespace PersonLoader
} // namespace postern
