// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include "models/sources/CommandSource.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QTest>
#include <QtConcurrentRun>

using namespace postern;
using test::SourceBench;

namespace {

/// A kind that reads users as CSV from what programs print.
std::shared_ptr<const Manifest> kindThatRuns(const QByteArray &commands)
{
    const QByteArray streams = SourceBench::manifest("  - name: users\n    format: csv\n    recognise: {columns: [id, login]}\n    snapshot: [account]\n    emit:\n"
                                                     "      - record: account\n        set: {key: id, name: login}\n"
                                                     "  - name: groups\n    format: csv\n    recognise: {columns: [gid, title]}\n    snapshot: [entitlement]\n    emit:\n"
                                                     "      - record: entitlement\n        set: {key: gid, name: title, kind: {value: group}}\n");
    const auto files = parseManifest(streams, {});
    const auto live = parseManifest("kind: live\ntitle: {en: Live}\nanswers: {en: Nothing}\nvendor: test\ncategory: accounts\n"
                                    "asks:\n  - {key: word, label: {en: Word}, type: text, required: false}\nreads: bench\nenvironment: [POSTERN_TEST_MAY]\n"
                                    "commands:\n" + commands, {});
    if (!files || !live) {
        qWarning("%s", qPrintable((files ? live.error() : files.error()).text()));
        return nullptr;
    }
    auto whole = std::make_shared<Manifest>(**live);
    whole->streams = (*files)->streams;
    return whole;
}

} // namespace

/// What a source of commands promises: no shell, limits that hold, and nothing that failed looks complete.
class CommandSourceTest : public QObject
{
    Q_OBJECT
private:
    SourceBench m_bench;
    test::CollectingSink m_sink;
    std::optional<Error> m_error;
    ReadSummary m_summary;

    QByteArray script(const QString &name, const QByteArray &body)
    {
        const QString path = m_bench.write(name, "#!/bin/sh\n" + body);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path.toUtf8();
    }
    void read(const QByteArray &commands, const QMap<QString, QString> &answers = {})
    {
        Progress progress;
        read(commands, answers, progress);
    }
    void read(const QByteArray &commands, const QMap<QString, QString> &answers, Progress &progress)
    {
        m_sink = test::CollectingSink();
        m_error.reset();
        m_summary = ReadSummary();
        const auto manifest = kindThatRuns(commands);
        QVERIFY(manifest);
        auto source = openSource(*manifest, {QStringLiteral("live"), QStringLiteral("live"), answers}, SystemClock().now());
        if (!source) {
            m_error = source.error();
            return;
        }
        const auto summary = (*source)->read(m_sink, progress);
        if (summary)
            m_summary = *summary;
        else
            m_error = summary.error();
    }
    QString words() const { return m_error ? m_error->text() : m_summary.incompleteBecause + m_summary.notes.join(u'\n'); }

private Q_SLOTS:
    void readsWhatProgramsPrint()
    {
        const QByteArray users = script(QStringLiteral("users"), "echo id,login; echo 1,ada\n");
        const QByteArray groups = script(QStringLiteral("groups"), "echo gid,title; echo g1,Admins\n");
        read("  - {name: users.csv, run: [" + users + "]}\n  - {name: groups.csv, run: [" + groups + "]}\n");
        QVERIFY2(!m_error && m_summary.complete, qPrintable(words()));
        QCOMPARE(m_summary.covered, (std::vector<RecordType>{RecordType::Account, RecordType::Entitlement}));
        QCOMPARE(int(m_sink.records.size()), 2);
        QCOMPARE(m_sink.files.at(0).label, std::string("live/groups.csv"));
    }
    void anAnswerIsOneArgumentWhateverStandsInIt()
    {
        const QByteArray echo = script(QStringLiteral("echo"), "echo id,login; echo \"$#,$2\"\n");
        const QString nasty = QStringLiteral("a; touch /tmp/postern-was-here $(id) `id` | cat");
        read("  - {name: users.csv, run: [" + echo + ", first, {ask: word}]}\n", {{QStringLiteral("word"), nasty}});
        QVERIFY2(!m_error, qPrintable(words()));
        QCOMPARE(m_sink.lines().value(0), QStringLiteral("account key=2 name=") + nasty);
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/postern-was-here")));
        read("  - {name: users.csv, run: [" + echo + ", first, {ask: word}]}\n", {{QStringLiteral("word"), QStringLiteral("--help")}});
        QVERIFY2(m_error && m_error->message.contains(QStringLiteral("dash")), qPrintable(words()));
    }
    void failureIsSaidAndClosesNothing()
    {
        const QByteArray users = script(QStringLiteral("users"), "echo id,login; echo 1,ada\n");
        const QByteArray bad = script(QStringLiteral("bad"), "echo gid,title; echo g1,Admins; echo 'no permission' >&2; exit 7\n");
        read("  - {name: users.csv, run: [" + users + "]}\n  - {name: groups.csv, run: [" + bad + "]}\n");
        QVERIFY(!m_error);
        QVERIFY(!m_summary.complete);
        QVERIFY(m_summary.covered.empty() && m_summary.wholeStreams.empty());
        QVERIFY2(words().contains(QStringLiteral("ended with 7")) && words().contains(QStringLiteral("no permission")), qPrintable(words()));
        QCOMPARE(int(m_sink.records.size()), 1); // half an output is none
        read("  - {name: users.csv, run: [" + users + "]}\n  - {name: groups.csv, run: [" + bad + "], optional: true}\n");
        QVERIFY2(!m_error && m_summary.complete, qPrintable(words()));
        QCOMPARE(m_summary.covered, (std::vector<RecordType>{RecordType::Account}));
        QVERIFY2(words().contains(QStringLiteral("no permission")), qPrintable(words()));
    }
    void missingProgramIsNamed()
    {
        read("  - {name: users.csv, run: [postern-has-no-such-program]}\n");
        QVERIFY2(m_error && m_error->message.contains(QStringLiteral("postern-has-no-such-program")), qPrintable(words()));
    }
    void endsWhatRunsTooLongAndAllThatItStarted()
    {
        const QByteArray slow = script(QStringLiteral("slow"), "sleep 300 & echo $! > \"$(dirname \"$0\")/child\"; wait\n");
        QElapsedTimer clock;
        clock.start();
        read("  - {name: users.csv, run: [" + slow + "], limit: 1 second}\n");
        QVERIFY2(m_error && m_error->message.contains(QStringLiteral("1 seconds")), qPrintable(words()));
        QVERIFY(clock.elapsed() < 60000);
        QFile child(m_bench.folder() + QStringLiteral("/child"));
        QVERIFY(child.open(QIODevice::ReadOnly));
        const QByteArray pid = child.readAll().trimmed();
        const auto state = [&] {
            QFile status(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid)));
            return status.open(QIODevice::ReadOnly) ? status.readAll() : QByteArray();
        };
        // Gone, or ended and waiting for whoever adopted it.
        QTRY_VERIFY2(state().isEmpty() || state().contains(") Z"), pid.constData());
    }
    void endsWhatWritesTooMuch()
    {
        const QByteArray loud = script(QStringLiteral("loud"), "echo id,login; yes 1,ada\n");
        read("  - {name: users.csv, run: [" + loud + "], most-bytes: 100000}\n");
        QVERIFY2(m_error && m_error->message.contains(QStringLiteral("more than 100000 bytes")), qPrintable(words()));
        QVERIFY(m_sink.records.empty());
    }
    void givesOnlyTheEnvironmentThatIsNamed()
    {
        qputenv("POSTERN_TEST_MAY", "yes");
        qputenv("POSTERN_TEST_SECRET", "secret");
        qputenv("LD_LIBRARY_PATH", "/nowhere");
        const QByteArray env = script(QStringLiteral("env"), "echo id,login; echo \"${POSTERN_TEST_MAY:-none},${POSTERN_TEST_SECRET:-none}${LD_LIBRARY_PATH:-none}\"\n");
        read("  - {name: users.csv, run: [" + env + "]}\n");
        qunsetenv("LD_LIBRARY_PATH");
        QVERIFY2(!m_error, qPrintable(words()));
        QCOMPARE(m_sink.lines().value(0), QStringLiteral("account key=yes name=nonenone"));
    }
    void triesAgainWhereTheManifestSaysSo()
    {
        const QByteArray third = script(QStringLiteral("third"), "n=$(dirname \"$0\")/n; echo x >> \"$n\"; [ $(wc -l < \"$n\") -ge 3 ] || exit 1; echo id,login; echo 1,ada\n");
        read("  - {name: users.csv, run: [" + third + "], tries: 3, pause: 0 seconds}\n");
        QVERIFY2(!m_error && m_summary.complete, qPrintable(words()));
        QCOMPARE(int(m_sink.records.size()), 1);
    }
    void canBeCancelled()
    {
        const QByteArray slow = script(QStringLiteral("slow"), "sleep 300\n");
        Progress progress;
        const QFuture<void> reading = QtConcurrent::run([&] { read("  - {name: users.csv, run: [" + slow + "]}\n", {}, progress); });
        QTRY_VERIFY(progress.reading().what.startsWith(QStringLiteral("Running")));
        progress.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(reading.isFinished(), 30000);
        QVERIFY2(m_error && m_error->message.contains(QStringLiteral("Cancelled")), qPrintable(words()));
        QVERIFY(m_sink.records.empty());
    }
    void aManifestMustBeSound_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("word");
        const QByteArray head = "kind: live\ntitle: {en: L}\nanswers: {en: N}\nvendor: t\ncategory: accounts\nasks: []\n";
        QTest::newRow("commands alone") << head + "commands: [{name: a, run: [x]}]\n" << QStringLiteral("belong together");
        QTest::newRow("reads alone") << head + "reads: bench\n" << QStringLiteral("belong together");
        QTest::newRow("folder") << head + "reads: bench\ncommands: [{name: a/b, run: [x]}]\n" << QStringLiteral("without folders");
        QTest::newRow("no program") << head + "reads: bench\ncommands: [{name: a, run: []}]\n" << QStringLiteral("begins with the program");
        QTest::newRow("same name") << head + "reads: bench\ncommands: [{name: a, run: [x]}, {name: a, run: [y]}]\n" << QStringLiteral("two commands");
        QTest::newRow("unknown word") << head + "reads: bench\ncommands: [{name: a, run: [x], shell: yes}]\n" << QStringLiteral("shell");
        QTest::newRow("unasked") << head + "reads: bench\ncommands: [{name: a, run: [x, {ask: host}]}]\n" << QStringLiteral("host");
        QTest::newRow("tries") << head + "reads: bench\ncommands: [{name: a, run: [x], tries: 0}]\n" << QStringLiteral("tries");
    }
    void aManifestMustBeSound()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, word);
        const auto parsed = parseManifest(yaml, {});
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text().contains(word), qPrintable(parsed.error().text()));
    }
};

POSTERN_TEST(CommandSourceTest)
#include "CommandSourceTest.moc"
