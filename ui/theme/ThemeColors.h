// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Token.h"

#include <QRgb>

#include <array>

namespace postern {

/// The colour of a token, in the light or the dark theme.
QRgb themeColor(Token token, bool isDark);

} // namespace postern
