// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegistry.h"
#include "tests/ui/report/ReportSamples.h"
#include "ui/report/ReportFlow.h"
#include "ui/report/ReportHeading.h"
#include "ui/report/ReportPicture.h"
#include "ui/report/ReportTable.h"

#include <QTest>

using postern::PaperLook;
using postern::ReportCell;
using postern::ReportColumn;
using postern::ReportFlow;
using postern::ReportHeading;
using postern::ReportPage;
using postern::ReportPicture;
using postern::ReportTable;
using postern::test::ReportSamples;

namespace {
constexpr QRectF area(56, 80, 682, 960);

void addPicture(ReportFlow &flow, qreal height)
{
    flow.add<ReportPicture>(0, height, [](QPainter &, const QRectF &, const postern::Theme &) {});
}

QVector<ReportColumn> columns()
{
    return {{QStringLiteral("Name"), 0, Qt::AlignLeft, {}}, {QStringLiteral("Row"), 40, Qt::AlignRight, {}}};
}

void fill(ReportTable &table, int rows)
{
    for (int i = 0; i < rows; ++i)
        table.add({ReportCell::of(QStringLiteral("name"), PaperLook::small()),
                   ReportCell::of(QString::number(i), PaperLook::small())});
}
} // namespace

/// Blocks find their pages: nothing overlaps, nothing is lost, no head stands alone.
class ReportFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ReportSamples::prepareFonts(); }

    void turnsThePageWhenABlockDoesNotFit()
    {
        ReportFlow flow;
        addPicture(flow, 600);
        addPicture(flow, 500);
        const auto pages = flow.pages(area);
        QCOMPARE(pages.size(), 2);
        QVERIFY(pages[1].pieces[0].rect.top() >= area.top());
    }
    void keepsAHeadingWithWhatItIsAbout()
    {
        ReportFlow flow;
        addPicture(flow, 900);
        flow.add<ReportHeading>(10, QStringLiteral("Title"));
        addPicture(flow, 100);
        const auto pages = flow.pages(area);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].pieces.size(), 1);
        QCOMPARE(pages[1].pieces.size(), 2);
    }
    void goesOnWithATableOnTheNextPage()
    {
        ReportFlow flow;
        fill(flow.add<ReportTable>(0, columns()), 100);
        const auto pages = flow.pages(area);
        QCOMPARE(pages.size(), 3);
        int next = 0;
        for (const ReportPage &page : pages)
            for (const ReportPage::Piece &piece : page.pieces) {
                QCOMPARE(piece.from, next);
                QVERIFY(piece.rect.bottom() <= area.bottom());
                next = piece.to;
            }
        QCOMPARE(next, 100);
    }
    void leavesNoRowAloneUnderItsHead()
    {
        ReportFlow flow;
        addPicture(flow, 960 - 24 - 30);
        fill(flow.add<ReportTable>(0, columns()), 10);
        const auto pages = flow.pages(area);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1].pieces[0].from, 0);
    }
    void beginsAPageWhenAsked()
    {
        ReportFlow flow;
        addPicture(flow, 10);
        flow.breakPage();
        addPicture(flow, 10);
        QCOMPARE(flow.pages(area).size(), 2);
    }
    void cutsWhatIsHigherThanAPage()
    {
        ReportFlow flow;
        addPicture(flow, 5000);
        addPicture(flow, 10);
        QCOMPARE(flow.pages(area).size(), 2);
    }
    void growsARowWithItsWords()
    {
        ReportTable narrow(columns());
        narrow.add({ReportCell::of(QStringLiteral("word ").repeated(60), PaperLook::small(), 0)});
        ReportTable one(columns());
        one.add({ReportCell::of(QStringLiteral("word"), PaperLook::small(), 0)});
        QVERIFY(narrow.wholeHeight(300) > one.wholeHeight(300) + 5 * PaperLook::small().line);
    }
};

POSTERN_TEST(ReportFlowTest)
#include "ReportFlowTest.moc"
