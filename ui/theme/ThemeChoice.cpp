// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeChoice.h"

namespace postern {

ThemeChoice nextChoice(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return ThemeChoice::Dark;
    case ThemeChoice::Dark: return ThemeChoice::System;
    case ThemeChoice::System: break;
    }
    return ThemeChoice::Light;
}

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice choiceNamed(const QString &name)
{
    if (name == nameOf(ThemeChoice::Light))
        return ThemeChoice::Light;
    return name == nameOf(ThemeChoice::Dark) ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace postern
