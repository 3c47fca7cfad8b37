// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"
#include "models/series/FirstToday.h"
#include "models/series/Reference.h"

#include <QVector>

namespace postern {

class Database;

/// What to look at first: subjects with something new since the day compared with, then by the worst
/// open finding and the score.
class FirstTodayLoader
{
public:
    static Result<QVector<FirstToday>> load(Database &database, const Reference &reference, int rows);
};

} // namespace postern
