// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Program.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace postern::test;

/// The program as a script sees it: exit codes, formats, and the story of the sample company.
class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_demo;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QJsonArray arrayOf(const ProgramRun &run)
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(run.out, &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("%s", qPrintable(error.errorString()));
        return document.array();
    }
    static constexpr const char *people = "personnel_number,name,email,login,employment_type,status,start_date,last_working_day\n"
                                          "1,Ada Left,ada@corvane.example,ada,employee,left,2020-01-01,2026-06-30\n"
                                          "2,Bo Here,bo@corvane.example,bo,employee,active,2020-01-01,\n";

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = path("demo.postern");
        const ProgramRun run = runProgram({QStringLiteral("demo"), m_demo});
        QVERIFY2(run.code == 0, run.err);
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{QStringLiteral("rules"), QStringLiteral("dance")};
        QTest::newRow("no such option") << QStringList{QStringLiteral("demo"), QStringLiteral("x"), QStringLiteral("--loud")};
        QTest::newRow("option without value") << QStringList{QStringLiteral("sync"), QStringLiteral("x"), QStringLiteral("--now")};
        QTest::newRow("too few") << QStringList{QStringLiteral("accounts")};
        QTest::newRow("too many") << QStringList{QStringLiteral("accounts"), QStringLiteral("a"), QStringLiteral("b")};
    }
    void wrongUseIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("postern: "));
    }
    void whatCannotBeDoneIsOne()
    {
        QCOMPARE(runProgram({QStringLiteral("accounts"), path("none.postern")}).code, 1);
        QCOMPARE(runProgram({QStringLiteral("accounts"), m_demo, QStringLiteral("--where"), QStringLiteral("nonsense")}).code, 1);
        QCOMPARE(runProgram({QStringLiteral("accounts"), m_demo, QStringLiteral("--as-of"), QStringLiteral("yesterday")}).code, 1);
        QCOMPARE(runProgram({QStringLiteral("demo"), m_demo}).code, 1); // is there already
    }
    void helpNamesEveryCommand()
    {
        const ProgramRun run = runProgram({QStringLiteral("--help")});
        QCOMPARE(run.code, 0);
        for (const char *command : {"demo", "init", "source add", "sync", "import", "accounts", "findings", "people", "credentials", "events", "paths",
                                    "account", "report", "dossier", "screenshot", "manifests", "rules list", "rules check", "rules set", "corpus"})
            QVERIFY2(run.out.contains(QByteArray("postern ") + command), command);
    }

    void theSampleHasItsPeopleAndAccounts()
    {
        QCOMPARE(arrayOf(runProgram({QStringLiteral("accounts"), m_demo, QStringLiteral("--format"), QStringLiteral("json")})).size(), 6375);
        QCOMPARE(arrayOf(runProgram({QStringLiteral("people"), m_demo, QStringLiteral("--format"), QStringLiteral("json")})).size(), 2041);
        QCOMPARE(arrayOf(runProgram({QStringLiteral("accounts"), m_demo, QStringLiteral("--where"), QStringLiteral("privileged=1"),
                                     QStringLiteral("--format"), QStringLiteral("json")})).size(), 386);
    }
    void theLeaversKeyIsFoundWithItsEvidence()
    {
        const QJsonArray found = arrayOf(runProgram({QStringLiteral("findings"), m_demo, QStringLiteral("--where"),
                                                     QStringLiteral("rule=key-custodian-departed"), QStringLiteral("--format"), QStringLiteral("json")}));
        bool seen = false;
        for (const QJsonValue &value : found) {
            const QJsonObject finding = value.toObject();
            if (finding.value(QLatin1String("subject")).toString() != QLatin1String("tsk-2021-09") ||
                finding.value(QLatin1String("person")).toString() != QLatin1String("Joris Verhaegen"))
                continue;
            seen = true;
            QCOMPARE(finding.value(QLatin1String("severity")).toString(), QStringLiteral("critical"));
            const QJsonObject facts = finding.value(QLatin1String("facts")).toObject();
            QVERIFY(!facts.value(QLatin1String("how")).toString().isEmpty());
            QVERIFY(facts.value(QLatin1String("gone_at")).toInteger() > 0);
            const QJsonArray evidence = finding.value(QLatin1String("evidence")).toArray();
            QVERIFY(evidence.size() >= 3); // custody, person, credential
            for (const QJsonValue &row : evidence) {
                QVERIFY(!row.toObject().value(QLatin1String("file")).toString().isEmpty());
                QVERIFY(row.toObject().value(QLatin1String("row")).toInteger() > 0);
            }
        }
        QVERIFY(seen);
    }
    void theSameSyncTwiceChangesNothing()
    {
        const QStringList list{QStringLiteral("findings"), m_demo, QStringLiteral("--format"), QStringLiteral("csv")};
        const QByteArray before = runProgram(list).out;
        QVERIFY(before.size() > 1000);
        const ProgramRun sync = runProgram({QStringLiteral("sync"), m_demo});
        QCOMPARE(sync.code, 3); // CloudTrail fails in the story
        QCOMPARE(runProgram(list).out, before);
        QVERIFY2(!sync.out.contains(" new, 1"), sync.out);
    }

    void aTruncatedFileClosesNothingAndMarksTheSource_data()
    {
        const QByteArray whole(people);
        QTest::addColumn<QByteArray>("cut");
        QTest::newRow("in a row") << whole.left(whole.size() - 30);
        QTest::newRow("in a quote") << whole.left(whole.lastIndexOf("\n2,") + 3) + "\"Bo He";
        QTest::newRow("after the header") << whole.left(whole.indexOf('\n') + 1);
        QTest::newRow("to nothing") << QByteArray();
    }
    void aTruncatedFileClosesNothingAndMarksTheSource()
    {
        QFETCH(QByteArray, cut);
        QFile::remove(path("people.postern"));
        const QString file = path("people.postern");
        write("people.csv", people);
        QCOMPARE(runProgram({QStringLiteral("init"), file}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("import"), file, path("people.csv"), QStringLiteral("--as"), QStringLiteral("hr-csv"), QStringLiteral("--name"), QStringLiteral("HR")}).code, 0);
        write("people.csv", cut);
        const ProgramRun sync = runProgram({QStringLiteral("sync"), file});
        QCOMPARE(sync.code, 3);
        QVERIFY(!sync.err.isEmpty());
        QCOMPARE(arrayOf(runProgram({QStringLiteral("people"), file, QStringLiteral("--format"), QStringLiteral("json")})).size(), 2);
        const QJsonObject source = arrayOf(runProgram({QStringLiteral("source"), QStringLiteral("list"), file, QStringLiteral("--format"), QStringLiteral("json")})).first().toObject();
        QVERIFY(source.value(QLatin1String("last_status")).toString() != QLatin1String("complete"));
        QVERIFY(!source.value(QLatin1String("error")).toString().isEmpty());
    }
    void parametersOfRulesAreTheWorkspaces()
    {
        const QString file = path("rules.postern");
        QCOMPARE(runProgram({QStringLiteral("init"), file}).code, 0);
        const auto days = [&] {
            for (const QJsonValue &rule : arrayOf(runProgram({QStringLiteral("rules"), QStringLiteral("list"), file, QStringLiteral("--format"), QStringLiteral("json")}))) {
                if (rule[QLatin1String("id")].toString() == QLatin1String("dormant-account"))
                    return rule[QLatin1String("parameters")][0][QLatin1String("value")].toInt();
            }
            return -1;
        };
        const auto set = [&](const char *value) {
            return runProgram({QStringLiteral("rules"), QStringLiteral("set"), file, QStringLiteral("dormant-account"), QLatin1String(value)}).code;
        };
        QCOMPARE(days(), 45);
        QCOMPARE(set("days=90"), 0);
        QCOMPARE(days(), 90);
        QCOMPARE(set("days=9999"), 1);
        QCOMPARE(set("days=many"), 1);
        QCOMPARE(set("hours=9"), 1);
        QCOMPARE(days(), 90);
        QCOMPARE(set("days=default"), 0);
        QCOMPARE(days(), 45);
    }
    void namesCannotRunAnything()
    {
        const QString file = path("hostile.postern");
        write("hostile.csv", QByteArray("personnel_number,name,email,status\n1,\"=HYPERLINK(\"\"http://x\"\")\",a@corvane.example,active\n"
                                        "2,\"\x1b[31mred\xe2\x80\xae" "evil\",b@corvane.example,active\n"));
        QCOMPARE(runProgram({QStringLiteral("init"), file}).code, 0);
        QCOMPARE(runProgram({QStringLiteral("import"), file, path("hostile.csv"), QStringLiteral("--as"), QStringLiteral("hr-csv")}).code, 0);
        const QByteArray csv = runProgram({QStringLiteral("people"), file, QStringLiteral("--format"), QStringLiteral("csv")}).out;
        QVERIFY2(csv.contains("\"'=HYPERLINK"), csv);
        const QByteArray table = runProgram({QStringLiteral("people"), file}).out;
        QVERIFY(!table.contains('\x1b'));
        QVERIFY(table.contains("\\u{1b}[31mred\\u{202e}evil"));
    }
    void filesAreTheOwnersAlone()
    {
        QVERIFY(!(QFileInfo(m_demo).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    }
    void thePastCanBeAsked()
    {
        const auto count = [&](const char *at) {
            return arrayOf(runProgram({QStringLiteral("accounts"), m_demo, QStringLiteral("--as-of"), QString::fromLatin1(at), QStringLiteral("--known"),
                                       QString::fromLatin1(at), QStringLiteral("--format"), QStringLiteral("json")})).size();
        };
        QCOMPARE(count("2026-08-01"), 0); // nothing was known yet
        QVERIFY(count("2026-10-24") > 6000);
    }
};

POSTERN_TEST(CommandLineTest)
#include "CommandLineTest.moc"
