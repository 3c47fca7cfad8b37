// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ActivityIntake.h"
#include "models/store/ActivityReader.h"
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/models/activity/EngineSamples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using namespace postern::test;

namespace {
constexpr qint64 now = sampleBegin + 30 * 86400;

std::string lines(int from, int to)
{
    std::string all;
    for (int i = from; i < to; ++i)
        all += i % 4 == 0 ? sampleLine(i * 43, i, "greedy", i) : sampleLine(i * 43, i, "user" + std::to_string(i % 90), i % 50, i % 40 == 1 ? "403" : "200");
    return all;
}
} // namespace

/// What the engine hands over lies in the workspace, once, and can be read back.
class ActivityStoreTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_source{};

    std::unique_ptr<ActivityIntake> intake(const std::vector<ActivityObserver *> &observers = {})
    {
        auto made = ActivityIntake::open(*m_database, m_source, instantFromEpoch(now), {true, 2}, observers);
        return made ? std::move(*made) : nullptr;
    }
    EventPipeline::Counts take(ActivityIntake &to, const std::string &text, const char *label = "a.log", bool mayGrow = true, qint64 stored = -1)
    {
        SampleBytes bytes(text);
        const Progress progress;
        const auto counts = to.take({QString::fromLatin1(label), stored < 0 ? qint64(text.size()) : stored, mayGrow, 1}, sampleMapping(), bytes, progress,
                                    [](quint64, const EventWindow::BadLine &) {}, [](qint64) {});
        return counts ? *counts : EventPipeline::Counts{0, 0, 9999, 0, 0};
    }
    qint64 number(const char *sql) const { return m_database->integer(sql).value().value_or(-1); }
    /// Everything that is kept, as text: equal workspaces give equal texts.
    QString digest() const
    {
        QString all;
        const ActivityReader reader(*m_database);
        for (const QString &name : {QStringLiteral("greedy"), QStringLiteral("user1"), QStringLiteral("user77")}) {
            const auto accounts = reader.accounts(name).value();
            if (accounts.empty())
                continue;
            const auto list1 = reader.days(ActivitySubjectKind::Account, accounts[0], 0, now).value();
            for (const DaySummary &day : list1)
                all += QStringLiteral("%1 %2 %3 %4 %5\n").arg(name).arg(day.day).arg(day.events).arg(day.denied).arg(day.records);
            const auto list2 = reader.lastEvents(accounts[0], 500).value();
            for (const KeptEvent &event : list2)
                all += QStringLiteral("%1 %2 %3\n").arg(event.at).arg(event.record).arg(QString::fromStdString(event.address.text()));
        }
        all += QStringLiteral("%1 events, %2 rows").arg(reader.count().value()).arg(number("SELECT count(*) FROM event"));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        QVERIFY(m_database->execute("INSERT OR REPLACE INTO meta(name, value) VALUES('digest_key','000102030405060708090a0b0c0d0e0f')").isOk());
        ConfiguredSource source;
        source.kind = QStringLiteral("event-log");
        source.name = QStringLiteral("gateway");
        source.category = QStringLiteral("events");
        m_source = SourceStore::add(*m_database, source, instantFromEpoch(now)).value();
    }

    void lastEventsAndDays()
    {
        auto to = intake();
        QCOMPARE(take(*to, lines(0, 12000)).events, 12000u);
        QVERIFY(to->end().isOk());
        const ActivityReader reader(*m_database);
        QCOMPARE(reader.count().value(), 12000);
        const auto accounts = reader.accounts(QStringLiteral("greedy")).value();
        QCOMPARE(accounts.size(), std::size_t(1));
        QCOMPARE(reader.accounts(QStringLiteral("gateway: greedy")).value(), accounts);
        const auto last = reader.lastEvents(accounts[0], 200).value();
        QCOMPARE(last.size(), std::size_t(200));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(last[std::size_t(i)].at, sampleBegin + (11996 - 4 * i) * 43);
        const auto shown = reader.shown(last).value();
        QCOMPARE(shown[0].account, QStringLiteral("greedy"));
        QCOMPARE(shown[0].action, QStringLiteral("GET"));
        QCOMPARE(shown[0].activity, QStringLiteral("read"));
        qint64 events = 0;
        const auto list3 = reader.days(ActivitySubjectKind::Account, accounts[0], 0, now).value();
        for (const DaySummary &day : list3)
            events += qint64(day.events);
        QCOMPARE(events, 3000);
        QCOMPARE(reader.days(ActivitySubjectKind::Account, accounts[0], sampleBegin, sampleBegin + 86400).value()[0].events, 503u);
        // Refusals are rows, with source and line.
        QCOMPARE(number("SELECT count(*) FROM event WHERE outcome='failure' AND activity='read'"), 300);
        QCOMPARE(number("SELECT min(row_number) FROM event"), 2);
        QVERIFY(number("SELECT count(*) FROM rollup_block") > 0);
        QVERIFY(number("SELECT count(*) FROM account_usage") > 80);
    }

    void readAgainAddsNothing()
    {
        const std::string text = lines(0, 9000);
        auto to = intake();
        take(*to, text);
        QVERIFY(to->end().isOk());
        const QString before = digest();
        for (const char *label : {"a.log", "a.log.1"}) { // renamed, too
            auto again = intake();
            const auto counts = take(*again, text, label);
            QCOMPARE(counts.events, 0u);
            QCOMPARE(counts.rows, 9000u);
            QVERIFY(again->end().isOk());
            QCOMPARE(digest(), before);
        }
        QCOMPARE(number("SELECT count(*) FROM event_cursor"), 1);
        // A packed one that is as it was is not even opened again.
        auto packed = intake();
        take(*packed, text, "a.log", false, 1234);
        QVERIFY(packed->end().isOk());
        QCOMPARE(digest(), before);
    }

    void overlappingExportsAddNothing()
    {
        auto once = intake();
        take(*once, lines(0, 9000));
        QVERIFY(once->end().isOk());
        const QString whole = digest();
        init();
        auto first = intake();
        take(*first, lines(0, 6000), "monday.log");
        QVERIFY(first->end().isOk());
        auto second = intake();
        take(*second, lines(3000, 9000), "tuesday.log");
        QVERIFY(second->end().isOk());
        QCOMPARE(digest(), whole);
        QCOMPARE(number("SELECT duplicates FROM event_stream"), 3000);
    }

    /// A log that grows, read in pieces that end anywhere, is the same as read once.
    void aGrowingLogIsReadOn()
    {
        const std::string text = lines(0, 9000);
        auto once = intake();
        take(*once, text);
        QVERIFY(once->end().isOk());
        const QString whole = digest();
        init();
        for (const double part : {0.01, 0.2, 0.5000123, 0.9, 1.0}) {
            auto more = intake();
            take(*more, text.substr(0, std::size_t(double(text.size()) * part)));
            QVERIFY(more->end().isOk());
        }
        QCOMPARE(digest(), whole);
        QCOMPARE(number("SELECT rows FROM event_cursor"), 9000);
    }

    /// A program that is killed leaves what was committed, and the next read brings the rest.
    void whatWasNotCommittedIsReadAgain()
    {
        const std::string text = lines(0, 9000);
        auto once = intake();
        take(*once, text);
        QVERIFY(once->end().isOk());
        const QString whole = digest();
        init();
        auto first = intake();
        take(*first, text.substr(0, text.size() / 2));
        {
            auto killed = intake();
            KeyedHash hash = ActivityNameStore::keyOf(*m_database).value();
            ActivityNames names;
            ActivityNameStore nameStore;
            QVERIFY(nameStore.load(*m_database, hash, names).isOk());
            ActivityStore store(*m_database, m_source, instantFromEpoch(now), names, nameStore);
            DayTable day(sampleDay);
            day.of({ActivitySubjectKind::Account, 1, 0})->events = 5;
            QVERIFY(store.keepDay(day, false).isOk());
            AccessEvent event;
            event.id = 77;
            event.account = 1;
            QVERIFY(store.keep(event).isOk());
            QVERIFY(number("SELECT count(*) FROM event WHERE external_digest=77") == 1);
        } // never committed
        QCOMPARE(number("SELECT count(*) FROM event WHERE external_digest=77"), 0);
        auto rest = intake();
        take(*rest, text);
        QVERIFY(rest->end().isOk());
        QCOMPARE(digest(), whole);
    }

    void rowsOfEventAreSeenOnce()
    {
        SampleObserver observer;
        const auto put = [&](int from, int to) {
            auto store = RecordStore::begin(*m_database, m_source, instantFromEpoch(now)).value();
            for (int i = from; i < to; ++i) {
                Record record(RecordType::Event);
                record.set(EventField::ExternalId, std::string("x" + std::to_string(i)));
                record.set(EventField::At, sampleBegin + (i * 7919) % 5000);
                record.set(EventField::AccountKey, std::string("ada"));
                record.set(EventField::Activity, std::string("sign-in"));
                record.set(EventField::Outcome, std::string("success"));
                record.set(EventField::SourceIp, std::string("192.0.2.9"));
                QVERIFY(store->put(std::move(record)).isOk());
            }
            QVERIFY(store->finish({}, false).isOk());
        };
        put(0, 300);
        const Progress progress;
        auto first = intake({&observer});
        QVERIFY(first->takeStored(progress).isOk());
        QVERIFY(first->end().isOk());
        QCOMPARE(observer.seen.size(), std::size_t(300));
        for (std::size_t i = 1; i < observer.seen.size(); ++i)
            QVERIFY(observer.seen[i].at >= observer.seen[i - 1].at);
        QVERIFY(observer.seen[0].activity == EventActivity::SignIn);
        put(200, 350); // overlapping
        auto second = intake({&observer});
        QVERIFY(second->takeStored(progress).isOk());
        QVERIFY(second->end().isOk());
        QCOMPARE(observer.seen.size(), std::size_t(350));
        QCOMPARE(number("SELECT count(*) FROM event"), 350);
        QCOMPARE(number("SELECT count(*) FROM event_directory"), 0);
        const ActivityReader reader(*m_database);
        const auto ada = reader.accounts(QStringLiteral("ada")).value();
        QCOMPARE(reader.days(ActivitySubjectKind::Account, ada[0], 0, now).value()[0].events, 350u);
    }

    void refusalsKeptAreNotSeenTwice()
    {
        SampleObserver observer;
        auto to = intake({&observer});
        take(*to, lines(0, 2000));
        const Progress progress;
        QVERIFY(to->takeStored(progress).isOk());
        QVERIFY(to->end().isOk());
        QCOMPARE(observer.seen.size(), std::size_t(2000));
        auto again = intake({&observer});
        QVERIFY(again->takeStored(progress).isOk());
        QCOMPARE(observer.seen.size(), std::size_t(2000));
    }

    void damageIsSaid()
    {
        auto to = intake();
        take(*to, lines(0, 500));
        QVERIFY(to->end().isOk());
        QVERIFY(m_database->execute("UPDATE event_block SET data=x'010203'").isOk());
        const ActivityReader reader(*m_database);
        const auto read = reader.lastEvents(reader.accounts(QStringLiteral("greedy")).value()[0], 10);
        QVERIFY(!read.isOk());
        QVERIFY(read.error().message.contains(QStringLiteral("damaged")));
    }
};

POSTERN_TEST(ActivityStoreTest)
#include "ActivityStoreTest.moc"
