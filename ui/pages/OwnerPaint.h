// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

class QModelIndex;
class QPainter;
class QRect;

namespace postern {

/// The owner of an account in a list: the name, and "left" behind it in its colour, or "No owner" in grey.
/// The index has the roles State and Second as the account lists give them.
void paintOwnerCell(QPainter &painter, const QRect &room, const QModelIndex &index, const Theme &theme, const QString &text);

} // namespace postern
