// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postern {

/// The sizes of type there are; px of size / line, at text size 100%.
enum class Type {
    Figure,      ///< 28 / 32 semibold: key figures
    Lead,        ///< 20 / 28 semibold: the page's answer
    Title,       ///< 16 / 24 semibold: page, side panel and dialog titles
    Strong,      ///< 13 / 20 semibold: panel titles, first column, totals
    Body,        ///< 13 / 20
    BodyMedium,  ///< 13 / 20 medium: buttons, tabs
    Small,       ///< 12 / 16: second lines, hints, status bar
    SmallMedium, ///< 12 / 16 medium: table heads, section heads
    SmallStrong, ///< 12 / 16 semibold
    Micro,       ///< 11 / 16 medium: axis labels, key caps
    Code,        ///< 12 / 20 monospaced, without ligatures
};

} // namespace postern
