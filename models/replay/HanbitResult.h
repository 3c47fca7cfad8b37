// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/replay/HanbitFiring.h"
#include "models/replay/HanbitOptions.h"

#include <QVector>

namespace postern {

/// What a replay gave.
struct HanbitResult
{
    HanbitOptions options;
    QVector<HanbitFiring> firings; ///< by day, then by rule; those that were expected and never fired at the end
    QVector<HanbitFiring> late; ///< every finding opened after 31 December 2024: none in the clean twin
    int days = 0;
    qint64 attack = 0;    ///< requests of the attack in the gateway's log, those for nobody too
    qint64 traffic = 0;   ///< normal requests in it
    qint64 logBytes = 0;  ///< of the log, not compressed
    qint64 readMs = 0;    ///< by the wall: reading the log
    qint64 allMs = 0;     ///< by the wall: everything, the making of the files too
};

} // namespace postern
