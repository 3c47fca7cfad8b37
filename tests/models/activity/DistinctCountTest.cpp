// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/DistinctCount.h"
#include "models/activity/KeyedHash.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace postern;

namespace {
quint64 hashOf(int number)
{
    static const KeyedHash hash(QByteArray("0123456789abcdef"));
    return hash.of(std::to_string(number));
}

DistinctCount of(int from, int to)
{
    DistinctCount count;
    for (int i = from; i < to; ++i)
        count.add(hashOf(i));
    return count;
}
} // namespace

/// Counts of different values: exact while few, close while many, the same in whatever order.
class DistinctCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactUpTo512_data()
    {
        QTest::addColumn<int>("values");
        for (const int values : {0, 1, 2, 3, 6, 7, 100, 384, 385, 511, 512})
            QTest::addRow("%d", values) << values;
    }
    void isExactUpTo512()
    {
        QFETCH(int, values);
        DistinctCount count = of(0, values);
        for (int i = 0; i < values; ++i)
            QVERIFY(!count.add(hashOf(i)));
        QVERIFY(count.isExact());
        QCOMPARE(count.count(), quint64(values));
        int seen = 0;
        count.forEach([&](quint64) { ++seen; });
        QCOMPARE(seen, values);
    }

    void isCloseAbove_data()
    {
        QTest::addColumn<int>("values");
        for (const int values : {513, 600, 1000, 5000, 20000, 100000, 700000})
            QTest::addRow("%d", values) << values;
    }
    void isCloseAbove()
    {
        QFETCH(int, values);
        const DistinctCount count = of(0, values);
        QVERIFY(!count.isExact());
        // Four standard errors: one run in sixteen thousand would be outside, and the hashes are fixed.
        const double error = std::abs(double(count.count()) / values - 1);
        QVERIFY2(error < 4 * 0.0163, qPrintable(QString::number(error)));
        QCOMPARE(count.heapBytes(), std::size_t(4096));
    }

    void zeroIsNotCounted()
    {
        DistinctCount count;
        QVERIFY(!count.add(0));
        QVERIFY(count.isEmpty());
    }

    void orderAndPartsDoNotMatter()
    {
        for (const int values : {2, 30, 512, 700, 30000}) {
            const DistinctCount whole = of(0, values);
            DistinctCount parts = of(values / 3, values);
            parts.add(of(0, values / 2));
            QCOMPARE(parts.count(), whole.count());
            QVERIFY(parts.bytes() == whole.bytes());
            DistinctCount backwards;
            for (int i = values - 1; i >= 0; --i)
                backwards.add(hashOf(i));
            QVERIFY(backwards.bytes() == whole.bytes());
        }
    }

    void bytesAndBack()
    {
        for (const int values : {0, 1, 512, 513, 9000}) {
            const DistinctCount count = of(0, values);
            const auto back = DistinctCount::fromBytes(count.bytes());
            QVERIFY(back.has_value());
            QCOMPARE(back->count(), count.count());
            QVERIFY(back->bytes() == count.bytes());
        }
        QVERIFY(!DistinctCount::fromBytes("").has_value());
        QVERIFY(!DistinctCount::fromBytes("E123").has_value());
        QVERIFY(!DistinctCount::fromBytes("R123").has_value());
        QVERIFY(!DistinctCount::fromBytes(std::string(1 + 513 * 8, 'E')).has_value());
    }

    void copiesAreTheirOwn()
    {
        for (const int values : {1, 100, 3000}) {
            DistinctCount one = of(0, values);
            DistinctCount two = one;
            two.add(of(values, values * 4));
            QCOMPARE(one.count(), of(0, values).count());
            DistinctCount three = std::move(two);
            QVERIFY(three.count() > one.count());
            one = three;
            QCOMPARE(one.count(), three.count());
        }
    }
};

POSTERN_TEST(DistinctCountTest)
#include "DistinctCountTest.moc"
