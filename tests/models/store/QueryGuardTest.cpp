// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"
#include "models/store/QueryGuard.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using namespace std::chrono_literals;

/// What a stranger's query may do, and above all what it may not.
class QueryGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        QVERIFY(m_database->lookAt({}, instantFromEpoch(1'000'000)).isOk());
    }
    void lets_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql :
             {"SELECT account_id FROM account", "SELECT COUNT(*) FROM person", "SELECT now FROM run", "SELECT * FROM eff",
              "WITH gone AS MATERIALIZED (SELECT * FROM leaver) SELECT g.person_id FROM gone g JOIN account_link_now l ON l.person_id=g.person_id",
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<5) SELECT MAX(i) FROM n",
              "SELECT json_object('a', 1, 'b', lower('X'))", "SELECT 'main.meta' AS text -- meta", "SELECT last_error FROM source"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void lets()
    {
        QFETCH(QByteArray, sql);
        QueryGuard guard(*m_database, 5s, nullptr);
        auto statement = guard.prepare(sql);
        QVERIFY2(statement.isOk(), statement.isOk() ? "" : qPrintable(statement.error().text()));
        QVERIFY(statement->step().isOk());
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql :
             {"SELECT value FROM meta", "SELECT COUNT(*) FROM meta", "SELECT * FROM main.audit", "SELECT 1 FROM audit", "SELECT key FROM identity",
              "SELECT answers FROM main.source", "SELECT answers FROM source", "SELECT key FROM account_version", "SELECT * FROM \"account_version\"",
              "SELECT * FROM [finding]", "WITH account AS (SELECT key FROM account_version) SELECT * FROM account",
              "WITH account AS (SELECT key FROM main.identity) SELECT * FROM account", "SELECT * FROM sqlite_schema", "SELECT * FROM temp.sqlite_schema",
              "SELECT * FROM pragma_table_info('meta')", "PRAGMA journal_mode", "ATTACH '/tmp/x' AS y", "VACUUM INTO '/tmp/x'", "DELETE FROM run",
              "INSERT INTO run VALUES(1)", "CREATE TEMP TABLE t(a)", "UPDATE account SET name=''", "BEGIN", "EXPLAIN SELECT 1", "SELECT 1; SELECT 2",
              "SELECT load_extension('x')", "SELECT printf('%.*c', 1000000000, 'x')", "SELECT randomblob(1000000000)", "SELECT strftime('%s','now')",
              "SELECT zeroblob(1000000000)", "SELECT replace(hex(randomblob(9)),'a','b')", "SELECT sqlite_version()", "SELECT * FROM json_each('[1]')", ""})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void refuses()
    {
        QFETCH(QByteArray, sql);
        QueryGuard guard(*m_database, 5s, nullptr);
        QVERIFY(!guard.prepare(sql).isOk());
    }
    void stopsInTime()
    {
        QueryGuard guard(*m_database, 50ms, nullptr);
        auto statement = guard.prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT COUNT(*) FROM n");
        QVERIFY(statement.isOk());
        QVERIFY(!statement->step().isOk());
        QVERIFY(guard.isOutOfTime());
    }
    void limitsLongTexts()
    {
        QueryGuard guard(*m_database, 5s, nullptr);
        auto statement = guard.prepare("WITH RECURSIVE n(t) AS (SELECT 'xxxxxxxxxxxxxxxx' UNION ALL SELECT t||t FROM n) SELECT MAX(length(t)) FROM n");
        QVERIFY(statement.isOk());
        QVERIFY(!statement->step().isOk());
        QVERIFY(!guard.isOutOfTime());
        QVERIFY(!guard.prepare(QByteArray(40'000, ' ') + "SELECT 1").isOk());
    }
    void givesBackWhatItTook()
    {
        {
            QueryGuard guard(*m_database, 5s, nullptr);
            QVERIFY(!m_database->execute("INSERT INTO main.meta VALUES('a','b')").isOk());
        }
        QVERIFY(m_database->execute("INSERT INTO main.meta VALUES('a',hex(zeroblob(100000)))").isOk());
        QCOMPARE(m_database->integer("SELECT length(value) FROM main.meta WHERE name='a'").value().value(), 200'000);
    }

private:
    std::optional<Database> m_database;
};

POSTERN_TEST(QueryGuardTest)
#include "QueryGuardTest.moc"
