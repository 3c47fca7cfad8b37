// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/SortedRights.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

using namespace postern;

/// Granted minus used, against sets.
class SortedRightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsSets_data()
    {
        QTest::addColumn<int>("granted");
        QTest::addColumn<int>("used");
        QTest::newRow("nothing") << 0 << 0;
        QTest::newRow("nothing used") << 50 << 0;
        QTest::newRow("nothing granted") << 0 << 50;
        QTest::newRow("few") << 300 << 200;
        QTest::newRow("many, sorted by digits") << 20000 << 15000;
    }
    void equalsSets()
    {
        QFETCH(int, granted);
        QFETCH(int, used);
        QRandomGenerator dice(7);
        const auto make = [&](int count) {
            std::vector<quint64> pairs;
            for (int i = 0; i < count; ++i) // few accounts and rights, so that many pairs are in both and some twice
                pairs.push_back(SortedRights::pair(dice.bounded(200U) * 17'000'000U, dice.bounded(150U)));
            return pairs;
        };
        const std::vector<quint64> a = make(granted), b = make(used);
        std::set<quint64> expected(a.begin(), a.end());
        for (const quint64 one : b)
            expected.erase(one);
        const SortedRights held(a), seen(b);
        QCOMPARE(held.countWithout(seen), expected.size());
        QCOMPARE(held.without(seen), std::vector<quint64>(expected.begin(), expected.end()));
    }
    void aPairKeepsItsTwoHalves()
    {
        QCOMPARE(SortedRights::pair(1, 2), (quint64(1) << 32) + 2);
        QVERIFY(SortedRights::pair(1, 0xffffffffU) < SortedRights::pair(2, 0));
    }
};

POSTERN_TEST(SortedRightsTest)
#include "SortedRightsTest.moc"
