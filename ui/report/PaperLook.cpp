// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/PaperLook.h"

#include "ui/report/PaperCharacters.h"
#include "ui/theme/Fonts.h"

namespace postern {

QFont PaperLook::font() const
{
    QFont font;
    font.setFamilies(isCode ? codeFamilies() : paper::families());
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spacing);
    if (isCode) // else ">=" becomes one sign
        font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    return font;
}

PaperLook PaperLook::in(Token token) const
{
    PaperLook look = *this;
    look.color = token;
    return look;
}

PaperLook PaperLook::of(QFont::Weight other) const
{
    PaperLook look = *this;
    look.weight = other;
    return look;
}

PaperLook PaperLook::sentence() { return {28, 36, QFont::DemiBold, Token::Text, -0.4}; }
PaperLook PaperLook::name() { return {24, 32, QFont::DemiBold, Token::Text, -0.3}; }
PaperLook PaperLook::part() { return {22, 28, QFont::DemiBold, Token::Text, -0.3}; }
PaperLook PaperLook::figure() { return {32, 40, QFont::DemiBold, Token::Text, -0.5}; }
PaperLook PaperLook::lead() { return {14, 22, QFont::Normal, Token::Text2}; }
PaperLook PaperLook::section() { return {14, 20, QFont::DemiBold}; }
PaperLook PaperLook::body() { return {13, 20}; }
PaperLook PaperLook::small() { return {12, 16}; }
PaperLook PaperLook::hint() { return {11, 16, QFont::Normal, Token::Text2}; }
PaperLook PaperLook::code() { return {11, 16, QFont::Normal, Token::Text2, 0, true}; }

} // namespace postern
