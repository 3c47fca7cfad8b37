// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Instant.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// Times are UTC whatever the zone of the computer.
class InstantTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsIso_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("epoch");
        QTest::newRow("zulu") << "2026-11-23T06:42:00Z" << qint64(1795416120);
        QTest::newRow("offset") << "2026-11-23T07:42:00+01:00" << qint64(1795416120);
        QTest::newRow("no zone is UTC") << "2026-11-23T06:42:00" << qint64(1795416120);
        QTest::newRow("fraction") << "2026-11-23T06:42:00.1234567Z" << qint64(1795416120);
        QTest::newRow("date") << "1970-01-02" << qint64(86400);
    }
    void readsIso()
    {
        QFETCH(QString, text);
        QFETCH(qint64, epoch);
        const auto at = instantFromIso(text);
        QVERIFY(at.has_value());
        QCOMPARE(toEpoch(*at), epoch);
    }
    void refusesWhatIsNoTime()
    {
        QVERIFY(!instantFromIso(QStringLiteral("N/A")));
        QVERIFY(!instantFromIso(QString()));
        QVERIFY(!instantFromIso(QStringLiteral("2026-13-01")));
    }
    void writesIso() { QCOMPARE(toIso(instantFromEpoch(1795416120)), QStringLiteral("2026-11-23T06:42:00Z")); }
};

POSTERN_TEST(InstantTest)
#include "InstantTest.moc"
