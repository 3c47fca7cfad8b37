// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/SourceLoader.h"
#include "models/tables/CredentialTable.h"
#include "models/tables/EventTable.h"
#include "models/tables/FindingTable.h"
#include "models/tables/PeopleTable.h"
#include "models/tables/RuleMatchTable.h"
#include "models/tables/SourceTable.h"
#include "tests/support/DirectReader.h"
#include "tests/support/ModelText.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace postern;
using namespace postern::test;

/// Findings, people, secrets, events and sources as tables.
class ListTableTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    std::shared_ptr<PageReader> m_reader;

    /// The first column of every row, for a filter.
    template <typename Table>
    QString firstColumn(const ListFilter &filter)
    {
        Table table(m_reader);
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFilter(filter);
        if (!QTest::qWaitFor([&] { return table.state() == PagedTable::State::Ready; }))
            return table.error().text();
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names << table.index(row, 0).data().toString();
        for (int column = 0; column < table.columnCount(); ++column)
            table.sort(column, Qt::AscendingOrder);
        return QTest::qWaitFor([&] { return table.state() == PagedTable::State::Ready; }) ? names.join(QStringLiteral(" | ")) : table.error().text();
    }

private Q_SLOTS:
    void init()
    {
        auto database = SampleStore::small();
        QVERIFY2(database.isOk(), database.isOk() ? "" : qPrintable(database.error().text()));
        m_database.emplace(std::move(database).value());
        m_reader = std::make_shared<DirectReader>(*m_database);
    }
    void findings()
    {
        QCOMPARE(firstColumn<FindingTable>({}),
                 QStringLiteral("Leaver holds a live key or secret | Leaver’s account is enabled | Signing key past its rotation date | "
                                "Strongest right held all the time | Source has stopped delivering | Account was never used"));
        ListFilter filter;
        filter.states = {QStringLiteral("medium")};
        QCOMPARE(firstColumn<FindingTable>(filter), QStringLiteral("Account was never used"));
        filter = {};
        filter.subject = SampleStore::tokenSigner;
        QCOMPARE(firstColumn<FindingTable>(filter), QStringLiteral("Leaver holds a live key or secret | Signing key past its rotation date"));
        filter = {};
        filter.text = QStringLiteral("moreau");
        QCOMPARE(firstColumn<FindingTable>(filter), QStringLiteral("Leaver’s account is enabled"));
    }
    void ruleMatches()
    {
        const std::pair<const char *, const char *> subjects[] = {{"leaver-account-enabled", "a.moreau-adm"}, {"signing-key-over-age", "tsk-2021-09"},
                                                                  {"source-stale", "CloudTrail"}, {"standing-tier0-grant", "da-breakglass"}};
        for (const auto &[rule, subject] : subjects) {
            ListFilter filter;
            filter.states = {QLatin1String(rule)};
            QCOMPARE(firstColumn<RuleMatchTable>(filter), QLatin1String(subject));
        }
    }
    void people()
    {
        QCOMPARE(firstColumn<PeopleTable>({}), QStringLiteral("Anaïs Moreau | Joris Verhaegen | Priya Raman | Tomás Ibarra | 서하린"));
        ListFilter filter;
        filter.states = {QStringLiteral("left")};
        QCOMPARE(firstColumn<PeopleTable>(filter), QStringLiteral("Anaïs Moreau | Joris Verhaegen"));
    }
    void credentials()
    {
        QCOMPARE(firstColumn<CredentialTable>({}), QStringLiteral("tsk-2021-09 | AKIAEXAMPLE7Q2F"));
    }
    void events()
    {
        ListFilter filter;
        filter.subject = SampleStore::adminLeft;
        QCOMPARE(firstColumn<EventTable>(filter).split(u'|').size(), 3);
        filter = {};
        filter.states = {QStringLiteral("log-stop")};
        QCOMPARE(firstColumn<EventTable>(filter), QStringLiteral("Sun 22 Nov 07:42"));
    }
    void sources()
    {
        SourceTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto loaded = SourceLoader::sources(*m_database);
        QVERIFY(loaded.isOk());
        table.setSources(*loaded, instantFromEpoch(SampleStore::now));
        QCOMPARE(textOf(table), QStringLiteral("Active Directory | Current | 2 runs | Today 07:32\nAWS IAM | Current | 1 runs | Today 07:33\n"
                                               "HR leaver feed | Late by 49 h 42 min | 1 runs | Fri 20 Nov 06:00\n"
                                               "CloudTrail | Failing for 8 h 32 min | 2 runs | Sun 22 Nov 23:10"));
        QCOMPARE(table.rowOfKey(SampleStore::trail), 3);
    }
};

POSTERN_TEST(ListTableTest)
#include "ListTableTest.moc"
