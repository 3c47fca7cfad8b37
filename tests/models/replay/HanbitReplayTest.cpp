// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitReplay.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postern;

/// The breach lived through without the gateway's log: what people, accounts and keys alone would have shown, and when.
class HanbitReplayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void custodyIsSeenOnTheDayAfterTheLast()
    {
        const HanbitResult result = lived(HanbitOptions::Variant::A, false);
        QVERIFY(result.days > 40);
        const QMap<QString, QDate> expected{{QStringLiteral("signing-key-exportable"), QDate(2024, 11, 1)},
                                            {QStringLiteral("signing-key-long-validity"), QDate(2024, 11, 1)},
                                            {QStringLiteral("key-material-on-endpoint"), QDate(2024, 11, 1)},
                                            {QStringLiteral("notice-period-high-privilege"), QDate(2024, 12, 2)},
                                            {QStringLiteral("key-custodian-departed"), QDate(2025, 1, 2)},
                                            {QStringLiteral("signing-key-over-age"), QDate(2025, 5, 2)}};
        for (auto one = expected.begin(); one != expected.end(); ++one)
            QVERIFY2(dayOf(result, one.key()) == one.value(), qPrintable(one.key() + u' ' + dayOf(result, one.key()).toString(Qt::ISODate)));
        for (const HanbitFiring &firing : result.firings)
            QVERIFY2(!firing.isNeverExpected || !firing.day.isValid(), qPrintable(firing.rule));
    }
    void theCleanTwinIsQuietAfterTheYear()
    {
        const HanbitResult result = lived(HanbitOptions::Variant::A, true);
        QStringList late;
        for (const HanbitFiring &firing : result.late)
            late << firing.rule + u' ' + firing.day.toString(Qt::ISODate) + u' ' + firing.subject;
        QVERIFY2(late.isEmpty(), qPrintable(late.join(QLatin1String(", "))));
        QVERIFY(dayOf(result, QStringLiteral("signing-key-exportable")).isValid());
        QVERIFY(!dayOf(result, QStringLiteral("key-custodian-departed")).isValid());
    }

private:
    static HanbitResult lived(HanbitOptions::Variant variant, bool clean)
    {
        QTemporaryDir folder;
        HanbitOptions options;
        options.variant = variant;
        options.clean = clean;
        options.withLog = false;
        options.everyDays = 14; // and the days of note: the whole is a command, postern replay coupang
        Progress progress;
        const auto result = HanbitReplay::run(folder.filePath(QStringLiteral("replay.postern")), options, progress);
        if (!result)
            qFatal("%s", qPrintable(result.error().text()));
        return *result;
    }
    static QDate dayOf(const HanbitResult &result, const QString &rule)
    {
        for (const HanbitFiring &firing : result.firings) {
            if (firing.rule == rule)
                return firing.day;
        }
        return {};
    }
};

POSTERN_TEST(HanbitReplayTest)
#include "HanbitReplayTest.moc"
