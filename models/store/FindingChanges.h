// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postern {

/// What one run of the rules changed in the findings.
struct FindingChanges
{
    qint64 opened = 0;   ///< new, also those that came back
    qint64 changed = 0;  ///< still there with another severity or other facts
    qint64 resolved = 0; ///< gone, seen over complete and fresh sources
    qint64 carried = 0;  ///< not seen, but a source they need is not complete and fresh: kept open
    int ran = 0;         ///< rules evaluated
    int held = 0;        ///< rules that could not be judged
    int failed = 0;      ///< rules whose query did not finish
};

} // namespace postern
