// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sigma/SigmaBench.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;
using test::SigmaBench;

/// Which rules load, and what is said of those that do not.
class SigmaFolderTest : public QObject
{
    Q_OBJECT

    static QStringList told(const SigmaFolder &folder)
    {
        QStringList all;
        for (const SigmaVerdict &verdict : folder.verdicts())
            all << QStringLiteral("%1:%2 %3 %4").arg(verdict.file).arg(verdict.line).arg(int(verdict.outcome)).arg(verdict.why);
        return all;
    }
    static QByteArray correlation(const QByteArray &id, const QByteArray &rules)
    {
        return "title: C\nid: " + id + "\ncorrelation:\n  type: temporal\n  rules: [" + rules + "]\n  timespan: 5m\n";
    }

private Q_SLOTS:
    void aRuleIsReadWhole()
    {
        const auto rule = SigmaBench::parse(SigmaBench::rule("  s: {f: a, g|contains: b}\n  k: [x]\n  condition: s or k\n",
                                                             "tags: [attack.t1078, attack.persistence]\nfalsepositives:\n  - Backups\nname: bench\n"));
        QVERIFY2(rule, qPrintable(rule ? QString() : rule.error().text()));
        QCOMPARE(rule->header().title, QStringLiteral("Bench"));
        QCOMPARE(rule->header().level, QStringLiteral("high"));
        QCOMPARE(rule->header().tags, (QStringList{QStringLiteral("attack.t1078"), QStringLiteral("attack.persistence")}));
        QCOMPARE(rule->header().falsePositives, QStringList{QStringLiteral("Backups")});
        QVERIFY(rule->header().isCalled(QStringLiteral("bench")) && rule->header().isCalled(QStringLiteral("00000000-0000-4000-8000-000000000001")));
        QCOMPARE(rule->logSource().product, QStringLiteral("bench"));
        QCOMPARE(rule->fields(), (QStringList{QStringLiteral("f"), QStringLiteral("g")}));
    }
    void whatDoesNotLoadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("said");
        using Outcome = SigmaVerdict::Outcome;
        const auto row = [](const char *name, const QByteArray &yaml, Outcome outcome, int line, const char *said) {
            QTest::newRow(name) << yaml << int(outcome) << line << QString::fromUtf8(said);
        };
        const QByteArray good = "  s: {f: a}\n  condition: s\n";
        row("good", SigmaBench::rule(good), Outcome::Loads, 1, "");
        row("no title", "logsource: {product: bench}\ndetection:\n" + good, Outcome::Wrong, 1, "it has no title");
        row("no logsource", "title: A\ndetection:\n" + good, Outcome::Wrong, 1, "it has no logsource");
        row("no detection", "title: A\nlogsource: {product: bench}\n", Outcome::Wrong, 1, "neither a detection nor a correlation");
        row("no condition", SigmaBench::rule("  s: {f: a}\n"), Outcome::Wrong, 5, "has no condition");
        row("no selection", SigmaBench::rule("  condition: s\n"), Outcome::Wrong, 5, "has no selections");
        row("unknown selection", SigmaBench::rule("  s: {f: a}\n  condition: t\n"), Outcome::Wrong, 7, "“t” is no selection");
        row("level", SigmaBench::rule(good).replace("high", "huge"), Outcome::Wrong, 3, "the level “huge” is none of");
        row("modifier", SigmaBench::rule("  s: {f|expand: '%x%'}\n  condition: s\n"), Outcome::Unsupported, 6, "not supported: the modifier “expand”");
        row("several conditions", SigmaBench::rule("  s: {f: a}\n  condition: [s, not s]\n"), Outcome::Loads, 1, "");
        row("list", "- a\n", Outcome::Wrong, 1, "a rule is a map, not a list");
        row("text", "hello\n", Outcome::Wrong, 1, "a rule is a map");
        row("no YAML", "a: [\n", Outcome::Wrong, 2, "no YAML");
        row("collection", "action: global\ntitle: A\n", Outcome::Unsupported, 1, "collections of rules (“action: global”)");
        row("filter", "title: A\nlogsource: {product: bench}\nfilter:\n  rules: [x]\n", Outcome::Unsupported, 3, "filters");
        row("unknown product", SigmaBench::rule(good).replace("product: bench", "product: mainframe"), Outcome::NoLogSource, 4, "logsource mainframe");
        row("unknown service", SigmaBench::rule(good).replace("product: bench", "product: bench, service: two"), Outcome::NoLogSource, 4, "bench / two");
        row("known service", SigmaBench::rule(good).replace("product: bench", "product: bench, service: one"), Outcome::Loads, 1, "");
        row("category alone", SigmaBench::rule(good).replace("product: bench", "category: blue"), Outcome::Loads, 1, "");
        row("empty logsource", SigmaBench::rule(good).replace("product: bench", "definition: x"), Outcome::NoLogSource, 4, "names neither");
        row("odd logsource", SigmaBench::rule(good).replace("product: bench", "product: bench, planet: mars"), Outcome::Unsupported, 4, "“planet” of a logsource");
        row("count without timeframe", SigmaBench::rule("  s: {f: a}\n  condition: s | count() > 3\n"), Outcome::Unsupported, 7, "without a timeframe");
        row("timeframe", SigmaBench::rule("  s: {f: a}\n  timeframe: soon\n  condition: s\n"), Outcome::Wrong, 7, "a span of time is");
        row("correlation type", "title: C\ncorrelation: {type: value_percentile, rules: [a], timespan: 1h}\n", Outcome::Unsupported, 2, "correlations of type “value_percentile”");
        row("correlation of none", "title: C\ncorrelation: {type: temporal, timespan: 1h}\n", Outcome::Wrong, 2, "names no rules");
        row("correlation without span", "title: C\ncorrelation: {type: temporal, rules: [a]}\n", Outcome::Wrong, 2, "no timespan");
        row("correlation without condition", "title: C\ncorrelation: {type: event_count, rules: [a], timespan: 1h}\n", Outcome::Wrong, 2, "has no condition");
        row("value_count without field", "title: C\ncorrelation: {type: value_count, rules: [a], timespan: 1h, condition: {gte: 2}}\n", Outcome::Wrong, 2, "names no field");
        row("few", "title: C\ncorrelation: {type: event_count, rules: [a], timespan: 1h, condition: {lt: 2}}\n", Outcome::Unsupported, 2, "counts that are small");
        row("condition as text", "title: C\ncorrelation: {type: temporal, rules: [a], timespan: 1h, condition: a and b}\n", Outcome::Unsupported, 2, "a condition of a correlation that is");
        row("correlation of nobody", "title: C\ncorrelation: {type: temporal, rules: [nobody], timespan: 1h}\n", Outcome::Wrong, 1, "refers to “nobody”");
    }
    void whatDoesNotLoadSaysWhy()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(int, outcome);
        QFETCH(int, line);
        QFETCH(QString, said);
        const SigmaFolder folder = SigmaBench::folder({yaml});
        QCOMPARE(folder.verdicts().size(), 1);
        const SigmaVerdict &verdict = folder.verdicts().first();
        QVERIFY2(int(verdict.outcome) == outcome && verdict.line == line && verdict.why.contains(said) && verdict.why.isEmpty() == said.isEmpty(),
                 qPrintable(told(folder).first()));
        QCOMPARE(folder.loaded(), outcome == 0 ? 1 : 0);
        QCOMPARE(int(folder.rules().size() + folder.correlations().size()), folder.loaded());
    }
    void correlationsComeAfterWhatTheyReferTo()
    {
        const SigmaFolder folder = SigmaBench::folder({correlation("c2", "c1, bench"), correlation("c1", "bench"),
                                                       SigmaBench::rule("  s: {f: a}\n  condition: s\n", "name: bench\n")});
        QCOMPARE(folder.loaded(), 3);
        QCOMPARE(folder.correlations().front().header.id, QStringLiteral("c1"));
        const SigmaFolder circle = SigmaBench::folder({correlation("c1", "c2"), correlation("c2", "c1")});
        QCOMPARE(circle.loaded(), 0);
        QVERIFY2(circle.verdicts()[0].why.contains(QStringLiteral("refers back")), qPrintable(told(circle).join(u'\n')));
    }
    void anIdIsOfOneRule()
    {
        const QByteArray rule = SigmaBench::rule("  s: {f: a}\n  condition: s\n");
        const SigmaFolder folder = SigmaBench::folder({rule, rule});
        QCOMPARE(folder.loaded(), 1);
        QVERIFY(folder.verdicts()[1].why.contains(QStringLiteral("is that of a rule in 0.yml")));
    }
    void severalRulesOfOneFile()
    {
        const QByteArray rule = SigmaBench::rule("  s: {f: a}\n  condition: s\n", "name: bench\n");
        const SigmaFolder folder = SigmaBench::folder({rule + "---\n" + correlation("c1", "bench") + "---\ntitle: B\n"});
        QCOMPARE(folder.files(), 1);
        QCOMPARE(folder.verdicts().size(), 3);
        QCOMPARE(folder.loaded(), 2);
        QVERIFY(folder.verdicts()[2].line > 10);
    }
    void aFolderIsReadWithAllBelowIt()
    {
        QTemporaryDir place;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QDir(place.path()).mkpath(QStringLiteral("below/deeper"));
            QFile file(place.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        write(QStringLiteral("below/deeper/b.yml"), SigmaBench::rule("  s: {f: a}\n  condition: s\n"));
        write(QStringLiteral("a.yaml"), QByteArray(2 << 20, 'x'));
        write(QStringLiteral("read.me"), "no rule");
        Progress progress;
        const auto folder = SigmaFolder::load(place.path(), SigmaBench::sources(), progress);
        QVERIFY(folder);
        QCOMPARE(folder->files(), 2);
        QCOMPARE(folder->loaded(), 1);
        QCOMPARE(folder->verdicts()[1].file, QStringLiteral("below/deeper/b.yml"));
        QVERIFY(folder->verdicts()[0].why.contains(QStringLiteral("1 MiB")));
        QVERIFY(!SigmaFolder::load(place.filePath(QStringLiteral("nothing")), SigmaBench::sources(), progress));
        const auto one = SigmaFolder::load(place.filePath(QStringLiteral("below/deeper/b.yml")), SigmaBench::sources(), progress);
        QCOMPARE(one->loaded(), 1);
    }
};

POSTERN_TEST(SigmaFolderTest)
#include "SigmaFolderTest.moc"
