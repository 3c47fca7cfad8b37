// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace postern {

/// One typeface inside the program.
struct BundledFont
{
    const char *name;
    QByteArrayView data;
};

/// The typefaces every executable with a window carries. Defined in the source that resources/fonts/Fonts.cmake writes.
std::vector<BundledFont> bundledFonts();

} // namespace postern
