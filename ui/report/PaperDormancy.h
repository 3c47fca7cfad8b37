// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/DormantBin.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QVector>

class QPainter;

namespace postern::paper {

inline constexpr qreal dormancyHeight = 160;

/// Dormant accounts by days since their last use: privileged solid, others hollow, bins of one
/// group over a common line with its name and sum.
void paintDormancy(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<DormantBin> &bins);

} // namespace postern::paper
