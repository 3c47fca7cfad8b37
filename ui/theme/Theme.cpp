// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/Fonts.h"
#include "ui/theme/ThemeColors.h"

#include <algorithm>
#include <cmath>

namespace postern {

namespace {
struct TypeSpec
{
    int size;
    int line;
    QFont::Weight weight;
};

TypeSpec specOf(Type type)
{
    switch (type) {
    case Type::Figure: return {28, 32, QFont::DemiBold};
    case Type::Lead: return {20, 28, QFont::DemiBold};
    case Type::Title: return {16, 24, QFont::DemiBold};
    case Type::Strong: return {13, 20, QFont::DemiBold};
    case Type::Body: return {13, 20, QFont::Normal};
    case Type::BodyMedium: return {13, 20, QFont::Medium};
    case Type::Small: return {12, 16, QFont::Normal};
    case Type::SmallMedium: return {12, 16, QFont::Medium};
    case Type::SmallStrong: return {12, 16, QFont::DemiBold};
    case Type::Micro: return {11, 16, QFont::Medium};
    case Type::Code: return {12, 20, QFont::Normal};
    }
    return {13, 20, QFont::Normal};
}

Token tokenOf(Severity severity, Token ofCritical)
{
    // Fill, text and tint of one severity stand together, from critical to none.
    constexpr int perSeverity = 3;
    const int steps = static_cast<int>(Severity::Critical) - static_cast<int>(severity);
    return static_cast<Token>(static_cast<int>(ofCritical) + steps * perSeverity);
}
static_assert(static_cast<int>(Token::NoneTint) - static_cast<int>(Token::CriticalTint) == 12);
} // namespace

Theme::Theme(Kind kind, qreal textSize) : m_kind(kind), m_textSize(std::clamp(textSize, 0.9, 1.3)) {}

QColor Theme::color(Token token) const { return QColor::fromRgba(themeColor(token, isDark())); }
QColor Theme::fill(Severity severity) const { return color(tokenOf(severity, Token::CriticalFill)); }
QColor Theme::text(Severity severity) const { return color(tokenOf(severity, Token::CriticalText)); }
QColor Theme::tint(Severity severity) const { return color(tokenOf(severity, Token::CriticalTint)); }

QFont Theme::font(Type type) const
{
    const TypeSpec spec = specOf(type);
    QFont font;
    font.setFamilies(type == Type::Code ? codeFamilies() : textFamilies());
    // Nothing is drawn under 11 px, however small the text is set.
    font.setPixelSize(std::max(11, static_cast<int>(std::lround(spec.size * m_textSize))));
    font.setWeight(spec.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (type == Type::Code) // else ">=" becomes one sign
        font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
    return font;
}

int Theme::lineHeight(Type type) const { return scaled(specOf(type).line); }
int Theme::scaled(int length) const { return static_cast<int>(std::lround(length * m_textSize)); }

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Token::Canvas));
    palette.setColor(QPalette::WindowText, color(Token::Text));
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Sunken));
    palette.setColor(QPalette::Text, color(Token::Text));
    palette.setColor(QPalette::PlaceholderText, color(Token::Text3));
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ButtonText, color(Token::Text));
    palette.setColor(QPalette::BrightText, color(Token::TextInverse));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::TextInverse));
    palette.setColor(QPalette::Link, color(Token::Link));
    palette.setColor(QPalette::LinkVisited, color(Token::Link));
    palette.setColor(QPalette::ToolTipBase, color(Token::Raised));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    palette.setColor(QPalette::Light, color(Token::Surface));
    palette.setColor(QPalette::Midlight, color(Token::Hairline));
    palette.setColor(QPalette::Mid, color(Token::Line));
    palette.setColor(QPalette::Dark, color(Token::Control));
    palette.setColor(QPalette::Shadow, color(Token::Control));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Token::Sunken));
    return palette;
}

} // namespace postern
