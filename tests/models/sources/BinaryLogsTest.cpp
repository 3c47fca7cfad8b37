// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

using namespace postern;
using test::SourceBench;

namespace {

const QByteArray sessions = SourceBench::manifest(
    "  - name: s\n    format: utmp\n    recognise: {element: [{path: kind, present: true}]}\n    may-be-empty: true\n    emit:\n"
    "      - record: event\n        set: {at: {from: at, as: epoch-s, required: true}, activity: kind, account_key: user, src_ip: address, device_id: line}\n");
const QByteArray events = SourceBench::manifest(
    "  - name: e\n    format: evtx\n    recognise: {element: [{path: System.EventID, present: true}]}\n    may-be-empty: true\n    emit:\n"
    "      - record: event\n        set: {at: {from: System.TimeCreated.SystemTime, as: iso, required: true}, action: System.EventID, account_key: EventData.TargetUserName, "
    "detail: EventData.DisplayName, subject_ref: \"EventData.Data[1]\"}\n");

/// What was read, without the numbers that events without one of their own are given.
QStringList said(const SourceBench &bench)
{
    static const QRegularExpression number(QStringLiteral(" external_id=content:[0-9a-f]{32}"));
    QStringList all = bench.sink.lines();
    return all.replaceInStrings(number, {});
}

/// One record as glibc writes it on x86-64.
QByteArray session(qint16 kind, const QByteArray &user, const QByteArray &line, qint32 at, const QByteArray &address)
{
    QByteArray record(384, '\0');
    qToLittleEndian(kind, record.data());
    qToLittleEndian(qint32(4711), record.data() + 4);
    record.replace(8, line.size(), line);
    record.replace(44, user.size(), user);
    qToLittleEndian(at, record.data() + 340);
    record.replace(348, address.size(), address);
    return record;
}

QByteArray recording(const char *name)
{
    QFile file(QStringLiteral(POSTERN_SOURCE_DIR "/tests/recordings/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", name);
    return file.readAll();
}

constexpr qsizetype chunk = 65536, header = 4096;

} // namespace

/// Logs in binary, whole and damaged.
class BinaryLogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSessions()
    {
        const QByteArray four("\xC0\x00\x02\x0A", 4);
        const QByteArray six("\x20\x01\x0D\xB8\0\0\0\0\0\0\0\0\0\0\0\x07", 16);
        SourceBench bench;
        bench.readBytes(sessions, session(2, "reboot", "~", 1795168800, {}) + session(7, "ada", "pts/0", 1795168900, four) +
                                      session(7, QByteArray(32, 'n'), QByteArray(32, 'l'), 1795168700, six) + session(0, {}, {}, 0, {}));
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(said(bench),
                 (QStringList{QStringLiteral("event at=1795168800 activity=boot account_key=reboot device_id=~"),
                              QStringLiteral("event at=1795168900 activity=user account_key=ada src_ip=192.0.2.10 device_id=pts/0"),
                              QStringLiteral("event at=1795168700 activity=user account_key=%1 src_ip=2001:db8::7 device_id=%2")
                                  .arg(QString(32, u'n'), QString(32, u'l')),
                              QStringLiteral("event at=0 activity=empty")}));
    }
    void anUnknownKindCostsItselfAndACutRecordIsSaid()
    {
        SourceBench bench;
        bench.readBytes(sessions, session(7, "ada", "pts/0", 1795168800, {}) + session(12, "x", "y", 1795168801, {}) +
                                      session(8, {}, "pts/0", 1795168802, {}) + QByteArray(50, 'x'));
        QCOMPARE(int(bench.sink.records.size()), 2);
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(2));
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("50 of 384")), qPrintable(bench.troubles()));
    }
    void anEmptyLogIsFine()
    {
        SourceBench bench;
        bench.readBytes(sessions, {});
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
    }
    void textIsNoSessions()
    {
        SourceBench bench;
        bench.readBytes(sessions, QByteArray(2000, 'a'));
        QVERIFY(!bench.summary.complete && bench.sink.records.empty());
    }

    void readsEvents()
    {
        const QByteArray log = recording("windows-events/evtx/Security.evtx");
        SourceBench bench;
        bench.readBytes(events, log);
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 12);
        QCOMPARE(said(bench).first(), QStringLiteral("event at=1795160400 account_key=ada action=4624"));
        QVERIFY2(bench.sink.records[5].text(EventField::Detail) == "Mallory <b>&\"M\"</b>", "what is markup in XML is text in a name");
        QCOMPARE(bench.sink.records[11].text(EventField::SubjectRef), std::string("  trailing  "));
        QCOMPARE(bench.sink.records[11].origin.row, qint64(12));
        // The same, packed.
        bench.readBytes(events, qCompress(log).mid(4), QStringLiteral("zlib is no gzip"));
        QVERIFY(!bench.summary.complete);
    }
    void damagedChunksAreSaid_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("least"); // events that are still there
        QTest::newRow("checksum of events, in the header") << qint64(header + 52) << QByteArray("\x12\x34\x56\x78") << QStringLiteral("chunk 1 has a header whose checksum is wrong") << 3;
        QTest::newRow("checksum of header") << qint64(header + chunk + 124) << QByteArray("\x12\x34\x56\x78") << QStringLiteral("chunk 2 has a header whose checksum is wrong") << 9;
        QTest::newRow("mark") << qint64(header) << QByteArray("ElfXxxx") << QStringLiteral("chunk 1 is not there") << 3;
        QTest::newRow("an event") << qint64(header + 512 + 60) << QByteArray(40, '\xEE') << QStringLiteral("chunk 1 has events whose checksum is wrong") << 3;
    }
    void damagedChunksAreSaid()
    {
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QFETCH(int, least);
        QByteArray log = recording("windows-events/evtx/Security.evtx");
        log.replace(at, bytes.size(), bytes);
        SourceBench bench;
        bench.readBytes(events, log);
        QVERIFY2(!bench.error, qPrintable(bench.troubles()));
        QVERIFY(!bench.summary.complete);
        QVERIFY2(bench.summary.incompleteBecause.contains(said), qPrintable(bench.troubles()));
        QVERIFY2(int(bench.sink.records.size()) >= least, qPrintable(QString::number(bench.sink.records.size())));
    }
    void aLogThatWasNotClosedIsNoDamage()
    {
        QByteArray log = recording("windows-events/evtx/Security.evtx");
        log[120] = 1; // dirty, as a log copied from a running machine
        SourceBench bench;
        bench.readBytes(events, log);
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 12);
    }
    void aCutLogIsSaid()
    {
        const QByteArray log = recording("windows-events/evtx/Security.evtx");
        SourceBench bench;
        bench.readBytes(events, log.left(header + chunk + 700));
        QVERIFY2(!bench.error && !bench.summary.complete, qPrintable(bench.troubles()));
        QVERIFY2(bench.summary.incompleteBecause.contains(QStringLiteral("cut off")), qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()) >= 9, true);
    }
    void noiseIsSurvived()
    {
        const QByteArray log = recording("windows-events/evtx/Security.evtx");
        quint32 random = 20261123;
        for (int round = 0; round < 40; ++round) {
            QByteArray noisy = log;
            for (int i = 0; i < 60; ++i) {
                random = random * 1664525 + 1013904223;
                noisy[header + 512 + qsizetype(random % 12000)] = char(random >> 24);
            }
            SourceBench bench;
            bench.readBytes(events, noisy);
            QVERIFY(!bench.summary.complete);
        }
    }
};

POSTERN_TEST(BinaryLogsTest)
#include "BinaryLogsTest.moc"
