// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace postern {

/// Something a block lets others draw into a rectangle: the painters that the window uses as well.
using PaperDrawing = std::function<void(QPainter &, const QRectF &, const Theme &)>;

} // namespace postern
