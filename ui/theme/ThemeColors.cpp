// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemeColors.h"

namespace postern {

namespace {
struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Token. 0xAARRGGBB.
constexpr std::array<Pair, tokenCount> colors{{
    {0xFFECEBE7, 0xFF0D0F11}, // Chrome
    {0xFFF6F5F2, 0xFF131518}, // Canvas
    {0xFFFFFFFF, 0xFF1A1D21}, // Surface
    {0xFFF1F0EC, 0xFF15181B}, // Sunken
    {0xFFFFFFFF, 0xFF22262B}, // Raised
    {0xFFF3F2EE, 0xFF23272C}, // Hover
    {0xFFE2F0EE, 0xFF16322F}, // Selected
    {0xFFE4E2DC, 0xFF2A2E34}, // Hairline
    {0xFFD3D0C8, 0xFF393E45}, // Line
    {0xFF87857D, 0xFF747A83}, // Control
    {0xFFEBE9E3, 0xFF262A2F}, // Grid
    {0xFFB9B6AD, 0xFF4A5058}, // Axis
    {0xFF1B1D20, 0xFFECEDEF}, // Text
    {0xFF54575D, 0xFFB0B5BD}, // Text2
    {0xFF64676D, 0xFF9197A0}, // Text3
    {0xFFFFFFFF, 0xFF08201E}, // TextInverse
    {0xFF0A635E, 0xFF63CFC2}, // Link
    {0xFF0B6E69, 0xFF4DC2B4}, // Accent
    {0xFF095B57, 0xFF6AD1C5}, // AccentHover
    {0xFFDDEFEC, 0xFF16322F}, // AccentTint
    {0xFF0A635E, 0xFF63CFC2}, // AccentText
    {0xFF0B6E69, 0xFF63CFC2}, // Focus
    {0xFFB45309, 0xFFF0A23A}, // Lamp
    {0xFF7D0B45, 0xFFDB2D55}, // CriticalFill
    {0xFF7D0B45, 0xFFFF829E}, // CriticalText
    {0xFFF9E6EE, 0xFF3C1220}, // CriticalTint
    {0xFFC2330A, 0xFFF58A2B}, // HighFill
    {0xFFA92C08, 0xFFFFA55E}, // HighText
    {0xFFFCEBE4, 0xFF38210E}, // HighTint
    {0xFFC17B00, 0xFFF3DD90}, // MediumFill
    {0xFF774F00, 0xFFF0D98A}, // MediumText
    {0xFFFAF0D8, 0xFF2F2A16}, // MediumTint
    {0xFF3B7BC4, 0xFF4F93E3}, // LowFill
    {0xFF28609E, 0xFF83B3EE}, // LowText
    {0xFFE7F0FA, 0xFF15283D}, // LowTint
    {0xFF878B92, 0xFF868D96}, // NoneFill
    {0xFF54575D, 0xFFB0B5BD}, // NoneText
    {0xFFEFEEEA, 0xFF24282D}, // NoneTint
    {0xFF2E7D4F, 0xFF56B881}, // Ok
    {0xFF226A41, 0xFF74CB99}, // OkText
    {0xFFE6F3EA, 0xFF14301F}, // OkTint
    {0xFFA9A69C, 0xFF5B6068}, // Unused
    {0xFF6F6C63, 0xFF9197A0}, // UnusedInk
    {0xFF87857D, 0xFF747A83}, // Compare
    {0xFF8A2B6B, 0xFFE39AC8}, // SqlKeyword
    {0xFF28609E, 0xFF83B3EE}, // SqlString
    {0xFFA92C08, 0xFFFFA55E}, // SqlNumber
    {0xFF64676D, 0xFF9197A0}, // SqlComment
    {0xFF0A635E, 0xFF63CFC2}, // SqlParameter
    {0xFF226A41, 0xFF74CB99}, // Added
    {0xFFE6F3EA, 0xFF14301F}, // AddedTint
    {0xFF7D0B45, 0xFFFF829E}, // Removed
    {0xFFF9E6EE, 0xFF3C1220}, // RemovedTint
    {0x521B1D20, 0x8F000000}, // Scrim
}};
} // namespace

QRgb themeColor(Token token, bool isDark)
{
    const Pair &pair = colors[static_cast<std::size_t>(token)];
    return isDark ? pair.dark : pair.light;
}

} // namespace postern
