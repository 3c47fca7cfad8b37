// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
const QByteArray manifest = SourceBench::manifest(
    "  - name: alerts\n    format: cef\n    recognise: {element: [{path: deviceVendor, present: true}]}\n    emit:\n"
    "      - record: alert\n        set:\n          key: externalId\n          title: name\n          account_key: suser\n"
    "          severity: {from: severity, steps: {0: low, 4: medium, 7: high, 9: critical}}\n"
    "          disposition: labelled.Reason\n          product: {join: [deviceVendor, deviceProduct], with: \" \"}\n"
    "          account_source: syslog.host\n");
} // namespace

/// Lines of CEF with everything that products do to them.
class CefTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("bare") << QByteArray("CEF:0|Acme|Gate|1.0|100|Door opened|8|externalId=7 suser=ada\n")
                              << QStringLiteral("alert key=7 account_key=ada severity=high title=Door opened product=Acme Gate");
        QTest::newRow("values with blanks and escapes")
            << QByteArray("CEF:0|Ac\\|me|Gate|1.0|100|a \\\\ b|3|suser=Darris Woods externalId=7 msg=x\\=1 cs1Label=Reason cs1=late again\n")
            << QStringLiteral("alert key=7 account_key=Darris Woods severity=low title=a \\ b disposition=late again product=Ac|me Gate");
        QTest::newRow("old syslog before it, a mark, an empty value")
            << QByteArray("\xEF\xBB\xBF<34>Oct 11 22:14:15 dc01 CEF:0|Acme|Gate|.5942.64854|100|X|10|suser= externalId=7\n")
            << QStringLiteral("alert key=7 account_source=dc01 severity=critical title=X product=Acme Gate");
        QTest::newRow("new syslog before it") << QByteArray("<13>1 2017-05-11T10:00:00Z dc01 app CEF:0|Acme|Gate|1|100|X|5|externalId=7\n")
                                              << QStringLiteral("alert key=7 account_source=dc01 severity=medium title=X product=Acme Gate");
        QTest::newRow("empty name") << QByteArray("CEF:0|Acme|Gate|1|100||5|externalId=7\n")
                                    << QStringLiteral("alert key=7 severity=medium product=Acme Gate");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        SourceBench bench;
        bench.readBytes(manifest, bytes);
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(), QStringList{line});
    }
    void badLinesCostThemselves()
    {
        SourceBench bench;
        bench.readBytes(manifest, "CEF:0|Acme|Gate|1|100|X|5|externalId=1\nCEF:0|Acme|Gate|1|100|short\nno such thing\n"
                                  "CEF:0|Acme|Gate|1|100|X|5|externalId=2\n");
        QCOMPARE(int(bench.sink.records.size()), 2);
        QCOMPARE(int(bench.sink.badRows.size()), 2);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(2));
        QVERIFY(bench.summary.complete);
    }
    void anAlertWithoutAnIdIsKnownByWhatItSays()
    {
        SourceBench bench;
        bench.readBytes(manifest, "CEF:0|Acme|Gate|1|100|X|5|suser=ada\nCEF:0|Acme|Gate|1|100|X|5|suser=bob\nCEF:0|Acme|Gate|1|100|X|5|suser=ada\n");
        QCOMPARE(int(bench.sink.records.size()), 3);
        const auto key = [&](int i) { return bench.sink.records[std::size_t(i)].text(AlertField::Key); };
        QVERIFY(key(0).starts_with("content:"));
        QVERIFY(key(0) != key(1));
        QCOMPARE(key(0), key(2));
    }
};

POSTERN_TEST(CefTest)
#include "CefTest.moc"
