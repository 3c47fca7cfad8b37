// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/RuleDay.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QVector>

class QPainter;

namespace postern {

/// Matches by day as steps: edited over a ground, saved dashed; days before the first read are hatched.
void paintBacktest(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<RuleDay> &edited, const QVector<RuleDay> &saved);
/// The room of each day, for the pointer and the focus.
QVector<QRectF> backtestPlaces(const QRectF &rect, const Theme &theme, const QVector<RuleDay> &days);

} // namespace postern
