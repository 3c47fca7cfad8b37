// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/findings/Severity.h"

#include <QString>

namespace postern {

/// The shape that means a severity without any colour.
enum class MarkShape { Diamond, Triangle, Square, Circle, Ring };

MarkShape shapeOf(Severity severity);
/// "Critical", "High", "Medium", "Low", "No finding"; in the language of the program.
QString wordFor(Severity severity);
/// Critical and high are drawn solid, medium and low as a tint with an outline.
bool isSolid(Severity severity);

} // namespace postern
