// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/ChartData.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QVector>

class QPainter;

namespace postern {

/// Accounts by severity beside others on one scale.
struct BandBar
{
    SeverityCounts counts;
    int scale = 0; ///< The count the whole width stands for; 0: the sum of the counts.
};

/// A score on the scale of 0 to 100.
struct RiskBar
{
    int score = 0;
    Severity level = Severity::None;
};

/// One part of a whole that is no severity.
struct SharePart
{
    enum class Look { Solid, Dark, Tinted, Hollow, NoData };
    int count = 0;
    Look look = Look::Solid;
};

/// A whole cut into parts that are no severities.
struct ShareBar
{
    QVector<SharePart> parts;
};

/// One part of a bar in a severity: critical and high solid, medium and low a tint with an outline,
/// solid when thinner than 3 px, none a plain ground.
void paintBand(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity);
/// Critical first, one pixel of ground between the parts. No part with a count is left out.
void paintBandBar(QPainter &painter, const QRectF &rect, const Theme &theme, const BandBar &bar);
/// Outlined: granted. Solid: used. scale: granted that the whole width stands for; 0: its own.
void paintUseBar(QPainter &painter, const QRectF &rect, const Theme &theme, const UseShare &use, int scale = 0);
/// A 4 px bar, and the number at the right.
void paintRiskBar(QPainter &painter, const QRectF &rect, const Theme &theme, const RiskBar &bar);
void paintShareBar(QPainter &painter, const QRectF &rect, const Theme &theme, const ShareBar &bar);
/// How far something has come, 0 to 1, centred in height: 4 px.
void paintProgressBar(QPainter &painter, const QRectF &rect, const Theme &theme, double share);
/// The only meaning of a hatch: no data.
void paintHatch(QPainter &painter, const QRectF &rect, const Theme &theme);
/// A line on its own scale, a point at its end.
void paintSparkline(QPainter &painter, const QRectF &rect, const Theme &theme, const Sparkline &line);

} // namespace postern
