// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/TimelineLoader.h"
#include "models/tables/TimelineTable.h"
#include "tests/support/DirectReader.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>

using namespace postern;
using namespace postern::test;

/// The timeline of the small company: its lanes, what flags what, and the list behind it.
class TimelineTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;

    Timeline load(Timeline::By by = Timeline::By::Account)
    {
        const auto loaded = TimelineLoader::load(*m_database, by);
        if (!loaded.isOk())
            qWarning("%s", qPrintable(loaded.error().text()));
        return loaded.isOk() ? *loaded : Timeline();
    }

private Q_SLOTS:
    void init()
    {
        auto database = SampleStore::small();
        QVERIFY2(database.isOk(), database.isOk() ? "" : qPrintable(database.error().text()));
        m_database.emplace(std::move(database).value());
    }
    void keysHoldTheWholeMark()
    {
        TimelineMark mark;
        for (const qint64 id : {1LL, 77LL, 1LL << 50})
            for (int kind = 0; kind < TimelineMark::kinds; ++kind)
                for (const Severity severity : severitiesWorstFirst)
                    for (const bool hasAlert : {false, true}) {
                        mark.id = id;
                        mark.kind = TimelineMark::Kind(kind);
                        mark.severity = severity;
                        mark.hasAlert = hasAlert;
                        const TimelineMark again = TimelineMark::ofKey(mark.key());
                        QVERIFY(again.id == id && again.kind == mark.kind && again.severity == severity && again.hasAlert == hasAlert);
                    }
    }
    void marksComeInOrderAndLanesByRisk()
    {
        const Timeline timeline = load();
        QVERIFY(!timeline.marks.empty());
        QVERIFY(std::is_sorted(timeline.marks.begin(), timeline.marks.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
        int inLanes = 0;
        for (const Timeline::Lane &lane : timeline.lanes)
            inLanes += lane.marks;
        QCOMPARE(inLanes, int(timeline.marks.size()));
        QCOMPARE(timeline.lanes.first().name, QStringLiteral("svc-token-signer"));
        for (qsizetype i = 1; i < timeline.lanes.size(); ++i)
            QVERIFY(timeline.lanes[i - 1].level >= timeline.lanes[i].level);
        QCOMPARE(timeline.to, SampleStore::now);
    }
    void everyWayOfSortingHasAllMarks()
    {
        const std::size_t all = load().marks.size();
        QCOMPARE(load(Timeline::By::Person).marks.size(), all);
        QCOMPARE(load(Timeline::By::Source).marks.size(), all);
    }
    void aFailingSourceIsAGap()
    {
        const Timeline timeline = load();
        const auto gap = std::find_if(timeline.gaps.begin(), timeline.gaps.end(), [](const auto &one) { return one.to > SampleStore::now; });
        QVERIFY(gap != timeline.gaps.end());
        QCOMPARE(gap->name, QStringLiteral("CloudTrail"));
        QCOMPARE(gap->from, SampleStore::now - 30720);
    }
    void alertsFlagTheEventTheySpeakOf()
    {
        const Timeline before = load();
        const auto event = std::find_if(before.marks.begin(), before.marks.end(), [&](const TimelineMark &mark) {
            return !mark.hasAlert && mark.kind != TimelineMark::Kind::Alert && before.lanes[mark.lane].id > 0;
        });
        QVERIFY(event != before.marks.end());
        const QByteArray account = QByteArray::number(before.lanes[event->lane].id);
        const auto add = [&](qint64 at, int number) {
            const QByteArray sql = "INSERT INTO main.alert_version(id,source_id,digest,valid_from,known_from,sync_id,key,account_key,account_source,severity,title,opened_at) "
                                   "SELECT 9000+" + QByteArray::number(number) + ",1,1,0,0,1,'k" + QByteArray::number(number) + "',r.ref,r.source_name,'high','Odd','" + QByteArray::number(at) +
                                   "' FROM main.account_reference r WHERE r.account_id=" + account + " LIMIT 1";
            const auto done = m_database->execute(sql);
            QVERIFY2(done.isOk(), done.isOk() ? "" : qPrintable(done.error().text()));
        };
        add(event->at + 30, 1);
        const std::size_t flagged = load().marks.size();
        QCOMPARE(flagged, before.marks.size()); // it flags the event and is no mark of its own
        add(event->at + 3000, 2);
        QCOMPARE(load().marks.size(), before.marks.size() + 1);
    }
    void theListHasTheMarksOfTheWindow()
    {
        const Timeline timeline = load();
        std::vector<qint64> keys;
        for (const TimelineMark &mark : timeline.marks)
            keys.push_back(mark.key());
        TimelineTable table(std::make_shared<DirectReader>(*m_database));
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setMarks(keys, qint64(keys.size()));
        QTRY_COMPARE(table.rowCount(), int(keys.size()));
        QVERIFY(table.rowOfKey(keys.back()) >= 0);
        QTRY_COMPARE(table.state(), PagedTable::State::Ready);
        QVERIFY(!table.index(0, TimelineTable::Time).data().toString().isEmpty());
        QVERIFY(!table.index(0, TimelineTable::Account).data().toString().isEmpty());
        for (int column = 0; column < table.columnCount(); ++column) {
            table.sort(column, Qt::AscendingOrder);
            QTRY_COMPARE(table.state(), PagedTable::State::Ready);
            QCOMPARE(table.rowCount(), int(keys.size()));
        }
        table.setMarks({}, qint64(keys.size()));
        QTRY_COMPARE(table.rowCount(), 0);
        QTRY_COMPARE(table.total(), qint64(keys.size()));
    }
};

POSTERN_TEST(TimelineTest)
#include "TimelineTest.moc"
