// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace postern {

/// How a text that came from data may be shown: the one gate between a source and the screen.
/// What cannot be seen is spelled out ("⟨U+202E⟩"), so that no two names look the same by hidden characters.
namespace display {

inline constexpr qsizetype maxLength = 512; ///< UTF-16 units of one shown text
inline constexpr int maxMarks = 8;          ///< combining marks on one base character

/// One line of plain text for a painter, an item view, a line edit or a label with PlainText.
QString line(QStringView data);
/// As line(), but line feeds stay; for wells and multi-line labels with PlainText.
QString block(QStringView data);
/// For buttons, menus, tabs and group titles, where "&" would be swallowed.
QString mnemonic(QStringView data);
/// For a tooltip, whose label reads markup: one inert element around escaped text.
QString toolTip(QStringView data);

} // namespace display
} // namespace postern
