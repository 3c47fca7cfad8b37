// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace postern {

/// The mark of a severity, centred in the rectangle and as large as its shorter side: 10 px in
/// tables, 12 in panel titles, 16 in a page's head, 9 in legends and chips.
void paintMark(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity);
/// The same with a 1.5 px ring in the colour of the surface, for busy grounds.
void paintRingedMark(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity);

/// Mark and words on the severity's tint, 20 px high, centred in height at the left edge. Answers its width.
qreal paintChip(QPainter &painter, const QRectF &rect, const Theme &theme, Severity severity,
                const QString &text);
qreal chipWidth(const Theme &theme, const QString &text);

} // namespace postern
