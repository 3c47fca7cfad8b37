// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include "models/sources/Recognition.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
const QByteArray both = SourceBench::manifest(
    "  - name: users\n    format: csv\n    recognise: {columns: [id, login]}\n    snapshot: [account]\n    emit:\n"
    "      - record: account\n        set: {key: id, name: login, mfa: mfa}\n"
    "  - name: machines\n    format: [json, ndjson]\n    recognise: {element: [{path: host, present: true}]}\n    snapshot: [account, credential]\n"
    "    may-be-empty: true\n    emit:\n      - record: account\n        set: {key: host, kind: {value: machine}}\n");
}

/// What a source of files promises: all or nothing is closed, and everything odd is named.
class FileSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closesOnlyWhatEveryStreamCovered()
    {
        SourceBench bench;
        const QString users = bench.write(QStringLiteral("in/u.csv"), "id,login,mfa\n1,ada,strong\n");
        bench.read(both, {users});
        QVERIFY2(bench.summary.complete, qPrintable(bench.troubles()));
        QVERIFY2(bench.summary.covered.empty(), "machines were not read, so accounts may not be closed");
        QCOMPARE(int(bench.summary.wholeStreams.size()), 1);
        QCOMPARE(bench.summary.wholeStreams[0].name, std::string("users"));
        QCOMPARE(bench.summary.wholeStreams[0].has, (std::vector<RecordType>{RecordType::Account}));
        QVERIFY(bench.summary.hasMfa);
        bench.write(QStringLiteral("in/m.json"), "[{\"host\":\"a\"}]");
        bench.read(both, {bench.folder() + QStringLiteral("/in")});
        QVERIFY2(bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.summary.covered, (std::vector<RecordType>{RecordType::Account, RecordType::Credential}));
        QCOMPARE(bench.summary.rows, qint64(2));
        QCOMPARE(bench.summary.records, qint64(2));
    }
    void namesFilesThatAreNoneOfIts()
    {
        SourceBench bench;
        bench.write(QStringLiteral("in/u.csv"), "id,login,mfa\n1,ada,\n");
        bench.write(QStringLiteral("in/m.json"), "[{\"host\":\"a\"}]");
        bench.write(QStringLiteral("in/notes.txt"), "to do: nothing\n");
        bench.write(QStringLiteral("in/.hidden"), "x");
        bench.read(both, {bench.folder() + QStringLiteral("/in")});
        QCOMPARE(int(bench.sink.records.size()), 2);
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("notes.txt")), qPrintable(bench.troubles()));
        QVERIFY(!bench.summary.incompleteBecause.contains(QStringLiteral("hidden")));
        QVERIFY(bench.summary.covered.empty());
    }
    void takesFilesFoldersAndGlobs()
    {
        SourceBench bench;
        bench.write(QStringLiteral("in/a/u1.csv"), "id,login,mfa\n1,ada,\n");
        bench.write(QStringLiteral("in/b/u2.csv"), "id,login,mfa\n2,bob,\n");
        bench.read(both, {bench.folder() + QStringLiteral("/in")});
        QCOMPARE(int(bench.sink.records.size()), 2);
        bench.read(both, {bench.folder() + QStringLiteral("/in/b/*.csv"), bench.folder() + QStringLiteral("/in/b/u2.csv")});
        QCOMPARE(int(bench.sink.records.size()), 1);
        bench.read(both, {bench.folder() + QStringLiteral("/in/c/*.csv")});
        QVERIFY(bench.error && bench.error->text().contains(QStringLiteral("no such file")));
        bench.read(both, {bench.folder() + QStringLiteral("/nothing.csv")});
        QVERIFY(bench.error);
    }
    void anEmptyFileIsAnErrorUnlessTheManifestSaysSo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("stream"); // empty: not complete
        QTest::newRow("header only") << QStringLiteral("u.csv") << QByteArray("id,login,mfa\n") << QString();
        QTest::newRow("empty list") << QStringLiteral("m.json") << QByteArray("[]") << QStringLiteral("machines");
        QTest::newRow("no byte") << QStringLiteral("m.ndjson") << QByteArray() << QStringLiteral("machines");
    }
    void anEmptyFileIsAnErrorUnlessTheManifestSaysSo()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, stream);
        SourceBench bench;
        bench.readBytes(both, bytes, name);
        QVERIFY2(!bench.error, qPrintable(bench.troubles()));
        QVERIFY2(bench.summary.complete == !stream.isEmpty(), qPrintable(bench.troubles()));
        if (!stream.isEmpty())
            QCOMPARE(QString::fromStdString(bench.sink.files.at(0).stream), stream);
    }
    void canBeCancelled()
    {
        QByteArray many = "id,login,mfa\n";
        for (int i = 0; i < 50000; ++i)
            many += QByteArray::number(i) + ",x,\n";
        SourceBench bench;
        bench.progress.cancel();
        bench.readBytes(both, many);
        QVERIFY(bench.error && bench.error->message.contains(QStringLiteral("cancelled")));

        int reports = 0;
        Progress *watched = nullptr;
        Progress progress([&](const Progress::Reading &) {
            if (++reports == 3)
                watched->cancel();
        });
        watched = &progress;
        test::CollectingSink sink;
        const auto parsed = parseManifest(both, {});
        auto source = openSource(**parsed, {QStringLiteral("bench"), QStringLiteral("bench"),
                                            {{QStringLiteral("path"), bench.folder() + QStringLiteral("/data")}}});
        QVERIFY(source.isOk());
        QVERIFY(!(*source)->read(sink, progress).isOk());
        QVERIFY(!sink.records.empty() && sink.records.size() < 50000);
    }
    void stopsWhenTheSinkRefuses()
    {
        SourceBench bench;
        bench.refuseAfter = 1;
        bench.readBytes(both, "id,login,mfa\n1,ada,\n2,bob,\n");
        QVERIFY(bench.error && bench.error->message.contains(QStringLiteral("refuses")));
    }
    void namesWrongAnswers()
    {
        const auto parsed = parseManifest(both, {});
        QVERIFY(parsed.isOk());
        auto source = openSource(**parsed, {QStringLiteral("bench"), QStringLiteral("b"), {{QStringLiteral("colour"), QStringLiteral("red")}}});
        QVERIFY(!source.isOk());
        QVERIFY2(source.error().text().contains(QStringLiteral("\"path\" has no answer")), qPrintable(source.error().text()));
        QVERIFY2(source.error().text().contains(QStringLiteral("colour")), qPrintable(source.error().text()));
    }
    void saysWhatItWouldRead()
    {
        SourceBench bench;
        const QString file = bench.write(QStringLiteral("u.csv"), "id,login,mfa\n1,ada,\n");
        const auto parsed = parseManifest(both, {});
        auto source = openSource(**parsed, {QStringLiteral("bench"), QStringLiteral("b"), {{QStringLiteral("path"), file}}});
        Progress progress;
        const auto found = (*source)->test(progress);
        QVERIFY(found.isOk());
        QVERIFY2(found->contains(QStringLiteral("users: 1")), qPrintable(*found));
    }
    void theMoreSpecificManifestWins()
    {
        SourceBench bench;
        const QByteArray loose = "  - name: any\n    format: csv\n    recognise: {columns: [zz-id]}\n    emit:\n      - record: account\n        set: {key: zz-id}\n";
        const QByteArray exact = "  - name: exact\n    format: csv\n    recognise: {columns: [zz-id, zz-b]}\n    emit:\n      - record: account\n        set: {key: zz-id}\n";
        bench.write(QStringLiteral("m/bench.yaml"), SourceBench::manifest(loose));
        bench.write(QStringLiteral("m/zed.yaml"), SourceBench::manifest(exact).replace("kind: bench", "kind: zed"));
        const ManifestCatalog catalog = ManifestCatalog::load(bench.folder() + QStringLiteral("/m"));
        test::CollectingSink sink;
        Progress progress;
        const auto one = readAnything(catalog, bench.write(QStringLiteral("zed.csv"), "zz-id,x\n1,2\n"), sink, progress);
        QCOMPARE(one.at(0).manifest, QStringLiteral("bench"));
        const auto two = readAnything(catalog, bench.write(QStringLiteral("bench.csv"), "zz-id,zz-b\n1,2\n"), sink, progress);
        QCOMPARE(two.at(0).manifest, QStringLiteral("zed"));
        QVERIFY(two.at(0).complete && two.at(0).records == 1);
        const auto none = readAnything(catalog, bench.write(QStringLiteral("x.bin"), QByteArray(5000, '\1')), sink, progress);
        QVERIFY(none.at(0).manifest.isEmpty() && !none.at(0).complete);
        const auto missing = readAnything(catalog, QStringLiteral("/no/such/file"), sink, progress);
        QVERIFY(missing.at(0).error.contains(QStringLiteral("no such file")));
    }
};

POSTERN_TEST(FileSourceTest)
#include "FileSourceTest.moc"
