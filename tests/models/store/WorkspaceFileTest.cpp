// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"
#include "models/store/Schema.h"
#include "models/store/WorkspaceFile.h"
#include "tests/support/TestRegistry.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

/// What may be opened, what is refused in words, and that a refusal touches nothing.
class WorkspaceFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray digest(const QString &file)
    {
        QFile f(file);
        return f.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(f.readAll(), QCryptographicHash::Sha256) : QByteArray();
    }
    QString make(const char *name)
    {
        const QString file = path(name);
        QFile::remove(file);
        const auto made = WorkspaceFile::create(file, QStringLiteral("Test"), 1000);
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        return file;
    }
    void refuses(const QString &file, const char *words)
    {
        const QByteArray before = digest(file);
        const auto opened = WorkspaceFile::openToWrite(file);
        QVERIFY(!opened.isOk());
        QVERIFY2(opened.error().message.contains(QLatin1String(words)), qPrintable(opened.error().message));
        QCOMPARE(digest(file), before);
        const auto checked = WorkspaceFile::check(file);
        QVERIFY(!checked.isOk());
        QVERIFY2(checked.error().message.contains(QLatin1String(words)), qPrintable(checked.error().message));
        QCOMPARE(digest(file), before);
    }

private Q_SLOTS:
    void isPrivateWhateverTheUmask()
    {
        const QString file = make("private.postern");
        QCOMPARE(int(QFileInfo(file).permissions() & 0x0fff), int(QFile::ReadUser | QFile::WriteUser) & 0x0fff);
        QVERIFY(!(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
    void keepsWhatItIsToldToKeep()
    {
        const QString file = make("settings.postern");
        auto database = Database::open(file, Database::Mode::Write).value();
        auto journal = database.prepare("PRAGMA journal_mode").value();
        QVERIFY(journal.step().value());
        QCOMPARE(journal.text(0), QStringLiteral("wal"));
        QCOMPARE(database.integer("PRAGMA synchronous").value().value(), 2); // FULL
        QCOMPARE(database.integer("PRAGMA foreign_keys").value().value(), 1);
        QCOMPARE(database.integer("PRAGMA application_id").value().value(), Schema::applicationId);
        QCOMPARE(database.integer("PRAGMA user_version").value().value(), Schema::latest());
    }
    void doesNotOverwrite()
    {
        const QString file = make("once.postern");
        const QByteArray before = digest(file);
        QVERIFY(!WorkspaceFile::create(file, QStringLiteral("Other"), 2000).isOk());
        QCOMPARE(digest(file), before);
    }
    void refusesWhatIsNoDatabase()
    {
        const QString file = path("text.postern");
        QFile f(file);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(QByteArray(4096, 'x'));
        f.close();
        refuses(file, "is not a Postern workspace");
    }
    void refusesADatabaseOfAnotherProgram()
    {
        const QString file = make("foreign.postern");
        { auto database = Database::open(file, Database::Mode::Write).value();
          QVERIFY(database.execute("PRAGMA application_id=1").isOk()); }
        refuses(file, "of another program");
    }
    void refusesANewerSchema()
    {
        const QString file = make("newer.postern");
        { auto database = Database::open(file, Database::Mode::Write).value();
          QVERIFY(database.execute("PRAGMA user_version=999").isOk()); }
        refuses(file, "newer Postern");
    }
    void refusesATruncatedFile()
    {
        const QString file = make("cut.postern");
        QFile f(file);
        QVERIFY(f.open(QIODevice::ReadWrite));
        QVERIFY(f.resize(f.size() / 2));
        f.close();
        refuses(file, "its end is missing");
    }
    void refusesADamagedPage()
    {
        const QString file = make("damaged.postern");
        QFile f(file);
        QVERIFY(f.open(QIODevice::ReadWrite));
        QVERIFY(f.seek(4096 * 3));
        f.write(QByteArray(4096, '\xff'));
        f.close();
        refuses(file, "is damaged");
    }
    void namesTheOneWhoHasItOpen()
    {
        const QString file = path("locked.postern");
        const auto holder = WorkspaceFile::create(file, QStringLiteral("Test"), 1000);
        QVERIFY(holder.isOk());
        const auto second = WorkspaceFile::openToWrite(file);
        QVERIFY(!second.isOk());
        QVERIFY2(second.error().message.contains(QLatin1String("open in another Postern")), qPrintable(second.error().message));
        QVERIFY(WorkspaceFile::check(file).isOk()); // reading needs no lock
    }
    void bringsEveryEarlierSchemaUpToDate()
    {
        const auto catalogue = [](Database &database) {
            QStringList names;
            auto rows = database.prepare("SELECT type||' '||name||' '||COALESCE(sql,'') FROM sqlite_schema ORDER BY 1").value();
            while (rows.step().value())
                names << rows.text(0);
            return names;
        };
        auto fresh = Database::inMemory().value();
        for (int number = 1; number <= Schema::latest(); ++number) {
            const QString file = make("old.postern");
            QFile::remove(file);
            QFile f(file);
            QVERIFY(f.open(QIODevice::WriteOnly));
            f.close();
            { auto old = Database::open(file, Database::Mode::Write).value();
              QVERIFY(Schema::createAt(old, number).isOk()); }
            QVERIFY(WorkspaceFile::openToWrite(file).isOk());
            auto migrated = Database::open(file, Database::Mode::Read).value();
            QCOMPARE(Schema::numberOf(migrated).value(), Schema::latest());
            QCOMPARE(catalogue(migrated), catalogue(fresh));
        }
    }
};

POSTERN_TEST(WorkspaceFileTest)
#include "WorkspaceFileTest.moc"
