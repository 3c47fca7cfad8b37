// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/Node.h"

#include <QJsonValue>

namespace postern {

/// A row of a reader as JSON; whole numbers that no JSON number of Qt holds are texts.
QJsonValue jsonOf(const Node &node);

} // namespace postern
