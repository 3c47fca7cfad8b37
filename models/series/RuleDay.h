// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace postern {

/// How much a rule says at the end of one day.
struct RuleDay
{
    QDate day;
    qint64 matches = 0;
    bool isReconstructed = false; ///< before the first read: from dates inside the records
};

} // namespace postern
