// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"

#include <QString>

namespace postern {

/// One key figure, ready to be shown.
struct Kpi
{
    enum class Change { None, Better, Worse, Neutral };
    enum class Arrow { None, Up, Down };
    QString title;   ///< "Dormant, privileged"
    QString value;   ///< "61"
    QString change;  ///< "1 fewer", "No change"
    Change meaning = Change::None;
    Arrow arrow = Arrow::None;
    QString whole;   ///< "of 214 dormant"; may be empty
    Sparkline history;
};

} // namespace postern
