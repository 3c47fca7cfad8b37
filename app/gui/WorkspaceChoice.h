// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

class QWidget;

namespace postern {

/// Asks which workspace to work in: one that is there, a new one, or the sample company, which is made
/// then. The path of it; empty when nobody chose.
QString chooseWorkspace(QWidget *parent);

/// Says why a workspace cannot be opened; true when the person wants to choose another.
bool sayCannotOpen(QWidget *parent, const Error &why);

} // namespace postern
