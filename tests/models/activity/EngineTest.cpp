// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/activity/EngineSamples.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace postern;
using namespace postern::test;

namespace {
/// 6 days, one reader of many records among ordinary ones.
std::vector<std::string> sampleLines()
{
    std::vector<std::string> lines;
    for (int i = 0; i < 12000; ++i)
        lines.push_back(i % 4 == 0 ? sampleLine(i * 43, i, "greedy", i) : sampleLine(i * 43, i, "user" + std::to_string(i % 90), i % 50, i % 40 == 1 ? "403" : "200"));
    return lines;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string all;
    for (const std::string &line : lines)
        all += line;
    return all;
}

void compareDays(const SampleRun &a, const SampleRun &b)
{
    const auto x = a.keeper.all(), y = b.keeper.all();
    QCOMPARE(x.size(), y.size());
    for (const auto &[key, day] : x) {
        // Numbers of names follow the order of the log: compare by name.
        const std::string name(ActivityNames::nameOf(a.names.accounts.text(key.second.number)));
        const auto other = y.find({key.first, b.subject(name)});
        QVERIFY2(other != y.end(), name.c_str());
        QCOMPARE(other->second.events, day.events);
        QCOMPARE(other->second.denied, day.denied);
        QCOMPARE(other->second.records, day.records);
        QCOMPARE(other->second.networks, day.networks);
        QCOMPARE(other->second.hours, day.hours);
    }
}
} // namespace

/// Events add up to the same days however they come.
class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreRight()
    {
        SampleRun run;
        const auto lines = sampleLines();
        const auto counts = run.read(joined(lines));
        QVERIFY(counts.isOk());
        QCOMPARE(counts->rows, 12000u);
        QCOMPARE(run.engine->state().events, 12000u);
        std::map<qint32, int> events;
        std::map<qint32, std::set<int>> records;
        for (int i = 0; i < 12000; i += 4) {
            const qint32 day = sampleDay + i * 43 / 86400;
            ++events[day];
            records[day].insert(i);
        }
        const auto all = run.keeper.all();
        for (const auto &[day, count] : events) {
            const DaySummary &summary = all.at({day, run.subject("greedy")});
            QCOMPARE(summary.events, quint64(count));
            QVERIFY(std::abs(double(summary.records) / double(records[day].size()) - 1) < 0.06);
        }
        quint64 denied = 0;
        for (const auto &[key, day] : all)
            denied += day.denied;
        QCOMPARE(denied, 300u);
        // Refusals stay as rows, with their place.
        QCOMPARE(run.keeper.evidence.size(), std::size_t(300));
        QCOMPARE(run.keeper.evidence[0].row, 2u);
        QCOMPARE(run.keeper.evidence[0].file, 1u);
    }

    void daysCloseInOrderAfterTheirLateness()
    {
        SampleRun run;
        QVERIFY(run.read(joined(sampleLines())).isOk());
        QCOMPARE(run.keeper.closed, (std::vector<qint32>{sampleDay, sampleDay + 1, sampleDay + 2, sampleDay + 3}));
        QVERIFY(run.keeper.again.empty());
        QCOMPARE(run.observer.closed.size(), std::size_t(4));
        QCOMPARE(run.observer.closed[0].second, std::size_t(91));
        // Running totals are told by the hour and grow within a day.
        QVERIFY(run.observer.hours.size() > 20);
        QCOMPARE(run.observer.seen.size(), std::size_t(12000));
    }

    void threadsAndPiecesDoNotMatter()
    {
        const std::string text = joined(sampleLines());
        SampleRun one, four;
        QVERIFY(one.read(text, 1).isOk());
        QVERIFY(four.read(text, 4, 777).isOk());
        compareDays(one, four);
        QCOMPARE(one.observer.seen.size(), four.observer.seen.size());
        for (std::size_t i = 0; i < one.observer.seen.size(); ++i) {
            QCOMPARE(four.observer.seen[i].row, one.observer.seen[i].row);
            QCOMPARE(four.observer.seen[i].account, one.observer.seen[i].account);
        }
        QCOMPARE(one.observer.hours, four.observer.hours);
    }

    void shuffledWithinTheLatenessIsTheSame()
    {
        auto lines = sampleLines();
        SampleRun ordered, shuffled;
        QVERIFY(ordered.read(joined(lines)).isOk());
        std::mt19937 random(5);
        for (std::size_t from = 0; from + 1000 <= lines.size(); from += 1000) // 1000 lines are twelve hours
            std::shuffle(lines.begin() + qsizetype(from), lines.begin() + qsizetype(from) + 1000, random);
        QVERIFY(shuffled.read(joined(lines)).isOk());
        QCOMPARE(shuffled.engine->state().late, 0u);
        compareDays(ordered, shuffled);
    }

    void lateEventsOpenOnlyTheirDay()
    {
        SampleRun run;
        auto lines = sampleLines();
        lines.push_back(sampleLine(10, 99999, "user5", 1));
        QVERIFY(run.read(joined(lines)).isOk());
        QCOMPARE(run.engine->state().late, 1u);
        QCOMPARE(run.keeper.again, (std::vector<qint32>{sampleDay}));
        SampleRun inOrder;
        std::rotate(lines.begin(), lines.end() - 1, lines.end());
        QVERIFY(inOrder.read(joined(lines)).isOk());
        const auto late = run.keeper.all().at({sampleDay, run.subject("user5")});
        const auto early = inOrder.keeper.all().at({sampleDay, inOrder.subject("user5")});
        QCOMPARE(late.events, early.events);
        QVERIFY(late.records >= early.records);
    }

    void duplicatesAddNothing()
    {
        auto lines = sampleLines();
        SampleRun once, twice;
        QVERIFY(once.read(joined(lines)).isOk());
        std::vector<std::string> doubled;
        for (const std::string &line : lines) {
            doubled.push_back(line);
            doubled.push_back(line);
        }
        QVERIFY(twice.read(joined(doubled)).isOk());
        QCOMPARE(twice.engine->state().duplicates, 12000u);
        compareDays(once, twice);
        QCOMPARE(twice.keeper.blocks[0].events, once.keeper.blocks[0].events);
        // The whole log again, in the same run.
        QVERIFY(once.read(joined(lines)).isOk());
        QCOMPARE(once.engine->state().duplicates, 12000u);
        compareDays(once, twice);
    }

    void theFutureIsNotTaken()
    {
        SampleRun run;
        run.options.now = sampleBegin + 1000;
        QVERIFY(run.read(sampleLine(1000 + 86400, 1, "edge", 1) + sampleLine(1001 + 86400, 2, "future", 1)).isOk());
        QCOMPARE(run.engine->state().events, 1u);
        QCOMPARE(run.engine->state().future, 1u);
        QCOMPARE(run.account("future"), 0u);
        QVERIFY(run.account("edge") != 0);
    }

    void aFloodOfRefusalsKeepsTheFirst()
    {
        SampleRun run;
        std::string text;
        for (int i = 0; i < 5000; ++i)
            text += sampleLine(i, i, "spray", i, "403");
        QVERIFY(run.read(text).isOk());
        QCOMPARE(run.keeper.evidence.size(), std::size_t(200));
        QCOMPARE(run.keeper.all().at({sampleDay, run.subject("spray")}).denied, 5000u);
    }

    void stateGoesOnWhereItStopped()
    {
        const auto lines = sampleLines();
        SampleRun whole;
        QVERIFY(whole.read(joined(lines)).isOk());
        // Open days go through their bytes, as the store has them.
        SampleRun first;
        QVERIFY(first.read(joined({lines.begin(), lines.begin() + 7000})).isOk());
        SampleRun second;
        second.names = std::move(first.names);
        second.keeper.days = first.keeper.days;
        StreamState state = first.engine->state();
        second.engine = std::make_unique<ActivityEngine>(second.options, second.names, second.keeper, nullptr, state);
        second.engine->add(second.observer);
        QVERIFY(!first.keeper.openBytes.empty());
        for (const auto &[day, bytes] : first.keeper.openBytes) {
            auto table = std::make_unique<DayTable>(day);
            QVERIFY(DaySummary::readOpen(bytes, *table));
            second.engine->reopen(std::move(table));
        }
        QVERIFY(second.read(joined({lines.begin() + 7000, lines.end()})).isOk());
        compareDays(whole, second);
    }

    void peopleCanCancel()
    {
        SampleRun run;
        SampleBytes bytes(joined(sampleLines()));
        WindowSource windows(bytes);
        run.made().beginLog(1, 0, 0);
        EventPipeline pipeline(run.mapping, run.hash, *run.engine, 2);
        Progress progress;
        progress.cancel();
        const auto counts = pipeline.run(windows, 0, progress, [](quint64, const EventWindow::BadLine &) {}, [](qint64) {});
        QVERIFY(counts.isOk());
        QVERIFY(counts->rows < 12000);
        QVERIFY(run.engine->endLog().isOk());
        QCOMPARE(quint64(run.keeper.lastRows), counts->rows);
        QCOMPARE(run.keeper.lastBytes, counts->bytes);
    }
};

POSTERN_TEST(EngineTest)
#include "EngineTest.moc"
