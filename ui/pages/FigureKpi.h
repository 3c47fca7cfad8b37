// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/KeyFigure.h"
#include "ui/widgets/Kpi.h"

namespace postern {

/// A figure of the Overview as its strip shows it.
Kpi kpiFrom(const KeyFigure &figure);

} // namespace postern
