// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace postern::paper {

/// A text that came from data, as it may be printed: one line of plain text (display::line), and what
/// no typeface of the program has is spelled out ("⟨U+1F600⟩"), so that a page looks the same on every
/// computer and never needs the picture of a character.
QString shown(QStringView data);

} // namespace postern::paper
