// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sigma/SigmaBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SigmaBench;

/// Rules run over events as they come, and counts over spans of time.
class SigmaBankTest : public QObject
{
    Q_OBJECT

    static QByteArray event(const QByteArray &at, const QByteArray &fields)
    {
        return "{\"at\":\"2026-11-23T" + at + "Z\"," + fields + "}";
    }
    static QByteArray named(const QByteArray &name, const QByteArray &selection, const QByteArray &more = {})
    {
        return "title: " + name + "\nname: " + name + "\nlogsource: {product: bench}\n" + more + "detection:\n  s: " + selection + "\n  condition: s\n";
    }
    static QByteArray correlation(const QByteArray &title, const QByteArray &body)
    {
        return "title: " + title + "\nname: " + title + "\ncorrelation: {" + body + "}\n";
    }
    static QStringList run(const QList<QByteArray> &rules, const QList<QByteArray> &events)
    {
        SigmaFolder folder = SigmaBench::folder(rules);
        for (const SigmaVerdict &verdict : folder.verdicts()) {
            if (!verdict.loads())
                return {verdict.why};
        }
        SigmaBank bank(std::move(folder), SigmaBench::sources());
        return SigmaBench::matches(bank, events);
    }

private Q_SLOTS:
    void aMatchSaysWhatItSaw()
    {
        SigmaBank bank(SigmaBench::folder({named("A", "{user: root, cmd|contains: rm}", "level: low\ntags: [attack.t1485]\nfalsepositives: [Cleaning]\n")}), SigmaBench::sources());
        const auto matches = bank.feed(*SigmaEvent::ofJson(event("10:00:00", R"("user":"root","cmd":"rm -r /","other":1)")));
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].title, QStringLiteral("A"));
        QCOMPARE(matches[0].level, QStringLiteral("low"));
        QCOMPARE(matches[0].falsePositives, QStringList{QStringLiteral("Cleaning")});
        QCOMPARE(toIso(*matches[0].at), QStringLiteral("2026-11-23T10:00:00Z"));
        using Pair = QPair<QString, QString>;
        QCOMPARE(matches[0].evidence, (QVector<Pair>{Pair(QStringLiteral("user"), QStringLiteral("root")), Pair(QStringLiteral("cmd"), QStringLiteral("rm -r /"))}));
        QVERIFY(bank.feed(*SigmaEvent::ofJson(event("10:00:00", R"("user":"ada","cmd":"rm -r /")"))).isEmpty());
        QCOMPARE(bank.tally().events, qint64(2));
        QCOMPARE(bank.tally().matches, qint64(1));
    }
    void rulesSeeOnlyEventsOfTheirLogSource()
    {
        const QByteArray rule = "title: A\nlogsource: {product: bench, service: one}\ndetection:\n  s: {f: a}\n  condition: s\n";
        const QByteArray blue = "title: B\nlogsource: {category: blue}\ndetection:\n  s: {f: a}\n  condition: s\n";
        QCOMPARE(run({rule, blue}, {R"({"f":"a"})", R"({"f":"a","s":1})", R"({"f":"a","colour":"blue"})", R"({"f":"a","s":1,"colour":"blue"})", R"({"f":"a","none":1})"}),
                 (QStringList{QStringLiteral("A 1"), QStringLiteral("B 1"), QStringLiteral("A 1"), QStringLiteral("B 1")}));
    }
    void eventsAreCountedByGroup()
    {
        const QList<QByteArray> rules{named("fail", "{r: no}"), correlation("many", "type: event_count, rules: [fail], group-by: [u], timespan: 10m, condition: {gte: 3}")};
        QCOMPARE(run(rules, {event("10:00:00", R"("r":"no","u":"a")"), event("10:01:00", R"("r":"no","u":"b")"), event("10:02:00", R"("r":"no","u":"A")"),
                             event("10:03:00", R"("r":"yes","u":"a")"), event("10:04:00", R"("r":"no","u":"a")"), event("10:05:00", R"("r":"no","u":"a")")}),
                 QStringList{QStringLiteral("many 3")});
        QVERIFY2(run(rules, {event("10:00:00", R"("r":"no","u":"a")"), event("10:05:00", R"("r":"no","u":"a")"), event("10:10:00", R"("r":"no","u":"a")")}).isEmpty(),
                 "the first is ten minutes old and does not count");
        // Late, out of order, is still within the span.
        QCOMPARE(run(rules, {event("10:05:00", R"("r":"no","u":"a")"), event("10:06:00", R"("r":"no","u":"a")"), event("10:01:00", R"("r":"no","u":"a")")}).size(), 1);
        QVERIFY(run(rules, {event("10:25:00", R"("r":"no","u":"a")"), event("10:26:00", R"("r":"no","u":"a")"), event("10:01:00", R"("r":"no","u":"a")")}).isEmpty());
    }
    void itSpeaksAgainAfterASpan()
    {
        const QList<QByteArray> rules{named("x", "{r: no}"), correlation("many", "type: event_count, rules: [x], timespan: 1m, condition: {gt: 1}")};
        QList<QByteArray> events;
        for (int i = 0; i < 60; ++i)
            events << event(QByteArray("10:0") + QByteArray::number(i / 20) + ":" + QByteArray::number(i % 20 * 3).rightJustified(2, '0'), R"("r":"no")");
        QCOMPARE(run(rules, events).size(), 3);
    }
    void differentValuesAreCounted()
    {
        const QList<QByteArray> rules{named("x", "{r: no}"), correlation("spray", "type: value_count, rules: [x], group-by: [ip], timespan: 1h, condition: {field: u, gte: 3}")};
        QCOMPARE(run(rules, {event("10:00:00", R"("r":"no","ip":"1","u":"a")"), event("10:00:01", R"("r":"no","ip":"1","u":"A")"), event("10:00:02", R"("r":"no","ip":"1")"),
                             event("10:00:03", R"("r":"no","ip":"1","u":"b")"), event("10:00:04", R"("r":"no","ip":"1","u":"c")")}),
                 QStringList{QStringLiteral("spray 3")});
    }
    void severalKindsTogether()
    {
        const QList<QByteArray> rules{named("one", "{k: 1}"), named("two", "{k: 2}"),
                                      correlation("both", "type: temporal, rules: [one, two], group-by: [who], aliases: {who: {one: u, two: user}}, timespan: 5m"),
                                      correlation("order", "type: temporal_ordered, rules: [one, two], group-by: [who], aliases: {who: {one: u, two: user}}, timespan: 5m")};
        const QByteArray one = event("10:01:00", R"("k":1,"u":"a")"), two = event("10:02:00", R"("k":2,"user":"a")");
        const QByteArray early = event("10:00:00", R"("k":2,"user":"a")"), other = event("10:02:00", R"("k":2,"user":"b")");
        QCOMPARE(run(rules, {one, two}), (QStringList{QStringLiteral("both 2"), QStringLiteral("order 2")}));
        QCOMPARE(run(rules, {early, one}), QStringList{QStringLiteral("both 2")});
        QVERIFY(run(rules, {one, other}).isEmpty());
        QVERIFY(run(rules, {one, event("10:07:00", R"("k":2,"user":"a")")}).isEmpty());
    }
    void generateLetsTheRulesSpeakToo()
    {
        QCOMPARE(run({named("x", "{r: no}"), correlation("many", "type: event_count, rules: [x], timespan: 1m, condition: {gte: 2}, generate: true")},
                     {event("10:00:00", R"("r":"no")"), event("10:00:01", R"("r":"no")")}),
                 (QStringList{QStringLiteral("x 1"), QStringLiteral("many 2"), QStringLiteral("x 1")}));
    }
    void correlationsOfCorrelations()
    {
        QCOMPARE(run({named("x", "{r: no}"), named("y", "{r: yes}"), correlation("many", "type: event_count, rules: [x], group-by: [u], timespan: 1m, condition: {gte: 2}"),
                      correlation("entered", "type: temporal_ordered, rules: [many, y], group-by: [u], timespan: 5m")},
                     {event("10:00:00", R"("r":"no","u":"a")"), event("10:00:01", R"("r":"no","u":"a")"), event("10:00:02", R"("r":"yes","u":"a")")}),
                 QStringList{QStringLiteral("entered 2")});
    }
    void theOlderFormOfCounting()
    {
        const QByteArray rule = "title: Old\nlogsource: {product: bench}\ndetection:\n  s: {r: no}\n  timeframe: 5m\n  condition: s | count(u) by ip > 1\n";
        QCOMPARE(run({rule}, {event("10:00:00", R"("r":"no","ip":"1","u":"a")"), event("10:00:01", R"("r":"no","ip":"2","u":"b")"), event("10:00:02", R"("r":"no","ip":"1","u":"b")")}),
                 QStringList{QStringLiteral("Old 2")});
    }
    void anEventWithoutATimeCannotBeCounted()
    {
        SigmaBank bank(SigmaBench::folder({named("x", "{r: no}"), correlation("many", "type: event_count, rules: [x], timespan: 1m, condition: {gte: 1}")}), SigmaBench::sources());
        QVERIFY(bank.feed(*SigmaEvent::ofJson(R"({"r":"no"})")).isEmpty());
        QCOMPARE(bank.tally().timeless, qint64(1));
        QCOMPARE(bank.feed(*SigmaEvent::ofJson(R"({"r":"no"})"), instantFromEpoch(1795165200)).size(), 1);
    }
    void memoryHasAnEnd()
    {
        SigmaCorrelation correlation;
        correlation.timespan = 3600;
        correlation.count.atLeast = 1e9;
        SigmaWindow window(correlation);
        for (int i = 0; i < SigmaWindow::groupsMost + 10; ++i)
            window.take(0, QString::number(i), {}, 1000);
        QCOMPARE(window.lost(), qint64(10));
        window.take(0, QStringLiteral("later"), {}, 10000); // by then the others are old
        QCOMPARE(window.lost(), qint64(10));
        for (int i = 0; i < int(SigmaWindow::eventsMost) + 5; ++i)
            window.take(0, QStringLiteral("one"), {}, 10000);
        QCOMPARE(window.lost(), qint64(15));
    }
    void momentsAreReadAsTheyAreWritten()
    {
        const auto at = [](const char *text) {
            const auto moment = sigmaMoment(QString::fromLatin1(text));
            return moment ? toIso(*moment) : QString();
        };
        for (const char *text : {"2026-11-23T06:42:00Z", "2026-11-23 06:42:00", "2026-11-23T06:42:00.1234567Z", "2026-11-23 06:42:00,5 UTC", "2026-11-23T07:42:00+01:00",
                                 "2026-11-23T07:42:00.000+0100", "1795416120", "1795416120000", "1795416120000000", "1795416120000000000", "1795416120.9"})
            QVERIFY2(at(text) == QStringLiteral("2026-11-23T06:42:00Z"), qPrintable(QLatin1String(text) + QStringLiteral(" is ") + at(text)));
        QVERIFY(at("soon").isEmpty() && at("").isEmpty());
    }
};

POSTERN_TEST(SigmaBankTest)
#include "SigmaBankTest.moc"
