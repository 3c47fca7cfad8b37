// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/theme/Fonts.h"
#include "ui/widgets/Bars.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/TabularText.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace postern;

namespace {
template <typename Paint>
QImage drawn(int width, int height, Paint paint)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Theme()[Token::Surface]);
    QPainter painter(&image);
    paint(painter);
    return image;
}

/// How many pixels have exactly that colour.
int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb();
    return found;
}
} // namespace

/// The drawings say with shapes what their numbers say.
class PainterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void marksDifferByShape()
    {
        const Theme theme;
        const auto mark = [&](Severity severity) {
            return drawn(40, 40, [&](QPainter &painter) { paintMark(painter, QRectF(0, 0, 40, 40), theme, severity); });
        };
        const QRgb ground = theme[Token::Surface].rgb();
        const QImage diamond = mark(Severity::Critical);
        QCOMPARE(diamond.pixel(20, 20), theme.fill(Severity::Critical).rgb());
        QCOMPARE(diamond.pixel(4, 4), ground);    // no corners
        QCOMPARE(diamond.pixel(20, 3), theme.fill(Severity::Critical).rgb());
        const QImage triangle = mark(Severity::High);
        QCOMPARE(triangle.pixel(5, 35), theme.fill(Severity::High).rgb()); // a foot
        QCOMPARE(triangle.pixel(5, 8), ground);
        const QImage square = mark(Severity::Medium);
        QCOMPARE(square.pixel(6, 6), theme.fill(Severity::Medium).rgb()); // a corner
        const QImage circle = mark(Severity::Low);
        QCOMPARE(circle.pixel(5, 5), ground);
        QCOMPARE(circle.pixel(5, 20), theme.fill(Severity::Low).rgb());
        const QImage ring = mark(Severity::None);
        QCOMPARE(ring.pixel(20, 20), ground); // hollow
        QCOMPARE(ring.pixel(20, 6), theme.fill(Severity::None).rgb());
    }
    void bandsAreSolidOrOutlined()
    {
        const Theme theme;
        for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
            const QImage image = drawn(20, 10, [&](QPainter &painter) { paintBand(painter, QRectF(0, 0, 20, 10), theme, severity); });
            const bool solid = severity >= Severity::High;
            QCOMPARE(image.pixel(0, 5), theme.fill(severity).rgb());
            QCOMPARE(image.pixel(10, 5), (solid ? theme.fill(severity) : theme.tint(severity)).rgb());
        }
        const QImage thin = drawn(20, 10, [&](QPainter &painter) { paintBand(painter, QRectF(0, 0, 2, 10), theme, Severity::Low); });
        QCOMPARE(thin.pixel(1, 5), theme.fill(Severity::Low).rgb()); // under 3 px: solid
    }
    void bandBarIsToScale()
    {
        const Theme theme;
        BandBar bar;
        bar.counts[Severity::Critical] = 10;
        bar.counts[Severity::High] = 30;
        bar.scale = 80;
        const QImage image = drawn(160, 10, [&](QPainter &painter) { paintBandBar(painter, QRectF(0, 0, 160, 10), theme, bar); });
        QCOMPARE(count(image, theme.fill(Severity::Critical)), 19 * 10); // 20 wide, one of them the gap
        QCOMPARE(count(image, theme.fill(Severity::High)), 59 * 10);
        QCOMPARE(image.pixel(19, 5), theme[Token::Surface].rgb());
        QCOMPARE(image.pixel(81, 5), theme[Token::Surface].rgb());
    }
    void oneOfManyIsStillSeen()
    {
        const Theme theme;
        BandBar bar;
        bar.counts[Severity::Critical] = 1;
        bar.counts[Severity::None] = 100000;
        const QImage image = drawn(100, 10, [&](QPainter &painter) { paintBandBar(painter, QRectF(0, 0, 100, 10), theme, bar); });
        QVERIFY(count(image, theme.fill(Severity::Critical)) >= 10);
    }
    void useBarShowsUsedOfGranted()
    {
        const Theme theme;
        const QImage image = drawn(64, 8, [&](QPainter &painter) { paintUseBar(painter, QRectF(0, 0, 64, 8), theme, {100, 25}); });
        QCOMPARE(image.pixel(8, 4), theme[Token::Accent].rgb());
        QCOMPARE(image.pixel(20, 4), theme[Token::Sunken].rgb());
        QCOMPARE(image.pixel(63, 4), theme[Token::Unused].rgb());
        const QImage none = drawn(64, 8, [&](QPainter &painter) { paintUseBar(painter, QRectF(0, 0, 64, 8), theme, {100, 0}); });
        QCOMPARE(count(none, theme[Token::Accent]), 0);
    }
    void nothingIsDrawnWithoutNumbers()
    {
        const Theme theme;
        const QImage image = drawn(64, 20, [&](QPainter &painter) {
            paintBandBar(painter, QRectF(0, 0, 64, 8), theme, {});
            paintUseBar(painter, QRectF(0, 0, 64, 8), theme, {});
            paintSparkline(painter, QRectF(0, 0, 64, 20), theme, {});
            paintShareBar(painter, QRectF(0, 0, 64, 20), theme, {});
        });
        QCOMPARE(count(image, theme[Token::Surface]), 64 * 20);
    }
    void digitsAreAsWideAsEachOther()
    {
        const QFont font = Theme().font(Type::Body);
        QCOMPARE(tabular::width(font, QStringLiteral("111")), tabular::width(font, QStringLiteral("888")));
        QVERIFY(QFontMetricsF(font).horizontalAdvance(QStringLiteral("111")) < tabular::width(font, QStringLiteral("111")));
    }
    void hatchMeansNoData()
    {
        const Theme theme;
        const QImage image = drawn(40, 40, [&](QPainter &painter) { paintHatch(painter, QRectF(10, 10, 20, 20), theme); });
        QCOMPARE(image.pixel(5, 20), theme[Token::Surface].rgb()); // stays inside
        int inked = 0;
        for (int x = 10; x < 30; ++x)
            inked += image.pixel(x, 20) != theme[Token::Surface].rgb();
        QVERIFY(inked >= 3 && inked < 20);
    }
};

POSTERN_TEST(PainterTest)
#include "PainterTest.moc"
