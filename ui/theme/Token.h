// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace postern {

/// What a colour is for. Nothing in ui/ names a colour in any other way.
enum class Token {
    Chrome, ///< sidebar, status bar
    Canvas, ///< page background
    Surface, ///< panels, tables, fields
    Sunken, ///< wells, code, weekends, the empty part of a bar
    Raised, ///< dialogs, palette, tooltips
    Hover, ///< row or button under the pointer
    Selected, ///< current row, brushed range
    Hairline, ///< row lines, panel outline (decorative)
    Line, ///< button outline, line under a table head (decorative)
    Control, ///< outline of fields, boxes, nodes and dialogs
    Grid, ///< gridlines of charts
    Axis, ///< baseline of charts
    Text, ///< main text, numbers
    Text2, ///< labels, secondary columns
    Text3, ///< hints, axis labels, placeholders
    TextInverse, ///< text on Accent
    Link, ///< links
    Accent, ///< primary button, progress, used part of a bar
    AccentHover, ///< primary button under the pointer
    AccentTint, ///< quiet notice, look-back bar
    AccentText, ///< text on AccentTint
    Focus, ///< focus ring
    Lamp, ///< the lit door in the mark; nothing else
    CriticalFill,
    CriticalText,
    CriticalTint,
    HighFill,
    HighText,
    HighTint,
    MediumFill,
    MediumText,
    MediumTint,
    LowFill,
    LowText,
    LowTint,
    NoneFill,
    NoneText,
    NoneTint,
    Ok, ///< check icon, mitigating factor
    OkText, ///< words for better
    OkTint, ///< added line
    Unused, ///< outline of the granted part of a bar
    UnusedInk, ///< bars of past runs
    Compare, ///< previous period
    SqlKeyword,
    SqlString,
    SqlNumber,
    SqlComment,
    SqlParameter,
    Added,
    AddedTint,
    Removed,
    RemovedTint,
    Scrim, ///< behind dialogs and the palette; the only one with transparency
};

inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::Scrim) + 1;

} // namespace postern
