// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postern {

/// Which theme a person asked for.
enum class ThemeChoice { System, Light, Dark };

/// The next one in the order light, dark, as the system.
ThemeChoice nextChoice(ThemeChoice choice);
/// The name under which it is kept in the settings: "system", "light", "dark".
QString nameOf(ThemeChoice choice);
/// The choice of that name; System for any other text.
ThemeChoice choiceNamed(const QString &name);

} // namespace postern
