// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/DormantBin.h"
#include "ui/theme/Theme.h"

#include <QRectF>
#include <QVector>

#include <functional>

class QPainter;

namespace postern {

/// How words are written: paper shapes its signs one by one, a window does not.
using DormancyWords = std::function<void(QPainter &, const QRectF &, const QString &, bool isStrong, Token)>;

/// As a window writes.
void writeDormancyWords(QPainter &painter, const QRectF &rect, const QString &text, bool isStrong, Token ink);

/// Accounts by days: privileged solid, others hollow, bins of one group over a common line with its name
/// and sum. Words are written centred into their rectangle.
void paintDormancy(QPainter &painter, const QRectF &rect, const Theme &theme, const QVector<DormantBin> &bins,
                   const DormancyWords &write = writeDormancyWords);
/// The room of each bar from the top to its group's name, for the pointer and the focus.
QVector<QRectF> dormancyPlaces(const QRectF &rect, const QVector<DormantBin> &bins);

} // namespace postern
