// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Dormant accounts whose last use lies so many days back.
struct DormantBin
{
    QString group;       ///< "180 to 364 days"; the same for neighbours of one bracket
    QString label;       ///< "180 to 209 days"
    int privileged = 0;
    int other = 0;
};

} // namespace postern
