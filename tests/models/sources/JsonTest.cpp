// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
QByteArray stream(const QByteArray &elements, const QByteArray &more = {}, const QByteArray &format = "json")
{
    return SourceBench::manifest("  - name: users\n    format: " + format + "\n    elements: " + elements
                                 + "\n    recognise: {element: [{path: id, present: true}]}\n    snapshot: [account]\n" + more
                                 + "    emit:\n      - record: account\n        set: {key: id, name: name}\n");
}
const QStringList two{QStringLiteral("account key=1 name=ada"), QStringLiteral("account key=2 name=bob")};
} // namespace

/// JSON as it is met: envelopes, pages, one object for a list, and what is wrong inside it.
class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsElements_data()
    {
        QTest::addColumn<QByteArray>("elements");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bare list") << QByteArray("\"[*]\"") << QByteArray("[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}]");
        QTest::newRow("in an envelope")
            << QByteArray("\"data.users[*]\"")
            << QByteArray("{\"a\":{\"x\":[1,{\"y\":\"}]\"}]},\"data\":{\"n\":2,\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}]},\"z\":1}");
        QTest::newRow("list of pages") << QByteArray("[\"users[*]\", \"[*].users[*]\"]")
                                       << QByteArray("[{\"users\":[{\"id\":1,\"name\":\"ada\"}]},{\"users\":[]},{\"users\":[{\"id\":2,\"name\":\"bob\"}]}]");
        QTest::newRow("one object for a list") << QByteArray("[\"[*].users[*]\"]")
                                               << QByteArray("[{\"users\":{\"id\":1,\"name\":\"ada\"}},{\"users\":{\"id\":2,\"name\":\"bob\"}}]");
        QTest::newRow("objects one after the other") << QByteArray("[\"[*]\", \".\"]")
                                                     << QByteArray("{\"id\":1,\n\"name\":\"ada\"}\n{\"id\":2,\n\"name\":\"bob\"}\n");
        QTest::newRow("a key before the whole object") << QByteArray("[\"users[*]\", \".\"]")
                                                       << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}]}");
        QTest::newRow("comma at the end, as in documentation") << QByteArray("\"[*]\"")
                                                               << QByteArray("[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"},]");
        QTest::newRow("mark and white space") << QByteArray("\"[*]\"")
                                              << QByteArray("\xEF\xBB\xBF \r\n[ {\"id\" : 1 , \"name\":\"ada\"} ,\r\n {\"id\":2,\"name\":\"bob\"} ]\r\n");
    }
    void findsElements()
    {
        QFETCH(QByteArray, elements);
        QFETCH(QByteArray, bytes);
        SourceBench bench;
        bench.readBytes(stream(elements), bytes);
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(), two);
        QCOMPARE(int(bench.summary.covered.size()), 1);
    }
    void oneBadElementCostsItself_data()
    {
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QString>("word");
        QTest::newRow("a name twice") << QByteArray("{\"id\":7,\"name\":\"x\",\"name\":\"root\"}") << QStringLiteral("twice");
        QTest::newRow("a name twice among many") << QByteArray("{\"id\":7,") + [] {
            QByteArray many;
            for (int i = 0; i < 100; ++i)
                many += "\"k" + QByteArray::number(i) + "\":1,";
            return many;
        }() + "\"k7\":2}" << QStringLiteral("twice");
        QTest::newRow("too deep") << QByteArray("{\"id\":7,\"a\":") + QByteArray(70, '[') + QByteArray(70, ']') + "}"
                                  << QStringLiteral("64 levels");
        QTest::newRow("no UTF-8") << QByteArray("{\"id\":7,\"name\":\"\xff\"}") << QStringLiteral("UTF-8");
        QTest::newRow("more than 64 bits") << QByteArray("{\"id\":7,\"n\":18446744073709551616}") << QStringLiteral("64 bits");
        QTest::newRow("no JSON") << QByteArray("{\"id\":7,\"n\":nul}") << QStringLiteral("JSON");
        QTest::newRow("lone surrogate") << QByteArray("{\"id\":7,\"name\":\"\\ud800\"}") << QStringLiteral("escape");
        QTest::newRow("too large") << QByteArray("{\"id\":7,\"name\":\"") + QByteArray(17 << 20, 'x') + "\"}" << QStringLiteral("16 MiB");
        QTest::newRow("no key") << QByteArray("{\"name\":\"nobody\"}") << QStringLiteral("needs key");
    }
    void oneBadElementCostsItself()
    {
        QFETCH(QByteArray, element);
        QFETCH(QString, word);
        SourceBench bench;
        bench.readBytes(stream("\"users[*]\""), "{\"users\":[{\"id\":1,\"name\":\"ada\"}," + element + ",{\"id\":2,\"name\":\"bob\"}]}");
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(), two);
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(2));
        QVERIFY2(QString::fromStdString(bench.sink.badRows[0].message).contains(word), qPrintable(bench.troubles()));
        QVERIFY2(bench.summary.covered.empty(), "a rejected row may be somebody whose account is still there");
    }
    void aFileThatEndsTooEarlyIsNotComplete_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("inside an element") << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"},{\"id\":3,\"na");
        QTest::newRow("between elements") << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}");
        QTest::newRow("behind the list") << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}],\"a\":");
        QTest::newRow("wrong bracket") << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}},\"a\":1}");
        QTest::newRow("no comma") << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"} {\"id\":3}]}");
        QTest::newRow("no colon") << QByteArray("{\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}],\"a\" 1}");
    }
    void aFileThatEndsTooEarlyIsNotComplete()
    {
        QFETCH(QByteArray, bytes);
        SourceBench bench;
        bench.readBytes(stream("\"users[*]\""), bytes);
        QCOMPARE(bench.sink.lines(), two);
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("byte ")), qPrintable(bench.troubles()));
        QVERIFY(bench.summary.covered.empty());
    }
    void asksTheEnvelope_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::addColumn<QString>("because"); // empty: complete
        QTest::addColumn<int>("notes");
        QTest::newRow("all there") << QByteArray("\"meta\":{\"count\":2}") << QString() << 0;
        QTest::newRow("a next page") << QByteArray("\"@odata.nextLink\":\"https://x\"") << QStringLiteral("More pages") << 0;
        QTest::newRow("an empty next page is none") << QByteArray("\"@odata.nextLink\":null") << QString() << 0;
        QTest::newRow("still running") << QByteArray("\"JobStatus\":\"IN_PROGRESS\"") << QStringLiteral("Still running") << 0;
        QTest::newRow("more promised") << QByteArray("\"meta\":{\"count\":3}") << QStringLiteral("promises 3") << 0;
        QTest::newRow("fewer promised") << QByteArray("\"meta\":{\"count\":1}") << QString() << 1;
    }
    void asksTheEnvelope()
    {
        QFETCH(QByteArray, envelope);
        QFETCH(QString, because);
        QFETCH(int, notes);
        const QByteArray rules = "    incomplete-when:\n"
                                 "      - {path: \"\\\"@odata.nextLink\\\"\", present: true, because: {en: More pages}}\n"
                                 "      - {path: JobStatus, is: IN_PROGRESS, because: {en: Still running}}\n"
                                 "    expect-count: meta.count\n";
        for (const bool isBehind : {true, false}) {
            const QByteArray users = "\"users\":[{\"id\":1,\"name\":\"ada\"},{\"id\":2,\"name\":\"bob\"}]";
            SourceBench bench;
            bench.readBytes(stream("\"users[*]\"", rules), isBehind ? "{" + users + "," + envelope + "}" : "{" + envelope + "," + users + "}");
            QVERIFY2(!bench.error, qPrintable(bench.troubles()));
            QCOMPARE(bench.sink.lines(), two);
            QCOMPARE(bench.summary.complete, because.isEmpty());
            QVERIFY2(bench.summary.incompleteBecause.contains(because), qPrintable(bench.troubles()));
            QCOMPARE(int(bench.summary.notes.size()), notes);
        }
    }
    void keepsEveryBitOfANumber()
    {
        SourceBench bench;
        bench.readBytes(stream("\"[*]\""), "[{\"id\":9007199254740993,\"name\":-9223372036854775808},{\"id\":18446744073709551615,\"name\":1.5}]");
        QCOMPARE(bench.sink.lines(), (QStringList{QStringLiteral("account key=9007199254740993 name=-9223372036854775808"),
                                                  QStringLiteral("account key=18446744073709551615 name=1.5")}));
    }
    void readsSeveralListsOfOneFile()
    {
        const QByteArray yaml = SourceBench::manifest(
            "  - name: all\n    format: json\n    elements: {users: \"Users[*]\", groups: \"Groups[*]\"}\n"
            "    recognise: {envelope: [{path: Users, present: true}]}\n    emit:\n"
            "      - {record: account, of: users, set: {key: id}}\n"
            "      - {record: entitlement, of: groups, set: {key: id, kind: {value: group}}}\n");
        SourceBench bench;
        bench.readBytes(yaml, "{\"Users\":[{\"id\":1}],\"Groups\":[{\"id\":2},{\"id\":3}]}");
        QCOMPARE(bench.sink.lines(), (QStringList{QStringLiteral("account key=1"), QStringLiteral("entitlement key=2 kind=group"),
                                                  QStringLiteral("entitlement key=3 kind=group")}));
    }
    void readsLinesOneByOne()
    {
        SourceBench bench;
        bench.readBytes(stream("\"[*]\"", {}, "[json, ndjson]"),
                        "{\"id\":1,\"name\":\"ada\"}\r\n\n{\"id\":7,\"name\":\n{\"id\":2,\"name\":\"bob\"}");
        QCOMPARE(bench.sink.lines(), two);
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(3));
        QVERIFY(bench.summary.complete);
    }
    void cutsALineWithoutEnd()
    {
        SourceBench bench;
        bench.readBytes(stream("\"[*]\"", {}, "ndjson"), "{\"id\":1,\"name\":\"ada\"}\n{\"id\":7,\"x\":\"" + QByteArray(17 << 20, 'x')
                                                             + "\"}\n{\"id\":2,\"name\":\"bob\"}\n");
        QCOMPARE(bench.sink.lines(), two);
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QVERIFY(bench.sink.badRows[0].message.find("16 MiB") != std::string::npos);
    }
    void readsAnEnvelopeOfAnySize()
    {
        QByteArray bytes = "{\"big\":\"" + QByteArray(3 << 20, 'x') + "\",\"users\":[";
        for (int i = 0; i < 20000; ++i)
            bytes += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"" + QByteArray(100, 'n') + "\"},";
        bytes += "{\"id\":\"last\"}],\"meta\":{\"count\":20001}}";
        SourceBench bench;
        bench.readBytes(stream("\"users[*]\"", "    expect-count: meta.count\n"), bytes);
        QVERIFY2(bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 20001);
        QCOMPARE(bench.sink.records.back().origin.row, qint64(20001));
    }
};

POSTERN_TEST(JsonTest)
#include "JsonTest.moc"
