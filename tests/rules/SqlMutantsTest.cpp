// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SqlMutants.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern::test;

/// The changes that proofs of rules are tried with.
class SqlMutantsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QList<QByteArray>>("expected");
        QTest::newRow("comparison") << QByteArray("SELECT a<=1") << QList<QByteArray>{"SELECT a<1", "SELECT a>1"};
        QTest::newRow("where") << QByteArray("SELECT 1 WHERE a=2 GROUP BY b") << QList<QByteArray>{"SELECT 1 WHERE a<>2 GROUP BY b", "SELECT 1 WHERE 1 GROUP BY b"};
        QTest::newRow("and in a bracket") << QByteArray("WHERE (a OR b) AND NOT c")
                                          << QList<QByteArray>{"WHERE (0 OR b) AND NOT c", "WHERE (a OR 0) AND NOT c", "WHERE 1 AND NOT c", "WHERE (a OR b) AND 1"};
        QTest::newRow("or of ands") << QByteArray("WHERE a OR b AND c") << QList<QByteArray>{"WHERE 0 OR b AND c", "WHERE a OR 1 AND c", "WHERE a OR b AND 1"};
        QTest::newRow("list") << QByteArray("SELECT a IN ('x', 'y')") << QList<QByteArray>{"SELECT a NOT IN ('x', 'y')", "SELECT a IN ( 'y')", "SELECT a IN ('x')"};
        QTest::newRow("list of columns") << QByteArray("SELECT a IN (x.k, f(y, 1))") << QList<QByteArray>{"SELECT a NOT IN (x.k, f(y, 1))", "SELECT a IN ( f(y, 1))", "SELECT a IN (x.k)"};
        QTest::newRow("not in a query") << QByteArray("SELECT a NOT IN (SELECT b)") << QList<QByteArray>{"SELECT a IN (SELECT b)"};
        QTest::newRow("null") << QByteArray("SELECT a IS NULL, b IS NOT NULL") << QList<QByteArray>{"SELECT a IS NOT NULL, b IS NOT NULL", "SELECT a IS NULL, b IS NULL"};
        QTest::newRow("exists") << QByteArray("SELECT NOT EXISTS(SELECT 1)") << QList<QByteArray>{"SELECT EXISTS(SELECT 1)"};
        QTest::newRow("between") << QByteArray("SELECT a BETWEEN 1 AND 2") << QList<QByteArray>{"SELECT a NOT BETWEEN 1 AND 2"};
        QTest::newRow("signs in texts and comments stay") << QByteArray("SELECT 'a=b' -- c<d\n") << QList<QByteArray>{};
        QTest::newRow("letters outside ASCII") << QByteArray("SELECT 'é', a=1") << QList<QByteArray>{"SELECT 'é', a<>1"};
    }
    void changes()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QList<QByteArray>, expected);
        QList<QByteArray> made;
        for (const SqlMutant &mutant : SqlMutants::of(sql)) {
            made << mutant.sql;
            QVERIFY(!mutant.what.isEmpty() && mutant.line == 1);
        }
        std::sort(made.begin(), made.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(made, expected);
    }
    void saysWhere()
    {
        const QVector<SqlMutant> made = SqlMutants::of("SELECT a\nFROM b\nWHERE c IS NULL");
        QCOMPARE(made.size(), 2);
        QCOMPARE(made.first().line, 3);
        QCOMPARE(made.first().what, QStringLiteral("IS NULL becomes IS NOT NULL in “SELECT a FROM b WHERE c IS NULL”"));
        QCOMPARE(made.last().what, QStringLiteral("without “c IS NULL”"));
    }
};

POSTERN_TEST(SqlMutantsTest)
#include "SqlMutantsTest.moc"
