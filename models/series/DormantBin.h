// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Accounts whose last use, or whose owner's departure, lies so many days back.
struct DormantBin
{
    QString group;       ///< "180 to 364 days"; the same for neighbours of one bracket
    QString label;       ///< "180 to 209 days"
    int privileged = 0;
    int other = 0;
    int fromDays = 0;    ///< from this many days on
    int toDays = 0;      ///< up to but not including; 0: no end
    bool isUnknown = false; ///< never used, or when is not known: no days

    int total() const { return privileged + other; }
};

} // namespace postern
