// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PagedTable.h"

#include "models/tables/AccountTable.h"
#include "models/tables/TableExport.h"
#include "tests/support/DirectReader.h"
#include "tests/support/HeldReader.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace postern;
using namespace postern::test;

/// Pages, requests and answers of a long table.
class PagedTableTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    AccountFilter m_everything;

private Q_SLOTS:
    void initTestCase()
    {
        auto database = Database::inMemory();
        QVERIFY(database.isOk());
        m_database.emplace(std::move(database).value());
        QVERIFY(SampleStore::fill(*m_database).isOk());
        const auto added = SampleStore::addAccounts(*m_database, 5000);
        QVERIFY2(added.isOk(), added.isOk() ? "" : qPrintable(added.error().text()));
        QVERIFY(m_database->lookAt({}, instantFromEpoch(SampleStore::now)).isOk());
        m_everything.scope = AccountFilter::Scope::Everything;
    }
    void fetchesPagesAsTheyAreSeen()
    {
        auto reader = std::make_shared<HeldReader>(*m_database);
        AccountTable table(reader);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFilter(m_everything);
        reader->runAll();
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        reader->runAll();
        QCOMPARE(table.rowCount(), 5006);
        QVERIFY(table.index(0, 0).data().toString() != QStringLiteral("…"));
        const QModelIndex far = table.index(4321, 0);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QCOMPARE(far.data().toString(), QStringLiteral("…"));
        QCOMPARE(far.data(TableRole::Key).toLongLong(), table.keyOfRow(4321));
        reader->runAll();
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(far.data().toString() != QStringLiteral("…"));
    }
    void asksForAtMostFourPagesNewestFirst()
    {
        auto reader = std::make_shared<HeldReader>(*m_database);
        AccountTable table(reader);
        table.setFilter(m_everything);
        reader->runAll();
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        for (int page = 1; page <= 20; ++page)
            table.index(page * PagedTable::pageRows, 0).data();
        QCOMPARE(reader->held(), PagedTable::maxRequests);
        for (int i = 0; i < PagedTable::maxRequests; ++i)
            reader->runOne();
        // The four that were out are answered; the next are the newest wanted, not the oldest.
        QTRY_COMPARE(reader->held(), PagedTable::maxRequests);
        reader->runAll();
        QTRY_VERIFY(table.index(20 * PagedTable::pageRows, 0).data().toString() != QStringLiteral("…"));
    }
    void newestQuestionWins()
    {
        auto reader = std::make_shared<HeldReader>(*m_database);
        AccountTable table(reader);
        table.setFilter(m_everything);
        AccountFilter one = m_everything;
        one.text = QStringLiteral("p.raman");
        table.setFilter(one);
        reader->runAll();
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        QCOMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, 0).data().toString(), QStringLiteral("p.raman"));
    }
    void oldRowsStayAndPageWhileTheNewAreRead()
    {
        auto reader = std::make_shared<HeldReader>(*m_database);
        AccountTable table(reader);
        table.setFilter(m_everything);
        reader->runAll();
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        table.sort(AccountQuery::Account, Qt::AscendingOrder);
        QCOMPARE(table.rowCount(), 5006);
        table.index(3000, 0).data(); // a page of the old answer is asked for behind the new question
        reader->runAll();
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        reader->runAll();
        QTRY_COMPARE(table.index(0, 0).data().toString(), QStringLiteral("a.moreau-adm"));
        table.index(3000, 0).data();
        reader->runAll();
        QTRY_COMPARE(table.index(3000, 0).data(TableRole::Key).toLongLong(), table.keyOfRow(3000));
        QTRY_VERIFY(table.index(3000, 0).data().toString().startsWith(QStringLiteral("user-")));
    }
    void aDeadTableGetsNoAnswer()
    {
        auto reader = std::make_shared<HeldReader>(*m_database);
        {
            AccountTable table(reader);
            table.setFilter(m_everything);
        }
        reader->runAll();
        QCoreApplication::processEvents();
    }
    void saysWhyItFailed()
    {
        auto database = Database::inMemory();
        QVERIFY(database.isOk()); // without views
        AccountTable table(std::make_shared<DirectReader>(*database));
        table.refresh();
        QTRY_COMPARE(table.state(), PagedTable::State::Failed);
        QVERIFY(!table.error().message.isEmpty());
    }
    void orderEqualsPlainSql()
    {
        AccountTable table(std::make_shared<DirectReader>(*m_database));
        table.setFilter(m_everything);
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        auto plain = m_database->prepare(
            "SELECT a.id FROM account_version a LEFT JOIN risk_score r ON r.subject_kind='account' AND r.subject_id=a.id AND r.to_at IS NULL "
            "WHERE a.known_to IS NULL ORDER BY COALESCE(r.score,0) DESC, a.id");
        QVERIFY2(plain.isOk(), plain.isOk() ? "" : qPrintable(plain.error().text()));
        std::vector<qint64> keys;
        while (plain->step().value())
            keys.push_back(plain->integer(0));
        QVERIFY(keys == table.keys());
    }
    void exportEqualsWhatIsShown()
    {
        AccountTable table(std::make_shared<DirectReader>(*m_database));
        AccountFilter filter;
        filter.sources = {SampleStore::cloud};
        table.setFilter(filter);
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        Progress progress;
        const auto rows = TableExport::write(*m_database, table.presentQuestion(), table.shape(), buffer, progress);
        QVERIFY(rows.isOk());
        QCOMPARE(*rows, 2);
        QCOMPARE(QString::fromUtf8(buffer.data()),
                 QStringLiteral("Account,Owner,Source,Privilege,Last used,Used,Risk\r\n"
                                "svc-token-signer,Joris Verhaegen left,AWS IAM,Signs session tokens,22 Nov 07:42,37 of 412,97\r\n"
                                "etl_reader_old,No owner,AWS IAM,Reads customer data,Never,0 of 20,15\r\n"));
    }
    void exportOfCellsIsSafeInASpreadsheet()
    {
        QCOMPARE(TableExport::cell(QStringLiteral("=cmd|' /C calc'!A0")), QByteArray("'=cmd|' /C calc'!A0"));
        QCOMPARE(TableExport::cell(QStringLiteral("@SUM(1)")), QByteArray("'@SUM(1)"));
        QCOMPARE(TableExport::cell(QStringLiteral("-12")), QByteArray("-12"));
        QCOMPARE(TableExport::cell(QStringLiteral("a \"b\", c")), QByteArray("\"a \"\"b\"\", c\""));
    }
    void exportStopsWhenNotWanted()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        Progress progress;
        progress.cancel();
        QVERIFY(!TableExport::write(*m_database, AccountQuery::question(m_everything, {AccountQuery::Risk, Qt::DescendingOrder}),
                                    AccountQuery::shape(), buffer, progress)
                     .isOk());
    }
};

POSTERN_TEST(PagedTableTest)
#include "PagedTableTest.moc"
