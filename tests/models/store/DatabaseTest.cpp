// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// Connections, transactions and the views of an instant.
class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyViewOpensAtPresentAndInThePast()
    {
        auto database = Database::inMemory();
        QVERIFY2(database.isOk(), database.isOk() ? "" : qPrintable(database.error().text()));
        const QVector<AsOf> instants{{}, {instantFromEpoch(1000), std::nullopt}, {instantFromEpoch(1000), instantFromEpoch(500)}};
        for (const AsOf &asOf : instants) {
            const auto looked = database->lookAt(asOf, instantFromEpoch(2000));
            QVERIFY2(looked.isOk(), looked.isOk() ? "" : qPrintable(looked.error().text()));
            QStringList names;
            auto views = database->prepare("SELECT name FROM temp.sqlite_schema WHERE type='view'");
            QVERIFY(views.isOk());
            while (views->step().value())
                names << views->text(0);
            QVERIFY(names.size() > 20);
            for (const QString &name : names) {
                const auto rows = database->integer("SELECT COUNT(*) FROM temp." + name.toUtf8());
                QVERIFY2(rows.isOk(), qPrintable(name + (rows.isOk() ? QString() : rows.error().text())));
            }
        }
    }
    void rollsBackWithoutCommit()
    {
        auto database = Database::inMemory();
        QVERIFY(database.isOk());
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(transaction.isOk());
            QVERIFY(database->execute("INSERT INTO meta VALUES('a','1')").isOk());
        }
        QCOMPARE(database->integer("SELECT COUNT(*) FROM meta").value().value(), 0);
    }
    void auditCannotBeRewritten()
    {
        auto database = Database::inMemory();
        QVERIFY(database.isOk());
        QVERIFY(database->execute("INSERT INTO audit(at,actor,action) VALUES(1,'a','b')").isOk());
        QVERIFY(!database->execute("UPDATE audit SET actor='c'").isOk());
        QVERIFY(!database->execute("DELETE FROM audit").isOk());
        QCOMPARE(database->integer("SELECT COUNT(*) FROM audit WHERE actor='a'").value().value(), 1);
    }
    void stopsWhenNotWanted()
    {
        auto database = Database::inMemory();
        QVERIFY(database.isOk());
        Progress progress;
        progress.cancel();
        database->watch(&progress);
        const auto endless = database->integer(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT COUNT(*) FROM n");
        QVERIFY(!endless.isOk());
        QCOMPARE(endless.error().message, QStringLiteral("Stopped."));
    }
};

POSTERN_TEST(DatabaseTest)
#include "DatabaseTest.moc"
