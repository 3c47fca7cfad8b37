// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/IssuedTokens.h"
#include "models/detectors/NumberSample.h"
#include "models/detectors/ThetaSketch.h"
#include "models/detectors/TopCounters.h"
#include "tests/models/detectors/Replay.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

#include <cmath>
#include <random>

namespace postern::test {

/// Sets, numbers, counters and tokens in bounded memory: exact while they are small, near enough after.
class SketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thetaSketches();
    void numberSamples();
    void topCounters();
    void issuedTokens();

private:
    static constexpr qint64 now = Replay::monday, day = Replay::day;
};

void SketchTest::thetaSketches()
{
    ThetaSketch small, other;
    for (quint64 i = 0; i < 3000; ++i)
        small.add(spread(i));
    for (quint64 i = 0; i < 3000; ++i)
        small.add(spread(i)); // again
    for (quint64 i = 2000; i < 5000; ++i)
        other.add(spread(i));
    QCOMPARE(small.estimate(), 3000.0);
    QCOMPARE(small.notIn(other), 2000.0);
    ThetaSketch large, backwards, half;
    for (quint64 i = 0; i < 200'000; ++i) {
        large.add(spread(i));
        backwards.add(spread(199'999 - i));
        if (i >= 100'000)
            half.add(spread(i));
    }
    QVERIFY(std::abs(large.estimate() / 200'000 - 1) < 0.05);
    QCOMPARE(backwards.estimate(), large.estimate());
    QVERIFY(std::abs(large.notIn(half) / 100'000 - 1) < 0.08);
    QVERIFY(large.bytes() <= 4 * ThetaSketch::capacity * sizeof(quint64));
    ThetaSketch both = half;
    both.add(large);
    QVERIFY(std::abs(both.estimate() / 200'000 - 1) < 0.05);
}

void SketchTest::numberSamples()
{
    NumberSample forwards, backwards;
    for (int i = 0; i < 1000; ++i) {
        forwards.add(i, i * 3);
        backwards.add(999 - i, (999 - i) * 3);
    }
    QCOMPARE(forwards.size(), NumberSample::capacity);
    QCOMPARE(forwards.order().rank, 1.0);
    QCOMPARE(backwards.order().rank, 1.0); // the same last 256, in whatever order they came
    QCOMPARE(backwards.order().smallGaps, 1.0);
    NumberSample down;
    for (int i = 0; i < 256; ++i)
        down.add(i, 1'000'000 - 1000 * i);
    QCOMPARE(down.order().rank, -1.0);
    QCOMPARE(down.order().smallGaps, 0.0);
    QVERIFY(down.order().inRange < 0.05);
}

void SketchTest::topCounters()
{
    TopCounters<quint64, int> top(100);
    std::mt19937_64 random(4);
    quint64 total = 0;
    for (int i = 0; i < 100'000; ++i, ++total)
        top.count(random() % 3 == 0 ? random() % 10 : 1000 + random() % 50'000);
    QVERIFY(top.entries().size() <= 200);
    QVERIFY(top.gone() > 0);
    for (quint64 heavy = 0; heavy < 10; ++heavy) {
        const auto found = top.entries().find(heavy);
        QVERIFY(found != top.entries().end());
        QVERIFY(found->second.count >= 3000 && found->second.count - found->second.mistake <= 3700);
    }
}

void SketchTest::issuedTokens()
{
    IssuedTokens issued;
    for (quint64 i = 0; i < 250'000; ++i)
        issued.add(spread(i), now + qint64(i % 3) * day);
    int wrong = 0;
    for (quint64 i = 0; i < 250'000; ++i)
        QVERIFY(issued.mayHave(spread(i), now + 2 * day, 31, 300));
    for (quint64 i = 1'000'000; i < 1'020'000; ++i)
        wrong += issued.mayHave(spread(i), now + 2 * day, 31, 300);
    QVERIFY2(wrong < 1000, qPrintable(QString::number(wrong)));
    QVERIFY(!issued.mayHave(spread(0), now - day, 31, 300)); // accepted before it was issued
    issued.forgetBefore(now / day + 1);
    QVERIFY(!issued.mayHave(spread(0), now + 2 * day, 31, 300));
}

} // namespace postern::test

using postern::test::SketchTest;
POSTERN_TEST(SketchTest)
#include "SketchTest.moc"
