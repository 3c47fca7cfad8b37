// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace postern {

/// One thing the palette can do or go to.
struct PaletteItem
{
    QString group;  ///< "Pages", "Commands", "Accounts"
    QString text;   ///< plain; from data it has gone through the display gate
    QString detail; ///< quieter, after the text; may be empty
    QString icon;
    QString keys;   ///< "Ctrl+B"; may be empty
    std::function<void()> run;
};

} // namespace postern
