// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "ui/theme/Fonts.h"
#include "ui/theme/PosternStyle.h"
#include "ui/timeline/TimelineView.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace postern;

namespace {
constexpr qint64 now = 1'795'416'120; // Monday 23 November 2026, 07:42 in Paris
constexpr qint64 day = 86400;

/// Marks every so many seconds back from now, turn about in a few lanes.
Timeline evenly(int marks, qint64 apart, int lanes)
{
    Timeline timeline;
    timeline.to = now;
    for (int lane = 0; lane < lanes; ++lane)
        timeline.lanes << Timeline::Lane{lane + 1, QStringLiteral("account-%1").arg(lane), Severity::High, 0, marks / lanes, {1}};
    for (int i = marks - 1; i >= 0; --i) {
        TimelineMark mark;
        mark.id = i + 1;
        mark.at = now - i * apart;
        mark.lane = i % lanes;
        mark.severity = i % 5 == 0 ? Severity::Critical : Severity::Medium;
        mark.kind = i % 5 == 0 ? TimelineMark::Kind::Custody : TimelineMark::Kind::Leaver;
        mark.hasAlert = i % 7 == 0;
        timeline.marks.push_back(mark);
    }
    timeline.from = timeline.marks.front().at;
    timeline.gaps << Timeline::Gap{1, QStringLiteral("CloudTrail"), now - 8 * 3600, now + 365 * day};
    timeline.notes << Timeline::Note{now - 3 * day, QStringLiteral("left 20 Nov"), 0} << Timeline::Note{now - 4 * day, QStringLiteral("CloudTrail connected 19 Nov"), -1};
    return timeline;
}
} // namespace

/// The painted timeline by its keys, its wheel and its pointer, and what a screen reader is told of it.
class TimelineViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineView> m_view;

    void open(const Timeline &timeline)
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(1224, 480);
        m_view->setTimeline(timeline);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }
    void wheel(const QPointF &at, int by, Qt::KeyboardModifiers keys)
    {
        QWheelEvent turned(at, m_view->viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view->viewport(), &turned);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(installFonts().isEmpty());
        QApplication::setStyle(new PosternStyle(Theme(Theme::Kind::Light)));
    }
    void cleanup() { m_view.reset(); }

    void keysMoveAndZoom()
    {
        open(evenly(100, 6 * 3600, 4));
        const qint64 from = m_view->windowFrom();
        const qint64 span = m_view->windowTo() - from;
        QVERIFY(span <= 9 * day && span > 7 * day);
        QTest::keyClick(m_view.get(), '[');
        QCOMPARE(m_view->windowFrom(), from - span / 2);
        QTest::keyClick(m_view.get(), ']');
        QCOMPARE(m_view->windowFrom(), from);
        QTest::keyClick(m_view.get(), '+');
        QVERIFY(m_view->windowTo() - m_view->windowFrom() < span);
        QTest::keyClick(m_view.get(), '-');
        QTest::keyClick(m_view.get(), '0');
        const qint64 whole = m_view->windowTo() - m_view->windowFrom();
        QVERIFY(whole > 29 * day);
        QTest::keyClick(m_view.get(), '+');
        QTest::keyClick(m_view.get(), '{');
        QTest::keyClick(m_view.get(), '}');
        QVERIFY(m_view->windowTo() - m_view->windowFrom() <= whole);
    }
    void keysWalkThroughTheEvents()
    {
        open(evenly(40, 3600, 4));
        QSignalSpy chosen(m_view.get(), &TimelineView::selectionChanged);
        QSignalSpy opened(m_view.get(), &TimelineView::opened);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(TimelineMark::ofKey(m_view->selectedKey()).id, 1);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(TimelineMark::ofKey(m_view->selectedKey()).id, 2);
        const int lane = m_view->selectedLane();
        QTest::keyClick(m_view.get(), lane == 0 ? Qt::Key_Down : Qt::Key_Up);
        QVERIFY(m_view->selectedLane() != lane);
        QCOMPARE(chosen.size(), 3);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toInt(), m_view->selectedLane());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->selectedKey(), -1);
    }
    void anEventOutsideBringsItsWindow()
    {
        open(evenly(100, 6 * 3600, 4));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        const auto first = TimelineMark::ofKey(m_view->selectedKey());
        QVERIFY(first.id > 1);
        const auto keys = m_view->keysInWindow();
        QVERIFY(std::find(keys.begin(), keys.end(), m_view->selectedKey()) != keys.end());
    }
    void theWheelZoomsAtThePointer()
    {
        open(evenly(100, 6 * 3600, 4));
        const qreal left = 168, width = 1224 - 168 - 48 - m_view->verticalScrollBar()->isVisible() * 12;
        const QPointF at(left + width / 4, 200);
        const auto timeAt = [&] { return m_view->windowFrom() + qint64(double(m_view->windowTo() - m_view->windowFrom()) / 4); };
        const qint64 before = timeAt();
        const qint64 span = m_view->windowTo() - m_view->windowFrom();
        wheel(at, 240, Qt::ControlModifier);
        QVERIFY(m_view->windowTo() - m_view->windowFrom() < span);
        QVERIFY2(std::abs(timeAt() - before) < span / 50, "what is under the pointer stays there");
        wheel(at, 120, Qt::NoModifier); // scrolls, and does not zoom
        const qint64 zoomed = m_view->windowTo() - m_view->windowFrom();
        wheel(QPointF(at.x(), 30), -120, Qt::NoModifier); // over the band it zooms without a key
        QVERIFY(m_view->windowTo() - m_view->windowFrom() > zoomed);
    }
    void theBrushIsDrawnAndMoved()
    {
        open(evenly(100, 6 * 3600, 4));
        const qint64 from = m_view->windowFrom();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(300, 40));
        QTest::mouseMove(m_view->viewport(), QPoint(420, 40));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(420, 40));
        QVERIFY(m_view->windowFrom() < from);
        const qint64 drawn = m_view->windowTo() - m_view->windowFrom();
        QVERIFY(drawn > 2 * day && drawn < 5 * day);
        const qint64 start = m_view->windowFrom();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(360, 40));
        QTest::mouseMove(m_view->viewport(), QPoint(400, 40));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(400, 40));
        QVERIFY(m_view->windowFrom() > start);
        QCOMPARE(m_view->windowTo() - m_view->windowFrom(), drawn);
    }
    void filtersAndRangesCount()
    {
        open(evenly(100, 6 * 3600, 4));
        QCOMPARE(m_view->marksInRange(), 100);
        m_view->setFilter({0, 1U << int(Severity::Critical)});
        QCOMPARE(m_view->marksInRange(), 20);
        m_view->setFilter({1U << int(TimelineMark::Kind::Leaver), 0});
        QCOMPARE(m_view->marksInRange(), 80);
        m_view->setFilter({});
        m_view->setRange(TimelineView::Range::Day);
        QCOMPARE(m_view->marksInRange(), 5);
        m_view->setRange(TimelineView::Range::All);
        QCOMPARE(m_view->marksInRange(), 100);
    }
    void closeMarksAreJoined()
    {
        std::vector<TimelineMark> marks(4);
        const qint64 at[] = {0, 10, 500, 1000};
        for (std::size_t i = 0; i < 4; ++i)
            marks[i].at = at[i];
        marks[1].severity = Severity::Critical;
        marks[1].hasAlert = true;
        const auto joined = JoinedMark::join(marks, {0, 1, 2, 3}, {0, 1000, 0, 1000});
        QCOMPARE(joined.size(), std::size_t(3));
        QCOMPARE(joined[0].count, 2);
        QCOMPARE(joined[0].worst, Severity::Critical);
        QCOMPARE(joined[0].alerts, 1);
        QVERIFY(joined[0].isBox() && !joined[1].isBox());
        QCOMPARE(JoinedMark::join(marks, {0, 1, 2, 3}, {400, 600, 0, 1000}).size(), std::size_t(1));
    }
    void aScreenReaderIsToldOfEachMark()
    {
        open(evenly(12, 12 * 3600, 3));
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(told);
        QCOMPARE(told->role(), QAccessible::List);
        QVERIFY(told->childCount() >= 9);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(told->focusChild());
        const QString text = told->focusChild()->text(QAccessible::Name);
        QVERIFY2(text.contains(QStringLiteral("account-0")) && text.contains(QStringLiteral("Critical")), qPrintable(text));
        QVERIFY(told->focusChild()->state().selected);
        QVERIFY(!m_view->accessibleDescription().isEmpty());
    }
    void twoHundredThousandEventsMoveAtOnce()
    {
        open(evenly(200'000, 12, 60));
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(m_view.get(), i % 2 ? ']' : '[');
            m_view->grab();
        }
        // Sixteen milliseconds as built for release; a build without optimisation has ten times as long.
        QVERIFY2(clock.elapsed() < 10 * 500, qPrintable(QString::number(clock.elapsed())));
    }
    void nothingIsSaidInWords()
    {
        Timeline nothing;
        nothing.to = now;
        open(nothing);
        QCOMPARE(m_view->marksInRange(), 0);
        for (const int key : {int(Qt::Key_Left), int(Qt::Key_Down), int(Qt::Key_Home), int(Qt::Key_Return)})
            QTest::keyClick(m_view.get(), Qt::Key(key));
        QCOMPARE(m_view->selectedKey(), -1);
        QVERIFY(!m_view->grab().isNull());
    }
};

POSTERN_TEST(TimelineViewTest)
#include "TimelineViewTest.moc"
