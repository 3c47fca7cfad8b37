// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/TimeText.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// Every way in which sources write a time, and their ways to say never.
class TimeTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<QString>("expected"); // seconds, "never" or "wrong"
        const auto add = [](const char *name, const char *text, TimeKind kind, const char *expected, const char *layout = "") {
            QTest::newRow(name) << QByteArray(text) << int(kind) << QByteArray(layout) << QString::fromUtf8(expected);
        };
        add("zulu", "2026-11-23T06:42:00Z", TimeKind::Iso, "1795416120");
        add("offset", "2019-12-18T20:10:08+01:00", TimeKind::Iso, "1576696208");
        add("python str()", "2019-12-18 19:10:08+00:00", TimeKind::Iso, "1576696208");
        add("no zone is UTC", "2022-03-22 14:21:53.225", TimeKind::Iso, "1647958913");
        add("seven digits", "2026-11-23T06:42:00.1234567Z", TimeKind::Iso, "1795416120");
        add("nanoseconds and an odd offset", "2026-11-23T03:42:00.123456789-03:00", TimeKind::Iso, "1795416120");
        add("bare date", "1970-01-02", TimeKind::Iso, "86400");
        add("compact with fraction", "20241029112721.500", TimeKind::Iso, "1730201241");
        add("year 1 is never", "0001-01-01T00:00:00Z", TimeKind::Iso, "never");
        add("1601 is never", "1601-01-01T00:00:00Z", TimeKind::Iso, "never");
        add("1970 is a time", "1970-01-01T00:00:00.000Z", TimeKind::Iso, "0");
        add("no such month", "2026-13-01", TimeKind::Iso, "wrong");
        add("no such day", "2026-02-30T00:00:00Z", TimeKind::Iso, "wrong");
        add("no such hour", "2026-02-28T25:00:00Z", TimeKind::Iso, "wrong");
        add("rubbish behind", "2026-11-23T06:42:00Zx", TimeKind::Iso, "wrong");
        add("N/A", "N/A", TimeKind::Iso, "wrong");
        add("empty", "", TimeKind::Iso, "wrong");
        add("month first", "10/05/2020", TimeKind::Date, "1601856000", "MM/DD/YYYY");
        add("short with time", "7/8/2019 16:08", TimeKind::Date, "1562602080", "M/D/YYYY h:mm");
        add("half day clock", "7/8/2019 4:08 PM", TimeKind::Date, "1562602080", "M/D/YYYY h:mm AP");
        add("named month", "Sep 19 2026 08:26:10", TimeKind::Date, "1789806370", "MMM DD YYYY hh:mm:ss");
        add("layout does not fit", "2020-05-10", TimeKind::Date, "wrong", "MM/DD/YYYY");
        add("more than the layout", "10/05/2020 x", TimeKind::Date, "wrong", "MM/DD/YYYY");
        add("seconds", "1739539623", TimeKind::Epoch, "1739539623");
        add("milliseconds", "1731328621430", TimeKind::Epoch, "1731328621");
        add("microseconds", "1731328621430123", TimeKind::Epoch, "1731328621");
        add("nanoseconds", "1731328621430123456", TimeKind::Epoch, "1731328621");
        add("with a fraction", "1780000000.000", TimeKind::EpochSeconds, "1780000000");
        add("days", "20000", TimeKind::EpochDays, "1728000000");
        add("too many days", "99999999999", TimeKind::EpochDays, "wrong");
        add("filetime", "134292812824696621", TimeKind::FileTime, "1784807682");
        add("filetime 0", "0", TimeKind::FileTime, "never");
        add("filetime never expires", "9223372036854775807", TimeKind::FileTime, "never");
        add("filetime -1", "-1", TimeKind::FileTime, "never");
        add("filetime text", "soon", TimeKind::FileTime, "wrong");
        add("generalized", "20260619120000.0Z", TimeKind::GeneralizedTime, "1781870400");
        add("generalized without Z", "20260619120000", TimeKind::GeneralizedTime, "1781870400");
        add("old Microsoft JSON", "/Date(1652621703570)/", TimeKind::MsJsonDate, "1652621703");
        add("the same with a zone", "/Date(1652621703570+0200)/", TimeKind::MsJsonDate, "1652621703");
        add("out of range", "99999999999999999999", TimeKind::EpochSeconds, "wrong");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QByteArray, layout);
        QFETCH(QString, expected);
        const TimeReading reading = readTime(text.toStdString(), TimeKind(kind), {layout.toStdString()});
        const QString got = reading.kind == TimeReading::Kind::Moment  ? QString::number(reading.epoch)
                            : reading.kind == TimeReading::Kind::Never ? QStringLiteral("never")
                                                                       : QStringLiteral("wrong");
        QCOMPARE(got, expected);
    }
    void knowsTheCalendar()
    {
        QCOMPARE(epochOf(2024, 2, 29, 0, 0, 0).value_or(-1), qint64(1709164800));
        QVERIFY(!epochOf(2023, 2, 29, 0, 0, 0));
        QCOMPARE(epochOf(2026, 1, 1, 24, 0, 0).value_or(-1), epochOf(2026, 1, 2, 0, 0, 0).value_or(-2));
    }
};

POSTERN_TEST(TimeTextTest)
#include "TimeTextTest.moc"
