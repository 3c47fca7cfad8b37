// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/ChangeDay.h"

#include <QVector>

namespace postern {

class Database;

/// Counts what was recorded or closed on each day since the first read: findings, people, accounts, grants, credentials, custody.
class ChangeDayLoader
{
public:
    /// From the day of the first complete read to that of the clock, without holes; empty when nothing was ever read.
    static Result<QVector<ChangeDay>> load(Database &database);
};

} // namespace postern
