// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {

/// Puts what a log says into fields of an event where a test can see it.
QByteArray logManifest(const QByteArray &format, const QByteArray &fields)
{
    return SourceBench::manifest("  - name: log\n    format: " + format +
                                     "\n    recognise: {element: [{path: at, present: true}]}\n    may-be-empty: true\n" +
                                     (format == "syslog" ? QByteArray("    syslog: {zone: {answer: zone}, year: {answer: year}}\n") : QByteArray()) +
                                     "    emit:\n      - record: event\n        set: {at: {from: at, as: epoch-s, required: true}, " + fields + "}\n")
        .replace("  - {key: delimiter",
                 "  - {key: zone, label: {en: Zone}, type: text, required: false}\n"
                 "  - {key: year, label: {en: Year}, type: text, required: false}\n  - {key: delimiter");
}

const QByteArray syslogManifest = logManifest("syslog", "action: event, account_key: user, src_ip: address, target_account_key: target, detail: message, device_id: host");
const QByteArray webManifest = logManifest("access-log", "account_key: user, src_ip: client, action: path, user_agent: user_agent, detail: method, store_key: vhost, record_count: status");
const QByteArray auditManifest = logManifest("auditd", "action: type, account_key: fields.acct, src_ip: fields.addr, detail: fields.cmd, external_id: id, session_id: fields.ses");

/// What was read, without the numbers that events without one of their own are given.
QStringList said(const SourceBench &bench)
{
    static const QRegularExpression number(QStringLiteral(" external_id=content:[0-9a-f]{32}"));
    QStringList all = bench.sink.lines();
    return all.replaceInStrings(number, {});
}

QString timeOf(const Record &record)
{
    return toIso(instantFromEpoch(record.integer(EventField::At)));
}

} // namespace

/// Logs as text, with everything that time, machines and strangers do to them.
class LogFormatsTest : public QObject
{
    Q_OBJECT

    QStringList times(SourceBench &bench, const QByteArray &log, QMap<QString, QString> answers = {})
    {
        bench.read(syslogManifest, {bench.write(QStringLiteral("log"), log)}, std::move(answers));
        QStringList all;
        for (const Record &record : bench.sink.records)
            all << timeOf(record);
        return all;
    }

private Q_SLOTS:
    void aYearThatIsNotSaidIsTheLatestThatFits()
    {
        SourceBench bench; // it is 2026-11-23
        QCOMPARE(times(bench, "Nov 23 06:00:00 h sshd[1]: x\n"), QStringList{QStringLiteral("2026-11-23T06:00:00Z")});
        QCOMPARE(times(bench, "Nov 25 06:00:00 h sshd[1]: x\n"), QStringList{QStringLiteral("2025-11-25T06:00:00Z")});
        QCOMPARE(times(bench, "Feb 29 06:00:00 h sshd[1]: x\n"), QStringList{QStringLiteral("2024-02-29T06:00:00Z")});
        QVERIFY2(bench.summary.complete, qPrintable(bench.troubles()));
    }
    void theYearRollsOver()
    {
        SourceBench bench;
        QCOMPARE(times(bench, "Dec 31 23:59:59 h a: x\nJan  1 00:00:01 h a: x\nDec 31 23:59:58 h a: late\nJan  1 00:00:02 h a: x\nMar 12 10:00:00 h a: x\n"),
                 (QStringList{QStringLiteral("2025-12-31T23:59:59Z"), QStringLiteral("2026-01-01T00:00:01Z"), QStringLiteral("2025-12-31T23:59:58Z"),
                              QStringLiteral("2026-01-01T00:00:02Z"), QStringLiteral("2026-03-12T10:00:00Z")}));
        // Told the year of the first line, two New Years are two years.
        QCOMPARE(times(bench, "Dec 31 23:59:59 h a: x\nJun  1 00:00:00 h a: x\nFeb  1 00:00:00 h a: x\n", {{QStringLiteral("year"), QStringLiteral("2019")}}),
                 (QStringList{QStringLiteral("2019-12-31T23:59:59Z"), QStringLiteral("2020-06-01T00:00:00Z"), QStringLiteral("2021-02-01T00:00:00Z")}));
    }
    void aClockThatGoesBackIsNoNewYear()
    {
        SourceBench bench;
        QCOMPARE(times(bench, "Mar 30 10:00:00 h a: x\nMar  5 10:00:00 h a: x\nMar 30 10:00:05 h a: x\n"),
                 (QStringList{QStringLiteral("2026-03-30T10:00:00Z"), QStringLiteral("2026-03-05T10:00:00Z"), QStringLiteral("2026-03-30T10:00:05Z")}));
    }
    void aTimeIsThatOfTheZone()
    {
        SourceBench bench;
        const QMap<QString, QString> paris{{QStringLiteral("zone"), QStringLiteral("Europe/Paris")}};
        // Summer, winter, the hour that is struck twice (the first of them), the hour that is leapt over.
        QCOMPARE(times(bench, "Mar 29 01:59:59 h a: x\nMar 29 03:00:00 h a: x\nJul  1 12:00:00 h a: x\nOct 25 02:30:00 h a: x\nNov 20 12:00:00 h a: x\n", paris),
                 (QStringList{QStringLiteral("2026-03-29T00:59:59Z"), QStringLiteral("2026-03-29T01:00:00Z"), QStringLiteral("2026-07-01T10:00:00Z"),
                              QStringLiteral("2026-10-25T00:30:00Z"), QStringLiteral("2026-11-20T11:00:00Z")}));
        // A line that says its offset is of that offset; one that does not, of the zone.
        QCOMPARE(times(bench, "2026-11-20T12:00:00.5+09:00 h a: x\n2026-11-20T12:00:00 h a: x\n<13>1 2026-11-20T12:00:00Z h a - - - x\n", paris),
                 (QStringList{QStringLiteral("2026-11-20T03:00:00Z"), QStringLiteral("2026-11-20T11:00:00Z"), QStringLiteral("2026-11-20T12:00:00Z")}));
        times(bench, "Nov 20 12:00:00 h a: x\n", {{QStringLiteral("zone"), QStringLiteral("Mars/Olympus")}});
        QVERIFY(bench.error && bench.error->message.contains(QStringLiteral("Mars/Olympus")));
        times(bench, "Nov 20 12:00:00 h a: x\n", {{QStringLiteral("year"), QStringLiteral("last")}});
        QVERIFY(bench.error && bench.error->message.contains(QStringLiteral("no year")));
    }
    void rotatedFilesAreEachOfTheirOwnYear()
    {
        SourceBench bench;
        bench.write(QStringLiteral("in/auth.log"), "Jan  4 10:00:00 h sshd[1]: Invalid user c from 192.0.2.1\n");
        bench.write(QStringLiteral("in/auth.log.1"), "Dec 28 10:00:00 h sshd[1]: Invalid user b from 192.0.2.1\nJan  3 10:00:00 h sshd[1]: Invalid user b from 192.0.2.1\n");
        bench.write(QStringLiteral("in/auth.log.2"), "Dec 20 10:00:00 h sshd[1]: Invalid user a from 192.0.2.1\n");
        bench.read(syslogManifest, {bench.folder() + QStringLiteral("/in")});
        QStringList all;
        for (const Record &record : bench.sink.records)
            all << timeOf(record) + u' ' + QString::fromStdString(record.text(EventField::AccountKey));
        all.sort();
        QCOMPARE(all, (QStringList{QStringLiteral("2025-12-20T10:00:00Z a"), QStringLiteral("2025-12-28T10:00:00Z b"),
                                   QStringLiteral("2026-01-03T10:00:00Z b"), QStringLiteral("2026-01-04T10:00:00Z c")}));
        QVERIFY2(bench.summary.complete, qPrintable(bench.troubles()));
    }
    void aHostileNameCannotStandInForAnAddress()
    {
        SourceBench bench;
        bench.readBytes(syslogManifest, "Nov 20 10:00:00 h sshd[1]: Failed password for invalid user x from 198.51.100.1 port 22 ssh2 from 203.0.113.9 port 4 ssh2\n"
                                        "Nov 20 10:00:01 h sudo: ada : TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/bin/echo ; USER=nobody\n"
                                        "Nov 20 10:00:02 h app[2]: Accepted password for root from 203.0.113.9 port 4 ssh2\n");
        QCOMPARE(int(bench.sink.records.size()), 3);
        QCOMPARE(bench.sink.records[0].text(EventField::SourceIp), std::string("203.0.113.9"));
        QCOMPARE(bench.sink.records[0].text(EventField::AccountKey), std::string("x from 198.51.100.1 port 22 ssh2"));
        QCOMPARE(bench.sink.records[1].text(EventField::TargetAccountKey), std::string("root"));
        QVERIFY2(bench.sink.records[2].text(EventField::Action).empty(), "only sshd says who signed in through sshd");
    }
    void badLinesCostThemselvesAndAreLocated()
    {
        SourceBench bench;
        bench.readBytes(syslogManifest, QByteArray(5, '\0') + "Nov 20 10:00:00 h a: hole before\nno time\nNov 31 10:00:00 h a: x\nNov 20 10:00:01 h a: N" +
                                            QByteArray(1, '\0') + "L\nNov 20 10:00:02 h a: \xFF\xFE\n\tgoes on\nNov 20 10:00:03 h a: last, cut o");
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 2);
        QList<qint64> rows;
        for (const BadRow &row : bench.sink.badRows)
            rows << row.origin.row;
        QCOMPARE(rows, (QList<qint64>{2, 3, 4, 5}));
        QCOMPARE(bench.summary.badRows, qint64(4));
        QVERIFY(bench.sink.badRows[2].message.find("NUL") != std::string::npos);
    }
    void readsWebLogs_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("common") << QByteArray("192.0.2.1 - - [20/Nov/2026:10:00:00 +0100] \"GET /a?b HTTP/1.0\" 200 12")
                                << QStringLiteral("event at=1795165200 src_ip=192.0.2.1 record_count=200 action=/a detail=GET");
        QTest::newRow("combined, IPv6, offset to the west") << QByteArray("2001:db8::1 - ada [20/Nov/2026:10:00:00 -0330] \"GET / HTTP/2.0\" 304 - \"-\" \"M\"")
                                << QStringLiteral("event at=1795181400 account_key=ada src_ip=2001:db8::1 user_agent=M record_count=304 action=/ detail=GET");
        QTest::newRow("quotes and escapes") << QByteArray("192.0.2.1 - - [20/Nov/2026:10:00:00 +0000] \"GET /\\\"x HTTP/1.0\" 200 1 \"-\" \"a \\\"b\\\" \\\\ \\xC3\\xA9 [c]\"")
                                << QStringLiteral("event at=1795168800 src_ip=192.0.2.1 user_agent=a \"b\" \\ é [c] record_count=200 action=/\"x detail=GET");
        QTest::newRow("no request") << QByteArray("192.0.2.1 - - [20/Nov/2026:10:00:00 +0000] \"\\x16\\x03\" 400 0 \"-\" \"-\"")
                                << QStringLiteral("event at=1795168800 src_ip=192.0.2.1 record_count=400 action=\x16\x03");
        QTest::newRow("virtual host and port") << QByteArray("shop.example:443 192.0.2.1 - - [20/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.0\" 200 1")
                                << QStringLiteral("event at=1795168800 src_ip=192.0.2.1 store_key=shop.example:443 record_count=200 action=/ detail=GET");
    }
    void readsWebLogs()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, says);
        SourceBench bench;
        bench.readBytes(webManifest, line + '\n');
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(said(bench), QStringList{says});
    }
    void cutWebLinesAreBad()
    {
        SourceBench bench;
        bench.readBytes(webManifest, "192.0.2.1 - - [20/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.0\" 200 1\n192.0.2.1 - - [31/Nov/2026:10:00:00 +0000] \"GET / HTTP/1.0\" 200 1\n"
                                     "192.0.2.1 - - [20/Nov/2026:10:00:00 +0000] \"GET /half");
        QCOMPARE(int(bench.sink.records.size()), 1);
        QCOMPARE(int(bench.sink.badRows.size()), 2);
        QCOMPARE(bench.sink.badRows[1].origin.row, qint64(3));
        QVERIFY(bench.sink.badRows[1].message.find("cut off") != std::string::npos);
    }
    void recordsOfOneAuditEventAreOneRow()
    {
        SourceBench bench;
        bench.readBytes(auditManifest,
                        "type=SYSCALL msg=audit(1795168800.001:7): syscall=59 auid=1000 ses=4 comm=\"sh\"\n"
                        "type=USER_CMD msg=audit(1795168800.002:9): ses=5 msg='cmd=6C73202F726F6F74 acct=\"ada\" res=success'\n"
                        "type=PATH msg=audit(1795168800.001:7): name=\"/x\"\n"
                        "node=web2 type=SYSCALL msg=audit(1795168800.001:7): ses=6\n"
                        "type=USER_LOGIN msg=audit(1795168790.000:3): auid=4294967295 msg='acct=\"cafe\" addr=? res=failed'\n"
                        "type=EOE msg=audit(1795168800.001:7): \n");
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(),
                 (QStringList{QStringLiteral("event external_id=1795168800.001:7 at=1795168800 session_id=4 action=SYSCALL"),
                              QStringLiteral("event external_id=1795168800.002:9 at=1795168800 account_key=ada session_id=5 action=USER_CMD detail=ls /root"),
                              QStringLiteral("event external_id=1795168800.001:7 at=1795168800 session_id=6 action=SYSCALL"),
                              QStringLiteral("event external_id=1795168790.000:3 at=1795168790 account_key=cafe action=USER_LOGIN")}));
    }
    void anEndlessAuditLogStaysSmall()
    {
        QByteArray log;
        for (int i = 0; i < 3000; ++i)
            log += "type=SYSCALL msg=audit(1795168800.001:" + QByteArray::number(i) + "): ses=" + QByteArray::number(i) + "\n";
        SourceBench bench;
        bench.readBytes(auditManifest, log + "type=USER msg=audit(x:1): a\n");
        QCOMPARE(int(bench.sink.records.size()), 3000);
        QCOMPARE(int(bench.sink.badRows.size()), 1);
        QCOMPARE(bench.sink.badRows[0].origin.row, qint64(3001));
        QCOMPARE(bench.sink.records[2999].text(EventField::SessionId), std::string("2999"));
    }
    void aConditionMayAskSeveralPaths()
    {
        const QByteArray yaml = SourceBench::manifest(
            "  - name: a\n    format: ndjson\n    recognise: {element: [{path: [x, y], present: true}]}\n    emit:\n      - record: account\n"
            "        when: [{path: [x, y], is: \"1\"}, {path: [p, q], is-not: no}, {path: [r, s], present: false}]\n        set: {key: k}\n");
        SourceBench bench;
        bench.readBytes(yaml, "{\"k\":\"a\",\"x\":1}\n{\"k\":\"b\",\"y\":1}\n{\"k\":\"c\",\"x\":2}\n{\"k\":\"d\",\"x\":1,\"q\":\"no\"}\n{\"k\":\"e\",\"y\":1,\"s\":0}\n");
        QCOMPARE(bench.sink.lines(), (QStringList{QStringLiteral("account key=a"), QStringLiteral("account key=b")}));
    }
    void aSecondLookAtJsonIsOnlyForWhatStandsAround()
    {
        // Elements that fit nothing in the first MiB: what stands behind them still tells what the file is.
        QByteArray rows;
        while (rows.size() < (3 << 20))
            rows += "{\"k\":\"a\",\"filler\":\"" + QByteArray(900, 'x') + "\"},";
        rows.chop(1);
        const QByteArray yaml = SourceBench::manifest(
            "  - name: late\n    format: json\n    elements: \"data[*]\"\n    recognise: {envelope: [{path: meta.type, is: users}]}\n    emit:\n"
            "      - record: account\n        set: {key: k}\n"
            "  - name: never\n    format: json\n    elements: \"data[*]\"\n    recognise: {element: [{path: no-such, present: true}]}\n    emit:\n"
            "      - record: account\n        set: {key: k}\n");
        SourceBench bench;
        bench.readBytes(yaml, "{\"data\":[" + rows + "],\"meta\":{\"type\":\"users\"}}");
        QVERIFY2(!bench.error && bench.summary.complete, qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.files.size(), std::size_t(1));
        QCOMPARE(bench.sink.files[0].stream, std::string("late"));
    }
};

POSTERN_TEST(LogFormatsTest)
#include "LogFormatsTest.moc"
