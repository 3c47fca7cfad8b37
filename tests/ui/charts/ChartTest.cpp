// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/Samples.h"
#include "tests/support/TestRegistry.h"
#include "ui/charts/AccessPathChart.h"
#include "ui/charts/MiniEvents.h"
#include "ui/charts/Picture.h"
#include "ui/charts/RunsStripPaint.h"
#include "ui/charts/SuspiciousAccessChart.h"
#include "ui/charts/TrendRows.h"
#include "ui/charts/WaterfallChart.h"
#include "ui/charts/WeeklyUseChart.h"
#include "ui/charts/ChartView.h"
#include "ui/theme/Fonts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
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

bool hasColor(const QImage &image, const QRect &where, const QColor &color)
{
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (image.rect().contains(x, y) && image.pixel(x, y) == color.rgb())
                return true;
    return false;
}
} // namespace

/// Charts show their numbers, can be read as tables, and can be used without a mouse.
class ChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void tableHasTheNumbersOfThePicture()
    {
        SuspiciousAccessChart chart;
        chart.setData(samples::suspiciousAccess());
        QCOMPARE(chart.table().rows.size(), 14);
        QCOMPARE(chart.table().heads.size(), 7);
        QCOMPARE(chart.table().rows[4].mid(1, 5), QStringList({QStringLiteral("3"), QStringLiteral("7"), QStringLiteral("1"),
                                                                QStringLiteral("0"), QStringLiteral("0")}));
        QCOMPARE(chart.table().rows[13].last(), SuspiciousAccessChart::tr("incomplete"));
        QVERIFY(chart.table().text().startsWith(SuspiciousAccessChart::tr("Day") + u'\t'));
        QCOMPARE(chart.table().text().count(u'\n'), 14);
    }
    void everyChartShowsATable()
    {
        SuspiciousAccessChart suspicious;
        TrendRows trends;
        WaterfallChart why;
        WeeklyUseChart use;
        AccessPathChart path;
        MiniEvents events;
        suspicious.setData(samples::suspiciousAccess());
        trends.setTrends(samples::trends());
        why.setWhy(samples::waterfall());
        use.setData(samples::weeklyUse());
        path.setPath(samples::accessPath());
        events.setEvents(samples::suspiciousAccess());
        for (Chart *chart : {static_cast<Chart *>(&suspicious), static_cast<Chart *>(&trends), static_cast<Chart *>(&why),
                             static_cast<Chart *>(&use), static_cast<Chart *>(&path), static_cast<Chart *>(&events)}) {
            QVERIFY(!chart->table().rows.isEmpty());
            QVERIFY(!chart->accessibleName().isEmpty());
            chart->tableAction()->trigger();
            QVERIFY(chart->showsTable());
            chart->tableAction()->trigger();
            QVERIFY(!chart->showsTable());
        }
    }
    void arrowsAndEnterOpenADay()
    {
        SuspiciousAccessChart chart;
        chart.setData(samples::suspiciousAccess());
        chart.resize(700, 260);
        chart.show();
        auto *view = chart.findChild<ChartView *>();
        QSignalSpy opened(&chart, &Chart::opened);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toInt(), 1);
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(opened[1][0].toInt(), 13);
    }
    void axisIsRoundAndReachesTheHighest()
    {
        ChartView view;
        view.resize(600, 240);
        view.setAxes({QStringLiteral("a"), QStringLiteral("b")}, 15);
        QVERIFY(view.yOf(15) >= view.binRect(0).top() - 1);
        QCOMPARE(view.yOf(0), view.binRect(0).bottom());
        QVERIFY(view.barPixels() <= 22);
    }
    void waterfallEndsAtItsScore()
    {
        const Theme theme;
        const Waterfall why = samples::waterfall();
        const QImage image = drawn(600, 260, [&](QPainter &painter) { paintWaterfall(painter, QRectF(0, 0, 600, 260), theme, why); });
        const QRectF first = waterfallRowRect(QRectF(0, 0, 600, 260), theme, 0);
        QVERIFY(hasColor(image, first.toRect(), theme.fill(Severity::Critical)));
        const QRectF last = waterfallRowRect(QRectF(0, 0, 600, 260), theme, 6);
        QVERIFY(hasColor(image, last.toRect(), theme[Token::Ok])); // points that lower the risk
        QVERIFY(!hasColor(image, last.toRect(), theme.fill(Severity::Critical)));
        // The factors reach 103 before the last one lowers them: that is the scale of the bars.
        const int left = 228;
        const int room = 600 - 44 - left;
        const int end = left + room * 30 / 103;
        const int y = first.center().toPoint().y();
        QCOMPARE(image.pixel(end - 2, y), theme.fill(Severity::Critical).rgb());
        QCOMPARE(image.pixel(end + 3, y), theme[Token::Surface].rgb());
    }
    void weakStepsAreTinted()
    {
        const Theme theme;
        const AccessPath path = samples::accessPath();
        const QRectF rect(0, 0, 600, 52);
        const QImage image = drawn(600, 52, [&](QPainter &painter) { paintAccessPath(painter, rect, theme, path); });
        const auto inside = [&](int step) { return accessStepRect(rect, theme, path, step).toRect().bottomRight() - QPoint(6, 6); };
        QCOMPARE(image.pixel(inside(0)), theme.tint(Severity::Critical).rgb());
        QCOMPARE(image.pixel(inside(2)), theme[Token::Surface].rgb());
    }
    void runsSayWhatTheyWere()
    {
        const Theme theme;
        const RunsStrip failed = samples::runs()[3];
        const QRectF rect(0, 0, 120, 18);
        const QImage image = drawn(120, 20, [&](QPainter &painter) { paintRuns(painter, rect, theme, failed); });
        QVERIFY(hasColor(image, QRect(0, 0, 80, 18), theme[Token::UnusedInk]));
        QVERIFY(!hasColor(image, QRect(89, 0, 30, 16), theme[Token::UnusedInk]));
        QCOMPARE(runAt(rect, failed, QPointF(4, 9)), 0);
        QCOMPARE(runAt(rect, failed, QPointF(8 * 13 + 4, 9)), 13);
        QCOMPARE(runAt(rect, failed, QPointF(4, 30)), -1);
        QVERIFY(wordsFor(failed).contains(QStringLiteral("11")));
        QVERIFY(wordsFor(failed).contains(QStringLiteral("3")));
    }
    void silenceInTrendsIsHatched()
    {
        const Theme theme;
        Trends trends = samples::trends();
        for (auto &count : trends.rows[0].counts)
            count.reset();
        trends.rows = {trends.rows[0]};
        const QImage image = drawn(420, 120, [&](QPainter &painter) { paintTrends(painter, QRectF(0, 0, 420, 120), theme, trends); });
        QVERIFY(!hasColor(image, QRect(110, 0, 200, 90), theme.tint(Severity::Critical))); // no area is drawn as calm
    }
};

POSTERN_TEST(ChartTest)
#include "ChartTest.moc"
