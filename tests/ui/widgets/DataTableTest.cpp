// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TableRole.h"
#include "tests/support/TestRegistry.h"
#include "ui/widgets/DataTable.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace postern;

/// A list is moved through, ticked and opened with the keys the status bar names.
class DataTableTest : public QObject
{
    Q_OBJECT
private:
    static void fill(QStandardItemModel &model)
    {
        for (int row = 0; row < 10; ++row) {
            auto *item = new QStandardItem(QStringLiteral("row %1").arg(row));
            item->setData(qint64(100 + row), TableRole::Key);
            model.appendRow({item, new QStandardItem(QStringLiteral("x"))});
        }
    }

private Q_SLOTS:
    void jAndKMove()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table(QStringLiteral("Rows"));
        table.setModel(&model);
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_J);
        QCOMPARE(table.currentIndex().row(), 2);
        QTest::keyClick(&table, Qt::Key_K);
        QCOMPARE(table.currentIndex().row(), 1);
        QTest::keyClick(&table, Qt::Key_End);
        QCOMPARE(table.currentIndex().row(), 9);
        QTest::keyClick(&table, Qt::Key_J);
        QCOMPARE(table.currentIndex().row(), 9);
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.currentIndex().row(), 0);
    }
    void lettersCanBeSwitchedOff()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table(QStringLiteral("Rows"));
        table.setModel(&model);
        table.setCurrentIndex(model.index(3, 0));
        table.setLetterKeys(false);
        QTest::keyClick(&table, Qt::Key_J);
        QCOMPARE(table.currentIndex().row(), 3);
        QTest::keyClick(&table, Qt::Key_R); // no keyboard search
        QCOMPARE(table.currentIndex().row(), 3);
    }
    void spaceTicksByKey()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table(QStringLiteral("Rows"));
        table.setModel(&model);
        table.setTickColumn(0);
        table.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(table.ticked(), QSet<qint64>({101}));
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(table.ticked(), QSet<qint64>({101, 102, 103}));
        model.removeRow(1); // ticks outlive the row
        QVERIFY(table.ticked().contains(101));
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(table.ticked().size(), 2);
    }
    void enterOpensAndCtrlAAsksForAll()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table(QStringLiteral("Rows"));
        table.setModel(&model);
        table.setTickColumn(0);
        table.setCurrentIndex(model.index(4, 0));
        QSignalSpy opened(&table, &DataTable::opened);
        QSignalSpy all(&table, &DataTable::tickAllRequested);
        QTest::keyClick(&table, Qt::Key_Return);
        QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(all.size(), 1);
    }
    void currentRowSettles()
    {
        QStandardItemModel model;
        fill(model);
        DataTable table(QStringLiteral("Rows"));
        table.setModel(&model);
        QSignalSpy settled(&table, &DataTable::settled);
        for (int row = 0; row < 5; ++row)
            table.setCurrentIndex(model.index(row, 0));
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled[0][0].toModelIndex().row(), 4);
    }
};

POSTERN_TEST(DataTableTest)
#include "DataTableTest.moc"
