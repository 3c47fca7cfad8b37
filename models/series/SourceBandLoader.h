// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/SourceBand.h"

#include <QVector>

namespace postern {

class Database;

/// Privileged accounts by source and level, most accounts first. They sum to the privileged accounts.
class SourceBandLoader
{
public:
    static Result<QVector<SourceBand>> load(Database &database);
};

} // namespace postern
