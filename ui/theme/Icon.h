// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace postern {

/// Draws the icon of that name (a file in resources/icons) into the rectangle, in one colour. Nothing is drawn when there is none.
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);
/// The program's mark: a wall with one lit door, off centre.
void paintLogo(QPainter &painter, const QRectF &rect, const Theme &theme);
/// An icon that takes the colour of its token from the theme in force whenever it is drawn.
QIcon themedIcon(const QString &name, Token token = Token::Text2);
bool hasIcon(const QString &name);

} // namespace postern
