// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Program.h"
#include "tests/support/TestRegistry.h"

#include "models/store/Database.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using namespace postern::test;

/// A program killed at any moment of its work leaves a workspace that opens, is whole and goes on.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAWorkspaceThatGoesOn_data()
    {
        QTest::addColumn<int>("delay");
        // How long the whole takes differs from machine to machine, so the moments are shares of it.
        for (int share = 2; share < 100; share += 12)
            QTest::newRow(qPrintable(QString::number(share))) << share;
    }
    void leavesAWorkspaceThatGoesOn()
    {
        QFETCH(int, delay);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("k.postern"));
        QProcess process;
        process.start(QStringLiteral(POSTERN_PROGRAM), {QStringLiteral("demo"), file});
        QVERIFY(process.waitForStarted());
        process.waitForFinished(std::max(1, int(m_wholeMs * delay / 100)));
        process.kill();
        process.waitForFinished();
        if (!QFile::exists(file))
            return; // killed before there was anything
        {
            auto database = Database::open(file, Database::Mode::Write);
            QVERIFY(database.isOk());
            auto check = database->prepare("PRAGMA integrity_check").value();
            QVERIFY(check.step().value());
            QCOMPARE(check.text(0), QStringLiteral("ok"));
            // Whole batches only: nothing refers to a sync or an identity that is not there.
            QCOMPARE(database->integer("SELECT COUNT(*) FROM account_version WHERE sync_id NOT IN (SELECT sync_id FROM sync)").value().value(), 0);
            QCOMPARE(database->integer("SELECT COUNT(*) FROM account_version WHERE id NOT IN (SELECT id FROM identity)").value().value(), 0);
        }
        const ProgramRun sync = runProgram({QStringLiteral("sync"), file});
        QVERIFY2(sync.code == 0 || sync.code == 3, sync.err);
        auto database = Database::open(file, Database::Mode::Read);
        QVERIFY(database.isOk());
        QCOMPARE(database->integer("SELECT COUNT(*) FROM sync WHERE status='running'").value().value(), 0);
    }
    void initTestCase()
    {
        const QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(runProgram({QStringLiteral("demo"), folder.filePath(QStringLiteral("whole.postern"))}).code, 0);
        m_wholeMs = timer.elapsed();
    }

private:
    qint64 m_wholeMs = 0;
};

POSTERN_TEST(KillTest)
#include "KillTest.moc"
