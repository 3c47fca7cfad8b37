// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
QByteArray stream(const QByteArray &csv)
{
    return SourceBench::manifest("  - name: users\n    format: csv\n    csv: {" + csv
                                 + "}\n    recognise: {columns: [id, name]}\n    snapshot: [account]\n    emit:\n"
                                   "      - record: account\n        set: {key: id, name: name, description: note}\n");
}
} // namespace

/// CSV as it is met: dialects, quotes, encodings, and what a broken row costs.
class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("dialect");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("bad");
        const QStringList two{QStringLiteral("account key=1 name=ada"), QStringLiteral("account key=2 name=bob")};
        QTest::newRow("plain") << QByteArray("delimiter: \",\"") << QByteArray("id,name,note\n1,ada,\n2,bob,\n") << two << 0;
        QTest::newRow("CR LF, no last line end") << QByteArray("") << QByteArray("id,name,note\r\n1,ada,\r\n2,bob,") << two << 0;
        QTest::newRow("by header: semicolon") << QByteArray("delimiter: by-header") << QByteArray("id;name;note\n1;ada;\n2;bob;\n")
                                              << two << 0;
        QTest::newRow("by header: tab") << QByteArray("delimiter: by-header") << QByteArray("id\tname\tnote\n1\tada\t\n2\tbob\t\n")
                                        << two << 0;
        QTest::newRow("UTF-8 mark") << QByteArray("") << QByteArray("\xEF\xBB\xBFid,name,note\n1,ada,\n2,bob,\n") << two << 0;
        QTest::newRow("quotes with everything in them")
            << QByteArray("") << QByteArray("id,name,note\n1,\"a,\"\"d\"\"\r\na\",x\n")
            << QStringList{QStringLiteral("account key=1 name=a,\"d\"\r\na description=x")} << 0;
        QTest::newRow("a short row") << QByteArray("") << QByteArray("id,name,note\n1,ada\n2,bob,\n") << two.mid(1) << 1;
        QTest::newRow("a short row is padded") << QByteArray("short-rows: pad") << QByteArray("id,name,note\n1,ada\n2,bob,\n") << two
                                               << 0;
        QTest::newRow("a long row") << QByteArray("short-rows: pad") << QByteArray("id,name,note\n1,ada,,,\n2,bob,\n") << two.mid(1)
                                    << 1;
        QTest::newRow("invalid UTF-8 costs its row") << QByteArray("") << QByteArray("id,name,note\n1,\xff\xfe,\n2,bob,\n")
                                                     << two.mid(1) << 1;
        QTest::newRow("loose header") << QByteArray("loose-header: true") << QByteArray("ID,Na-me,NOTE\n1,ada,\n2,bob,\n") << two << 0;
        QTest::newRow("unnamed index column") << QByteArray("") << QByteArray(",id,name,note\n0,1,ada,\n1,2,bob,\n") << two << 0;
        QTest::newRow("empty lines") << QByteArray("") << QByteArray("id,name,note\n\n1,ada,\n\n\n2,bob,\n\n") << two << 0;
        QTest::newRow("no key") << QByteArray("") << QByteArray("id,name,note\n,ada,\n2,bob,\n") << two.mid(1) << 1;
        QTest::newRow("lines before the header") << QByteArray("skip-lines: 2")
                                                 << QByteArray("report\nof today\nid,name,note\n1,ada,\n2,bob,\n") << two << 0;
        QTest::newRow("NUL is shown, not obeyed") << QByteArray("") << QByteArray("id,name,note\n1,ad\0a,\n", 21)
                                                  << QStringList{QStringLiteral("account key=1 name=ad␀a")} << 0;
        QTest::newRow("rubbish after a quote") << QByteArray("") << QByteArray("id,name,note\n1,\"ada\"x,\n2,bob,\n") << two.mid(1) << 1;
        QTest::newRow("no quotes in this dialect") << QByteArray("quote: none") << QByteArray("id,name,note\n1,\"ada,\n")
                                                   << QStringList{QStringLiteral("account key=1 name=\"ada")} << 0;
    }
    void reads()
    {
        QFETCH(QByteArray, dialect);
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, lines);
        QFETCH(int, bad);
        SourceBench bench;
        bench.readBytes(stream(dialect), bytes);
        QVERIFY2(!bench.error, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(), lines);
        QCOMPARE(int(bench.sink.badRows.size()), bad);
        QVERIFY2(bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.summary.covered.size()), bad == 0 ? 1 : 0);
    }
    void readsUtf16_data()
    {
        QTest::addColumn<bool>("isLittle");
        QTest::addColumn<bool>("hasMark");
        QTest::newRow("little with mark") << true << true;
        QTest::newRow("big with mark") << false << true;
        QTest::newRow("little without") << true << false;
    }
    void readsUtf16()
    {
        QFETCH(bool, isLittle);
        QFETCH(bool, hasMark);
        QByteArray bytes;
        const QString text = (hasMark ? QString(QChar(0xFEFF)) : QString()) + QStringLiteral("id,name,note\r\n1,Zoë 😀,\r\n");
        for (const QChar c : text) {
            const char low = char(c.unicode() & 0xFF);
            const char high = char(c.unicode() >> 8);
            bytes += isLittle ? low : high;
            bytes += isLittle ? high : low;
        }
        SourceBench bench;
        bench.readBytes(stream({}), bytes);
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=1 name=Zoë 😀")});
    }
    void readsWindows1252()
    {
        SourceBench bench;
        bench.readBytes(stream({}).replace("    format: csv\n", "    format: csv\n    encoding: windows-1252\n"),
                        "id,name,note\n1,Zo\xEB \x80,\n");
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=1 name=Zoë €")});
    }
    void anUnclosedQuoteEndsTheReadingWhereItOpened()
    {
        SourceBench bench;
        bench.readBytes(stream({}), "id,name,note\n1,ada,\n2,\"bob,\n3,eve,\n4,dan,\n");
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=1 name=ada")});
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("opens on line 3")), qPrintable(bench.troubles()));
        QVERIFY(bench.summary.covered.empty());
    }
    void tellsWhereABadRowStands()
    {
        SourceBench bench;
        bench.readBytes(stream({}), "id,name,note\n1,\"a\nb\",\n2,bob\n");
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(4));
        QVERIFY(bench.sink.badRows[0].message.find("2 cells") != std::string::npos);
        QVERIFY(bench.sink.badRows[0].excerpt.find("bob") != std::string::npos);
    }
    void limitsCellsAndColumns()
    {
        SourceBench bench;
        bench.readBytes(stream({}), "id,name,note\n1," + QByteArray(70000, 'x') + ",\n2,bob,\n");
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=2 name=bob")});
        bench.readBytes(stream("max-field: 1 MiB"), "id,name,note\n1," + QByteArray(70000, 'x') + ",\n2,bob,\n");
        QCOMPARE(int(bench.sink.records.size()), 2);
        bench.readBytes(stream({}), "id,name,note\n1" + QByteArray(600, ',') + "\n2,bob,\n");
        QCOMPARE(int(bench.sink.records.size()), 1);
        bench.readBytes(stream({}), "id,name" + QByteArray(600, ',') + "\n1,ada\n");
        QVERIFY(!bench.summary.complete);
    }
    void refusesAHeaderThatNamesAColumnTwice()
    {
        SourceBench bench;
        bench.readBytes(stream({}), "id,name,name\n1,ada,x\n");
        QVERIFY(!bench.summary.complete);
        QVERIFY(bench.sink.records.empty());
    }
    void readsWhatJsonWraps_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("plain") << QByteArray("id,name,note\\n1,ada,");
        QTest::newRow("base64") << QByteArray("id,name,note\n1,ada,").toBase64();
    }
    void readsWhatJsonWraps()
    {
        QFETCH(QByteArray, content);
        SourceBench bench;
        bench.readBytes(stream("unwrap: Content"), "{\"Content\": \"" + content + "\", \"ReportFormat\": \"text/csv\"}");
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=1 name=ada")});
    }
    void usesTheAnswerForDelimiterAndColumn()
    {
        const QByteArray yaml = SourceBench::manifest(
            "  - name: users\n    format: csv\n    csv: {delimiter: {answer: delimiter}}\n    recognise: {columns: [id]}\n    emit:\n"
            "      - record: account\n        set: {key: id, name: {column: column}}\n");
        SourceBench bench;
        const QString file = bench.write(QStringLiteral("a.csv"), "id|login name\n1|ada\n");
        bench.read(yaml, {file}, {{QStringLiteral("column"), QStringLiteral("login name")}, {QStringLiteral("delimiter"), QStringLiteral("|")}});
        QCOMPARE(bench.sink.lines(), QStringList{QStringLiteral("account key=1 name=ada")});
    }
};

POSTERN_TEST(CsvTest)
#include "CsvTest.moc"
