// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace postern::paper {

/// A text that came from data, as it may be printed: one line of plain text (display::line), and what
/// no typeface of the program has is spelled out ("⟨U+1F600⟩"), so that a page looks the same on every
/// computer and never needs the picture of a character.
QString shown(QStringView data);
/// The same for a painter that the window uses as well and that knows the window's typefaces only.
QString shownInChart(QStringView data);
/// The typefaces of a page in the order in which they are asked for a letter.
QStringList families();

} // namespace postern::paper
