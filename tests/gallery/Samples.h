// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/widgets/FindingLine.h"
#include "ui/widgets/Kpi.h"

#include <QVector>

namespace postern::samples {

/// Invented values with every shape a drawing can have; for the gallery and the tests of painters.
SuspiciousAccess suspiciousAccess();
Trends trends();
Waterfall waterfall();
AccessPath accessPath();
WeeklyUse weeklyUse();
QVector<RunsStrip> runs();
QVector<Kpi> kpis();
QVector<FindingLine> findings();

} // namespace postern::samples
