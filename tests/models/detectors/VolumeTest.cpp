// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/detectors/Replay.h"
#include "tests/support/TestRegistry.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace postern::test {

/// Mass reading is seen by the day, by the week, by the share of the store, by many small rises.
class VolumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void daysToDetect_data();
    void daysToDetect();
    void aDayFarAboveTheUsual();
    void aShareOfTheStore();
    void peersSpareWhoDoesAsTheyDo();
    void bulkJobsAreSpared();
    void theFirstWeeksOfAStoreTeach();
    void aFlaggedDayIsNotLearnedAndHolds();
    void aSlowRampIsSeen();
    void coverageOfMonthAndYear();
    void aSteadySegmentIsJudgedFinely();
    void smallRisesBelowFiftyAreChance();

private:
    static constexpr qint64 start = Replay::monday / Replay::day;
    static ReadDay reads(NameNumber account, qint64 day, double records);
    /// Peers and a store that are old enough; the account reads `own` on workdays for 20 weeks before.
    void history(DetectorBank &bank, NameNumber account, double own, int weeks = 20);
    static bool has(const std::vector<Detection> &all, const char *detector, const char *factor = nullptr, NameNumber account = 1);

    Estate m_estate;
};

void VolumeTest::init()
{
    m_estate = Estate();
    m_estate.stores[1] = {9, 33'000'000};
    for (NameNumber account = 1; account <= 6; ++account)
        m_estate.accounts[account] = {.identity = account, .person = 100 + account, .peerGroup = 7, .isKnown = true};
}

ReadDay VolumeTest::reads(NameNumber account, qint64 day, double records)
{
    ReadDay one;
    one.subject = {WatchedKind::Account, 0, account, 1};
    one.account = account;
    one.day = day;
    one.reads = one.events = quint64(records);
    one.countedElsewhere = records;
    one.firstAt = day * Replay::day + 3600;
    one.lastAt = day * Replay::day + 7200;
    return one;
}

void VolumeTest::history(DetectorBank &bank, NameNumber account, double own, int weeks)
{
    for (qint64 day = start - weeks * 7; day < start; ++day) {
        std::vector<ReadDay> all;
        if (!Baseline::isWeekend(day)) {
            if (own > 0)
                all.push_back(reads(account, day, own));
            for (NameNumber peer = 2; peer <= 6; ++peer)
                all.push_back(reads(peer, day, 92));
        }
        bank.closeReads(all);
    }
}

bool VolumeTest::has(const std::vector<Detection> &all, const char *detector, const char *factor, NameNumber account)
{
    for (const Detection &one : all) {
        if (one.detector != QLatin1String(detector) || one.subject.id != account)
            continue;
        if (!factor)
            return true;
        for (const DetectionFactor &reason : one.factors) {
            if (reason.name.startsWith(QLatin1String(factor)))
                return true;
        }
    }
    return false;
}

void VolumeTest::daysToDetect_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("extra");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    // Extra reads on every day on top of those of workdays; 0: not by windows nor by the day.
    const auto row = [](int own, int extra, int first, int last) {
        QTest::addRow("%d+%d", own, extra) << own << extra << first << (last ? last : first);
    };
    row(0, 50, 0, 0); row(0, 100, 29, 30); row(0, 150, 20, 0); row(0, 300, 5, 0); row(0, 500, 1, 0); row(0, 1000, 1, 0);
    row(5, 50, 0, 0); row(5, 100, 29, 30); row(5, 150, 20, 0); row(5, 300, 5, 0); row(5, 500, 1, 0); row(5, 1000, 1, 0);
    row(20, 50, 0, 0); row(20, 100, 26, 0); row(20, 150, 18, 0); row(20, 300, 5, 0); row(20, 500, 1, 0); row(20, 1000, 1, 0);
    row(80, 50, 0, 0); row(80, 100, 0, 0); row(80, 150, 24, 0); row(80, 300, 4, 0); row(80, 500, 3, 0); row(80, 1000, 1, 0);
    row(300, 50, 0, 0); row(300, 100, 0, 0); row(300, 150, 6, 0); row(300, 300, 3, 0); row(300, 500, 2, 0); row(300, 1000, 1, 0);
}

void VolumeTest::daysToDetect()
{
    QFETCH(int, own);
    QFETCH(int, extra);
    QFETCH(int, first);
    QFETCH(int, last);
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, own);
    QVERIFY(bank.takeDetections().empty());
    int found = 0;
    for (int day = 1; day <= 60 && !found; ++day) {
        const qint64 when = start + day - 1;
        bank.closeReads({reads(1, when, extra + (Baseline::isWeekend(when) ? 0 : own))});
        const auto said = bank.takeDetections();
        if (has(said, "mass-read-day") || has(said, "mass-read-slow", "records-"))
            found = day;
    }
    QVERIFY2(found >= first && found <= last, qPrintable(QStringLiteral("on day %1").arg(found)));
}

void VolumeTest::aDayFarAboveTheUsual()
{
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 40);
    // z of 6 is at 41 * e^(6 * 0.35) - 1 = 333.8; below 500 nothing is said.
    bank.closeReads({reads(1, start, 499)});
    QVERIFY(!has(bank.takeDetections(), "mass-read-day"));
    bank.closeReads({reads(1, start + 1, 500)});
    const auto said = bank.takeDetections();
    QVERIFY(has(said, "mass-read-day", "above-usual"));
    for (const Detection &one : said) {
        if (one.detector != QLatin1String("mass-read-day"))
            continue;
        QCOMPARE(one.person, qint64(101));
        QCOMPARE(one.factors.first().observed, 500.0);
        QVERIFY(one.factors.first().sentence.contains(QStringLiteral("500 different records")));
        QVERIFY(one.score >= 0.7 && one.score < 0.9);
    }
}

void VolumeTest::aShareOfTheStore()
{
    m_estate.stores[1].records = 60'000;
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 400);
    bank.closeReads({reads(1, start, 400 + 599)});
    QVERIFY(!has(bank.takeDetections(), "mass-read-day"));
    bank.closeReads({reads(1, start + 1, 400 + 600)}); // 1 % beyond the usual
    QVERIFY(has(bank.takeDetections(), "mass-read-day", "share-of-store"));
    // Of a small store 1 % is nothing.
    m_estate.stores[1].records = 5'000;
    DetectorBank other(m_estate, nullptr);
    history(other, 1, 300);
    other.closeReads({reads(1, start, 450)});
    QVERIFY(other.takeDetections().empty());
}

void VolumeTest::peersSpareWhoDoesAsTheyDo()
{
    // A new colleague without a history reads as much as the others do three times over.
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 0);
    for (NameNumber peer = 2; peer <= 6; ++peer)
        QVERIFY(bank.book().peerP95({WatchedKind::Account, 0, 1, 1}, ReadBook::Span::Day, m_estate).has_value());
    QCOMPARE(*bank.book().peerP95({WatchedKind::Account, 0, 1, 1}, ReadBook::Span::Day, m_estate), 92.0);
    m_estate.accounts[6].peerGroup = 8; // four are too few
    QVERIFY(!bank.book().peerP95({WatchedKind::Account, 0, 1, 1}, ReadBook::Span::Day, m_estate));
    m_estate.accounts[6].peerGroup = 7;
    DetectorBank busy(m_estate, nullptr);
    for (qint64 day = start - 140; day < start; ++day) {
        std::vector<ReadDay> all;
        for (NameNumber peer = 2; peer <= 6; ++peer)
            all.push_back(reads(peer, day, 400));
        busy.closeReads(all);
    }
    busy.closeReads({reads(1, start, 1100)});
    QVERIFY(!has(busy.takeDetections(), "mass-read-day"));
    busy.closeReads({reads(1, start + 1, 1200)});
    QVERIFY(has(busy.takeDetections(), "mass-read-day", "above-floor"));
}

void VolumeTest::bulkJobsAreSpared()
{
    m_estate.bulkJobs.push_back({WatchedSubject::account(1), {}, (start + 3) * Replay::day});
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 20);
    bank.closeReads({reads(1, start, 500'000)});
    QVERIFY(bank.takeDetections().empty());
    bank.closeReads({reads(1, start + 3, 500'000)}); // its declaration has ended
    QVERIFY(has(bank.takeDetections(), "mass-read-day"));
}

void VolumeTest::theFirstWeeksOfAStoreTeach()
{
    DetectorBank bank(m_estate, nullptr);
    for (qint64 day = start; day < start + 14; ++day)
        bank.closeReads({reads(1, day, 900)});
    QVERIFY(bank.takeDetections().empty());
    for (qint64 day = start + 14; day < start + 21; ++day)
        bank.closeReads({reads(1, day, 900)});
    QVERIFY(bank.takeDetections().empty());
    bank.closeReads({reads(2, start + 21, 900)}); // somebody else comes, and the store is known
    QVERIFY(has(bank.takeDetections(), "mass-read-day", "above-floor", 2));
}

void VolumeTest::aFlaggedDayIsNotLearnedAndHolds()
{
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 40);
    const WatchedSubject subject{WatchedKind::Account, 0, 1, 1};
    const double usual = bank.book().find(subject)->daily().median(start);
    for (qint64 day = start; day < start + 200; ++day) {
        bank.closeReads({reads(1, day, 5000)});
        const auto said = bank.takeDetections();
        const bool isToday = std::any_of(said.begin(), said.end(), [day](const Detection &one) {
            return one.detector == QLatin1String("mass-read-day") && toEpoch(one.lastAt) / Replay::day == day;
        });
        QVERIFY2(isToday, qPrintable(QString::number(day - start)));
    }
    QCOMPARE(bank.book().find(subject)->daily().median(start), usual);
    QVERIFY(bank.book().find(subject)->isHeld());
    bank.release(subject); // somebody judged it
    QVERIFY(!bank.book().find(subject)->isHeld());
    QCOMPARE(bank.book().find(subject)->cusum(), 0.0);
}

void VolumeTest::aSlowRampIsSeen()
{
    // The boiling frog: 3 % more every day, never a jump.
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 60, 26);
    double records = 60;
    int seen = 0;
    for (int day = 1; day <= 120 && !seen; ++day) {
        records *= 1.03;
        bank.closeReads({reads(1, start + day - 1, std::floor(records))});
        if (has(bank.takeDetections(), "mass-read-slow"))
            seen = day;
    }
    QVERIFY2(seen > 0 && seen <= 60, qPrintable(QString::number(seen)));
}

void VolumeTest::coverageOfMonthAndYear()
{
    m_estate.stores[1].records = 100'000;
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 30);
    // 49 a day more: no window, no sum; after three weeks 1 % of the store.
    int high = 0;
    for (int day = 1; day <= 30 && !high; ++day) {
        const qint64 when = start + day - 1;
        bank.closeReads({reads(1, when, 49 + (Baseline::isWeekend(when) ? 0 : 30))});
        if (has(bank.takeDetections(), "mass-read-slow", "coverage"))
            high = day;
    }
    QVERIFY2(high >= 19 && high <= 24, qPrintable(QString::number(high)));
}

void VolumeTest::aSteadySegmentIsJudgedFinely()
{
    // A key's hosting share: 32,000 a day with 10 % noise, then 25 % more.
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal;
    DetectorBank bank(m_estate, nullptr);
    const auto segment = [&](qint64 day, double records) {
        ReadDay one = reads(0, day, records);
        one.subject = {WatchedKind::Segment, quint8(AddressKind::Hosting), 3, 1};
        return one;
    };
    for (qint64 day = start - 160; day < start; ++day)
        bank.closeReads({segment(day, std::floor(32'000 * std::exp(0.1 * normal(random))))});
    QVERIFY(!has(bank.takeDetections(), "mass-read-slow", "small-rises", 3));
    int seen = 0;
    for (int day = 1; day <= 20 && !seen; ++day) {
        bank.closeReads({segment(start + day - 1, std::floor(32'000 * std::exp(0.1 * normal(random)) + 8'000))});
        if (has(bank.takeDetections(), "mass-read-slow", "small-rises", 3))
            seen = day;
    }
    QVERIFY2(seen >= 3 && seen <= 9, qPrintable(QString::number(seen)));
}

void VolumeTest::smallRisesBelowFiftyAreChance()
{
    DetectorBank bank(m_estate, nullptr);
    history(bank, 1, 2);
    for (qint64 day = start; day < start + 60; ++day)
        bank.closeReads({reads(1, day, 12)}); // six times as much, and next to nothing
    QVERIFY(bank.takeDetections().empty());
}

} // namespace postern::test

using postern::test::VolumeTest;
POSTERN_TEST(VolumeTest)
#include "VolumeTest.moc"
