// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/EventBlock.h"
#include "models/activity/GzipBytes.h"
#include "models/activity/Packing.h"
#include "models/activity/RecentIds.h"
#include "models/activity/WindowSource.h"
#include "tests/models/activity/EngineSamples.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace postern;
using namespace postern::test;

namespace {
std::vector<KeptEvent> sampleEvents(int count)
{
    std::mt19937_64 random(11);
    std::vector<KeptEvent> events;
    for (int i = 0; i < count; ++i) {
        KeptEvent event;
        event.at = 1'793'491'200 + i / 3 - int(random() % 50);
        event.account = i % 2 ? 7 : NameNumber(random() % 5000 + 1);
        event.credential = i % 2 ? 2 : 0;
        event.action = NameNumber(random() % 5);
        event.store = NameNumber(random() % 400);
        event.record = quint32(random());
        event.address = i % 5 == 0 ? IpAddress{0x20010db800000000ull, random() % 100} : i % 5 == 1 ? IpAddress() : IpAddress::ofV4(quint32(random() % 3000 + 1));
        event.country = countryOf(i % 3 ? "KR" : "CN");
        event.activity = EventActivity(random() % eventActivityCount);
        event.outcome = EventOutcome(random() % 5);
        events.push_back(event);
    }
    return events;
}

bool before(const KeptEvent &a, const KeptEvent &b)
{
    return a.account < b.account;
}
} // namespace

/// What is written is read back, and what is broken is not believed.
class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAndBack_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 2, 1000, 65'536, 65'537, 200'000})
            QTest::addRow("%d", count) << count;
    }
    void blocksAndBack()
    {
        QFETCH(int, count);
        std::vector<KeptEvent> events = sampleEvents(count);
        const std::vector<EventBlock> blocks = EventBlock::ofSegment(std::vector(events));
        std::stable_sort(events.begin(), events.end(), before);
        QCOMPARE(blocks.size(), (std::size_t(count) + 65'535) / 65'536);
        std::size_t at = 0;
        for (const EventBlock &block : blocks) {
            const auto read = EventBlock::read(block.data);
            QVERIFY(read.has_value());
            QCOMPARE(read->size(), std::size_t(block.events));
            qint64 oldest = read->front().at, newest = oldest;
            for (const KeptEvent &event : *read) {
                QVERIFY(event == events[at++]);
                oldest = std::min(oldest, event.at);
                newest = std::max(newest, event.at);
            }
            QCOMPARE(block.atMin, oldest);
            QCOMPARE(block.atMax, newest);
            QCOMPARE(block.accountMin, read->front().account);
            QCOMPARE(block.accountMax, read->back().account);
        }
        QCOMPARE(at, events.size());
    }

    void brokenBlocksAreNotBelieved()
    {
        const EventBlock block = EventBlock::ofSegment(sampleEvents(3000))[0];
        for (std::size_t cut = 0; cut < block.data.size(); cut += 97)
            QVERIFY(!EventBlock::read(std::string_view(block.data).substr(0, cut)).has_value());
        std::mt19937 random(3);
        for (int i = 0; i < 500; ++i) { // may be read or not; must not go out of bounds
            std::string broken = block.data;
            for (int n = 0; n < 3; ++n)
                broken[random() % broken.size()] = char(random());
            const auto read = EventBlock::read(broken);
            QVERIFY(!read || read->size() <= EventBlock::eventsMost);
        }
    }

    void daysAndBack()
    {
        SampleRun run;
        std::string text;
        for (int i = 0; i < 9000; ++i)
            text += sampleLine(i * 9, i, "user" + std::to_string(i % 200), i % 3 ? i : 1);
        QVERIFY(run.read(text).isOk());
        std::vector<DaySummary> days;
        for (const auto &[key, day] : run.keeper.all())
            days.push_back(day);
        QCOMPARE(days.size(), std::size_t(200));
        const auto read = DaySummary::read(DaySummary::bytes(days));
        QVERIFY(read.has_value());
        for (std::size_t i = 0; i < days.size(); ++i) {
            QVERIFY((*read)[i].subject == days[i].subject);
            QCOMPARE((*read)[i].day, days[i].day);
            QCOMPARE((*read)[i].events, days[i].events);
            QCOMPARE((*read)[i].records, days[i].records);
            QCOMPARE((*read)[i].hours, days[i].hours);
            QCOMPARE((*read)[i].activities, days[i].activities);
        }
        const std::string bytes = DaySummary::bytes(days);
        for (std::size_t cut = 0; cut < bytes.size(); cut += 31)
            QVERIFY(!DaySummary::read(std::string_view(bytes).substr(0, cut)).has_value());
    }

    void numbers()
    {
        std::string bytes;
        const std::vector<qint64> values{0, 1, -1, 63, 64, -64, -65, 1'000'000'007, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
        for (const qint64 value : values)
            Packing::signedNumber(bytes, value);
        std::string_view rest = bytes;
        for (const qint64 value : values)
            QCOMPARE(Packing::signedNumber(rest).value(), value);
        QVERIFY(rest.empty());
        QVERIFY(!Packing::signedNumber(rest).has_value());
    }

    void recentIdsKnowTheLastMillion()
    {
        RecentIds ids;
        const int most = int(RecentIds::generationMost);
        for (int i = 1; i <= most * 5 / 2; ++i)
            QVERIFY(ids.add(quint64(i) * 0x9e3779b97f4a7c15ull));
        for (int i = most * 5 / 2; i > most * 3 / 2; --i)
            QVERIFY(!ids.add(quint64(i) * 0x9e3779b97f4a7c15ull));
        RecentIds again;
        again.load(ids.bytes());
        for (int i = most * 5 / 2; i > most * 2; --i)
            QVERIFY(!again.add(quint64(i) * 0x9e3779b97f4a7c15ull));
    }

    void windowsAreWholeLines()
    {
        std::string text;
        for (int i = 0; i < 30000; ++i)
            text += std::string(std::size_t(i % 97), 'x') + '\n';
        text += std::string(700'000, 'y') + "\nlast";
        for (const bool takesLast : {true, false}) {
            SampleBytes bytes(text, 10'007);
            WindowSource source(bytes);
            source.setTakesLast(takesLast);
            EventWindow window;
            std::string all;
            for (;;) {
                const auto more = source.next(window);
                QVERIFY(more.isOk());
                if (!*more)
                    break;
                all += window.text();
                QCOMPARE(source.bytesGiven(), qint64(all.size()));
                QVERIFY(window.text().ends_with('\n') || all.size() == text.size());
            }
            QVERIFY(all == (takesLast ? text : text.substr(0, text.size() - 4)));
        }
    }

    void skipsWhatWasRead()
    {
        SampleBytes bytes("one\ntwo\nthree\n", 3);
        WindowSource source(bytes, 8);
        EventWindow window;
        QVERIFY(source.next(window).value());
        QVERIFY(window.text() == "three\n");
        QVERIFY(!source.next(window).value());
    }

    void gzipInMembers()
    {
        QTemporaryDir folder;
        std::string text;
        for (int i = 0; i < 40000; ++i)
            text += sampleLine(i % 86400, i, "user", i);
        const QString path = folder.filePath(QStringLiteral("log.gz"));
        QByteArray packed;
        for (const auto &part : {text.substr(0, 1'000'000), text.substr(1'000'000)}) {
            QProcess gzip;
            gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
            QVERIFY(gzip.waitForStarted());
            gzip.write(part.data(), qint64(part.size()));
            gzip.closeWriteChannel();
            QVERIFY(gzip.waitForFinished());
            packed += gzip.readAllStandardOutput();
        }
        const auto readAll = [&](const QByteArray &bytes) -> Result<std::string> {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return Error{QStringLiteral("cannot write"), path, false};
            file.close();
            auto opened = TRY(EventBytes::open(path));
            std::string all;
            std::string piece(100'001, '\0');
            for (;;) {
                const qint64 count = TRY(opened->read(piece.data(), qint64(piece.size())));
                if (count == 0)
                    return all;
                all.append(piece, 0, std::size_t(count));
            }
        };
        QVERIFY(readAll(packed).value() == text);
        QVERIFY(readAll(packed + QByteArray(512, '\0')).value() == text);
        QVERIFY(!readAll(packed.left(packed.size() - 5)).isOk());
        QVERIFY(!readAll(packed.left(packed.size() / 3)).isOk());
        QByteArray flipped = packed;
        flipped[packed.size() / 2] = char(flipped[packed.size() / 2] ^ 0x55);
        QVERIFY(!readAll(flipped).isOk());
        QVERIFY(readAll(QByteArray("{}\n")).value() == "{}\n");
        QVERIFY(!readAll(QByteArray("PK\x03\x04zip")).isOk());
    }
};

POSTERN_TEST(BlocksTest)
#include "BlocksTest.moc"
