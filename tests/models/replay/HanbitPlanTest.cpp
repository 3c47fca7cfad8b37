// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/replay/HanbitPlan.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>

using namespace postern;

/// The plan keeps to what is publicly known of the breach, at every scale.
class HanbitPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void totalsAreExact()
    {
        const HanbitPlan plan;
        HanbitPlan::Pages sums{};
        qint64 all = 0;
        for (const HanbitPlan::Day &day : plan.days()) {
            for (int page = 0; page < HanbitPlan::pageCount; ++page) {
                QVERIFY(day.pages[std::size_t(page)] >= 0);
                sums[std::size_t(page)] += day.pages[std::size_t(page)];
            }
            all += day.requests();
        }
        QCOMPARE(all, qint64(181'883'475));
        QVERIFY(sums == HanbitPlan::totals);
        QCOMPARE(plan.days().size(), 8 + 209);
        QCOMPARE(plan.customersBy(QDate(2025, 11, 8)), qint64(33'673'817));
    }
    void customersByDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("customers");
        QTest::newRow("before") << QDate(2025, 1, 2) << qint64(0);
        QTest::newRow("14 April") << QDate(2025, 4, 14) << qint64(1'939);
        QTest::newRow("19 April") << QDate(2025, 4, 19) << qint64(11'196);
        QTest::newRow("30 April") << QDate(2025, 4, 30) << qint64(31'562);
        QTest::newRow("1 May") << QDate(2025, 5, 1) << qint64(35'205);
        QTest::newRow("1 June") << QDate(2025, 6, 1) << qint64(154'317);
        QTest::newRow("7 July") << QDate(2025, 7, 7) << qint64(1'929'122);
        QTest::newRow("after") << QDate(2025, 11, 22) << qint64(33'673'817);
    }
    void customersByDay()
    {
        QFETCH(QDate, day);
        QFETCH(qint64, customers);
        QVERIFY2(qAbs(HanbitPlan().customersBy(day) - customers) <= 1, qPrintable(QString::number(HanbitPlan().customersBy(day))));
    }
    void theHighestDay()
    {
        const QMap<QDate, qint64> days = HanbitPlan::requestsByDay();
        const auto highest = std::max_element(days.begin(), days.end());
        QCOMPARE(highest.key(), QDate(2025, 8, 20));
        QVERIFY(qAbs(*highest - 6'300'000) < 2);
    }
    void addressesStayBelowLimits()
    {
        const HanbitPlan plan;
        int seen = 0;
        for (auto day = plan.days().begin(); day != plan.days().end(); ++day) {
            QVERIFY(day->addresses > 0 && day->firstAddress >= 0);
            QVERIFY2(day->requests() / day->addresses < 20'000, qPrintable(day.key().toString(Qt::ISODate)));
            seen = std::max(seen, day->firstAddress + day->addresses);
        }
        QCOMPARE(seen, HanbitPlan::allAddresses);
        QCOMPARE(plan.days().value(QDate(2025, 4, 29)).addresses, 14);
        QCOMPARE(plan.days().value(QDate(2025, 4, 30)).addresses, 15);
    }
    void twentyUnknownOnTheFourteenthOfJanuary()
    {
        const HanbitPlan plan;
        QVERIFY(plan.days().value(QDate(2025, 1, 13)).unknown < 20);
        QCOMPARE(plan.days().value(QDate(2025, 1, 14)).unknown, qint64(20));
    }
    void aSmallScaleKeepsTheTestDays()
    {
        const HanbitPlan plan(0.001);
        QCOMPARE(plan.days().value(QDate(2025, 1, 6)).requests(), qint64(5));
        qint64 all = 0;
        for (const HanbitPlan::Day &day : plan.days())
            all += day.requests();
        QVERIFY(qAbs(all - 181'883) < 600);
    }
};

POSTERN_TEST(HanbitPlanTest)
#include "HanbitPlanTest.moc"
