// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/theme/Theme.h"

#include <QRectF>

class QPainter;

namespace postern {

/// The latest runs of a source on one line: height is how long a run took, a cross is a failed one,
/// a hollow square one that brought nothing, the accent one that is running.
void paintRuns(QPainter &painter, const QRectF &rect, const Theme &theme, const RunsStrip &strip);
/// The run under a point; -1 when there is none.
int runAt(const QRectF &rect, const RunsStrip &strip, const QPointF &at);
/// What a run was, for a tooltip and a screen reader: "Failed", "Complete, 2,214 accounts".
QString wordsFor(const SourceRun &run);
/// The whole strip in words: "12 complete, 2 failed".
QString wordsFor(const RunsStrip &strip);

} // namespace postern
