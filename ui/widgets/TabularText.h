// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace postern {

/// Numbers whose digits stand under each other: Inter's digits are proportional, and Qt before 6.7
/// cannot ask the typeface for the others, so every digit gets a cell as wide as the widest one.
namespace tabular {

/// Width of the text in that font, in logical pixels.
qreal width(const QFont &font, const QString &text);
/// Draws with the painter's font and pen, centred in height unless the alignment says otherwise.
void draw(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace tabular
} // namespace postern
