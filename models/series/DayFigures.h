// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Result.h"

#include <QtGlobal>

namespace postern {

class Database;

/// The numbers of the estate at one instant, counted from the lists they lead to.
struct DayFigures
{
    qint64 privileged = 0;
    qint64 critical = 0; ///< privileged accounts at critical risk
    qint64 dormantPrivileged = 0;
    qint64 orphanedPrivileged = 0;
    qint64 keysPastRotation = 0;

    /// At the instant the connection looks at.
    static Result<DayFigures> load(Database &database);
};

} // namespace postern
