// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFont>

namespace postern {

/// How a text looks on paper: size and line in units of 1/96 inch, weight, colour.
struct PaperLook
{
    int size = 12;
    int line = 16;
    QFont::Weight weight = QFont::Normal;
    Token color = Token::Text;
    qreal spacing = 0;      ///< between letters, for large titles
    bool isCode = false;

    QFont font() const;
    PaperLook in(Token token) const;
    PaperLook of(QFont::Weight other) const;

    static PaperLook sentence(); ///< 28 / 36, the report's own sentence
    static PaperLook name();     ///< 24 / 32, the account of a dossier
    static PaperLook part();     ///< 22 / 28, the question of a page
    static PaperLook figure();   ///< 32 / 40
    static PaperLook lead();     ///< 14 / 22
    static PaperLook section();  ///< 14 / 20 semibold
    static PaperLook body();     ///< 13 / 20
    static PaperLook small();    ///< 12 / 16
    static PaperLook hint();     ///< 11 / 16, secondary
    static PaperLook code();     ///< 11 / 16, monospaced
};

} // namespace postern
