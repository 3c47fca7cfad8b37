// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/Baseline.h"
#include "models/detectors/Cusum.h"
#include "models/detectors/DetectionScore.h"
#include "models/detectors/StateReader.h"
#include "models/detectors/StateWriter.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace postern::test {

/// What is usual is learned exactly, and not from an attacker.
class BaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianAndSpreadAreExact();
    void fewDaysAreNoBaseline();
    void theRingKeepsNinetyDays();
    void weekendsStandAloneAfterFourWeeks();
    void aHeldBaselineLearnsNothing();
    void theStateComesBack();
    void scoresAreNoisyOr();
    void noFalseAlarmInSixtyOneThousandUserDays();
    void sumsOfSmallRises();
    void steadyUseRaisesNoSum();
};

void BaselineTest::medianAndSpreadAreExact()
{
    Baseline baseline;
    const double values[] = {10, 12, 8, 11, 9, 10, 13, 7, 10, 40, 10, 9, 11, 12, 8};
    for (int i = 0; i < 15; ++i)
        baseline.learn(100 + i, values[i]);
    QCOMPARE(baseline.median(120), 10.0);
    QCOMPARE(baseline.p95(120), 40.0);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(std::log1p(value) - std::log1p(10)));
    std::sort(distances.begin(), distances.end());
    QCOMPARE(baseline.spread(120, 0.0), 1.4826 * distances[7]);
    QCOMPARE(baseline.spread(120, 0.35), 0.35);
    QCOMPARE(*baseline.z(120, 10, 0.35), 0.0);
    QCOMPARE(*baseline.z(120, 109, 0.35), (std::log(110.0) - std::log(11.0)) / 0.35);
    QCOMPARE(*baseline.surelyAbove(120, 109, 0.0), (std::log(110.0) - std::log(11.0)) / (1.4826 * distances[7] * (1 + std::sqrt(1.361 / 15))));
    QCOMPARE(*baseline.surelyAbove(120, 109, 0.35), *baseline.z(120, 109, 0.35));
}

void BaselineTest::fewDaysAreNoBaseline()
{
    Baseline baseline;
    for (int i = 0; i < 13; ++i)
        baseline.learn(i, 5);
    QVERIFY(!baseline.isReady());
    QVERIFY(!baseline.z(20, 1000, 0.35));
    baseline.learn(13, 5);
    QVERIFY(baseline.z(20, 1000, 0.35).has_value());
    baseline.learn(13, 7); // the same day again: in its place
    QCOMPARE(baseline.activeDays(), std::size_t(14));
}

void BaselineTest::theRingKeepsNinetyDays()
{
    Baseline baseline;
    for (int i = 0; i < 200; ++i)
        baseline.learn(i, i);
    QCOMPARE(baseline.activeDays(), std::size_t(90));
    QCOMPARE(baseline.values().front(), 110.0);
}

void BaselineTest::weekendsStandAloneAfterFourWeeks()
{
    QVERIFY(!Baseline::isWeekend(0)); // Thursday
    QVERIFY(Baseline::isWeekend(2));
    QVERIFY(Baseline::isWeekend(3));
    QVERIFY(!Baseline::isWeekend(4));
    Baseline baseline;
    for (int i = 0; i < 27; ++i)
        baseline.learn(i, Baseline::isWeekend(i) ? 1 : 100);
    QCOMPARE(baseline.median(30), 100.0); // Saturday, too early to tell weekends apart
    for (int i = 27; i < 60; ++i)
        baseline.learn(i, Baseline::isWeekend(i) ? 1 : 100);
    QCOMPARE(baseline.median(65), 1.0);   // Saturday
    QCOMPARE(baseline.median(67), 100.0); // Monday
    QCOMPARE(baseline.medianOfAll(), 100.0);
}

void BaselineTest::aHeldBaselineLearnsNothing()
{
    Baseline baseline;
    for (int i = 0; i < 20; ++i)
        baseline.learn(i, 10);
    baseline.hold(instantFromEpoch(20 * 86400));
    const Baseline before = baseline;
    for (int i = 20; i < 80; ++i)
        baseline.learn(i, 1000);
    QVERIFY(baseline == before);
    QCOMPARE(baseline.median(80), 10.0);
    baseline.hold(instantFromEpoch(40 * 86400)); // a later hold does not shorten the earlier one
    baseline.learn(30, 1000);
    QCOMPARE(baseline.activeDays(), std::size_t(20));
    baseline.release();
    baseline.learn(80, 1000);
    QCOMPARE(baseline.activeDays(), std::size_t(21));
}

void BaselineTest::theStateComesBack()
{
    Baseline baseline;
    for (int i = 0; i < 20; ++i)
        baseline.learn(i, i * 3);
    baseline.hold(instantFromEpoch(999));
    StateWriter writer;
    baseline.save(writer);
    StateReader reader(writer.bytes());
    Baseline read;
    read.load(reader);
    QVERIFY(reader.isWhole() && reader.isAtEnd());
    QVERIFY(read == baseline);
    StateReader cut(writer.bytes().left(30));
    read.load(cut);
    QVERIFY(!cut.isWhole());
}

void BaselineTest::scoresAreNoisyOr()
{
    DetectionScore score;
    QCOMPARE(score.value(), 0.0);
    score.add("a", 0.5, QStringLiteral("A.")).add("b", 0.3, QStringLiteral("B."));
    QCOMPARE(score.value(), 1 - 0.5 * 0.7);
    score.damp("c", 0.7, QStringLiteral("C."));
    QCOMPARE(score.value(), (1 - 0.5 * 0.7) * 0.7);
    score.add("d", 1, QStringLiteral("D."));
    QCOMPARE(score.value(), 0.7);
    QCOMPARE(score.factors().size(), 4);
}

void BaselineTest::noFalseAlarmInSixtyOneThousandUserDays()
{
    std::mt19937_64 random(20251123);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> level(std::log(20.0), std::log(400.0)), width(0.2, 0.6);
    int userDays = 0, atSix = 0, atThreeAndHalf = 0;
    for (int user = 0; user < 200; ++user) {
        Baseline baseline;
        const double usual = level(random), spread = width(random);
        for (int day = 0; day < 305; ++day) {
            const double records = std::floor(std::exp(usual + spread * normal(random)));
            ++userDays;
            const auto z = baseline.z(day, records, Baseline::floorForPeople);
            const auto sure = baseline.surelyAbove(day, records, Baseline::floorForPeople);
            atSix += sure && *sure >= 6 && records >= 500 ? 1 : 0; // the detector's own floor
            atThreeAndHalf += z && *z >= 3.5 ? 1 : 0;
            baseline.learn(day, records);
        }
    }
    QCOMPARE(userDays, 61'000);
    QCOMPARE(atSix, 0);
    QVERIFY2(atThreeAndHalf > 0 && atThreeAndHalf < 100, qPrintable(QString::number(atThreeAndHalf)));
}

void BaselineTest::sumsOfSmallRises()
{
    // 10 % noise against a known baseline; the delay is the median over 400 series.
    std::mt19937_64 random(7);
    std::normal_distribution<double> normal;
    const auto delay = [&](double rise) {
        std::vector<int> days;
        for (int series = 0; series < 400; ++series) {
            Cusum sum;
            int day = 1;
            while (!sum.add((0.1 * normal(random) + std::log(1 + rise)) / 0.1) && day < 2000)
                ++day;
            days.push_back(day);
        }
        std::nth_element(days.begin(), days.begin() + 200, days.end());
        return days[200];
    };
    const int ten = delay(0.10), twenty = delay(0.20), third = delay(0.32), twoThirds = delay(0.63);
    QVERIFY2(ten >= 20 && ten <= 32, qPrintable(QString::number(ten)));
    QVERIFY2(twenty >= 6 && twenty <= 8, qPrintable(QString::number(twenty)));
    QVERIFY2(third >= 3 && third <= 5, qPrintable(QString::number(third)));
    QVERIFY2(twoThirds >= 2 && twoThirds <= 3, qPrintable(QString::number(twoThirds)));
}

void BaselineTest::steadyUseRaisesNoSum()
{
    std::mt19937_64 random(11);
    std::normal_distribution<double> normal;
    std::vector<int> alarms;
    for (int series = 0; series < 400; ++series) {
        Cusum sum;
        int day = 1;
        while (!sum.add(normal(random)) && day < 4000)
            ++day;
        alarms.push_back(day);
    }
    std::sort(alarms.begin(), alarms.end());
    QVERIFY2(alarms[20] > 900, qPrintable(QString::number(alarms[20])));   // one series in twenty
    QCOMPARE(alarms[200], 4000);                                           // half have none in eleven years
}

} // namespace postern::test

using postern::test::BaselineTest;
POSTERN_TEST(BaselineTest)
#include "BaselineTest.moc"
