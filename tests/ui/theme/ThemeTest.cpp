// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/theme/Theme.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace postern;

namespace {
double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// WCAG 2.2, 1.4.3.
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

constexpr std::array grounds{Token::Surface, Token::Canvas, Token::Chrome, Token::Sunken, Token::Hover, Token::Selected};
} // namespace

/// Colours can be read and told apart, in both themes.
class ThemeTest : public QObject
{
    Q_OBJECT
private:
    static void bothThemes()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static Theme wanted(bool isDark) { return Theme(isDark ? Theme::Kind::Dark : Theme::Kind::Light); }

private Q_SLOTS:
    void textIsReadableOnEveryGround_data() { bothThemes(); }
    void textIsReadableOnEveryGround()
    {
        QFETCH(bool, isDark);
        const Theme theme = wanted(isDark);
        for (const Token text : {Token::Text, Token::Text2, Token::Text3, Token::Link})
            for (const Token ground : grounds)
                QVERIFY2(contrast(theme[text], theme[ground]) >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2").arg(int(text)).arg(int(ground))));
    }
    void wordsAreReadableOnTheirTint_data() { bothThemes(); }
    void wordsAreReadableOnTheirTint()
    {
        QFETCH(bool, isDark);
        const Theme theme = wanted(isDark);
        for (const Severity severity : severitiesWorstFirst) {
            QVERIFY(contrast(theme.text(severity), theme.tint(severity)) >= 4.5);
            QVERIFY(contrast(theme.fill(severity), theme[Token::Surface]) >= 3.0);
        }
        QVERIFY(contrast(theme[Token::AccentText], theme[Token::AccentTint]) >= 4.5);
        QVERIFY(contrast(theme[Token::TextInverse], theme[Token::Accent]) >= 4.5);
        QVERIFY(contrast(theme[Token::TextInverse], theme[Token::AccentHover]) >= 4.5);
        QVERIFY(contrast(theme[Token::Added], theme[Token::AddedTint]) >= 4.5);
        QVERIFY(contrast(theme[Token::Removed], theme[Token::RemovedTint]) >= 4.5);
    }
    void outlinesAreSeen_data() { bothThemes(); }
    void outlinesAreSeen()
    {
        QFETCH(bool, isDark);
        const Theme theme = wanted(isDark);
        for (const Token mark : {Token::Control, Token::Focus, Token::Accent, Token::Ok, Token::Lamp, Token::Compare})
            QVERIFY(contrast(theme[mark], theme[Token::Surface]) >= 3.0);
    }
    void measuredContrastIsAsDesigned()
    {
        // The lowest of each text colour over the six grounds, as the design measured it.
        const auto lowest = [](const Theme &theme, Token text) {
            double low = std::numeric_limits<double>::max();
            for (const Token ground : grounds)
                low = std::min(low, contrast(theme[text], theme[ground]));
            return std::round(low * 100) / 100;
        };
        const Theme light;
        const Theme dark(Theme::Kind::Dark);
        QCOMPARE(lowest(light, Token::Text), 14.16);
        QCOMPARE(lowest(light, Token::Text2), 6.07);
        QCOMPARE(lowest(light, Token::Text3), 4.75);
        QCOMPARE(lowest(light, Token::Link), 5.95);
        QCOMPARE(lowest(dark, Token::Text), 11.71);
        QCOMPARE(lowest(dark, Token::Text2), 6.65);
        QCOMPARE(lowest(dark, Token::Text3), 4.66);
        QCOMPARE(lowest(dark, Token::Link), 7.34);
    }
    void severityTokensAreTheirOwn()
    {
        const Theme theme;
        QCOMPARE(theme.fill(Severity::Critical), QColor(0x7D, 0x0B, 0x45));
        QCOMPARE(theme.fill(Severity::Low), QColor(0x3B, 0x7B, 0xC4));
        QCOMPARE(theme.tint(Severity::None), QColor(0xEF, 0xEE, 0xEA));
        QCOMPARE(theme.text(Severity::Medium), QColor(0x77, 0x4F, 0x00));
    }
    void textSizeScalesAndIsHeld()
    {
        QCOMPARE(Theme(Theme::Kind::Light, 1.3).font(Type::Body).pixelSize(), 17);
        QCOMPARE(Theme(Theme::Kind::Light, 1.3).scaled(32), 42);
        QCOMPARE(Theme(Theme::Kind::Light, 9).textSize(), 1.3);
        QCOMPARE(Theme(Theme::Kind::Light, 0.1).textSize(), 0.9);
        for (const Type type : {Type::Micro, Type::Small, Type::Code})
            QVERIFY(Theme(Theme::Kind::Light, 0.9).font(type).pixelSize() >= 11);
    }
};

POSTERN_TEST(ThemeTest)
#include "ThemeTest.moc"
