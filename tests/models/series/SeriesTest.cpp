// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountFindings.h"
#include "models/series/AccountLoader.h"
#include "models/series/OverviewLoader.h"
#include "models/series/SourceLoader.h"
#include "models/series/StepCommands.h"
#include "models/series/TrendLoader.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <numeric>

using namespace postern;
using namespace postern::test;

/// The numbers of the Overview, the account page and the sources, over the small company.
class SeriesTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;

    Overview overview(Reference::Kind kind = Reference::Kind::ThirtyDays)
    {
        const Instant now = instantFromEpoch(SampleStore::now);
        const auto loaded = OverviewLoader::load(*m_database, Reference::of(kind, now, {}));
        if (!loaded.isOk())
            qWarning("%s", qPrintable(loaded.error().text()));
        return loaded.isOk() ? *loaded : Overview();
    }
    AccountDetail account(qint64 id)
    {
        const auto loaded = AccountLoader::load(*m_database, id);
        if (!loaded.isOk())
            qWarning("%s", qPrintable(loaded.error().text()));
        return loaded.isOk() ? *loaded : AccountDetail();
    }

private Q_SLOTS:
    void init()
    {
        auto database = SampleStore::small();
        QVERIFY2(database.isOk(), database.isOk() ? "" : qPrintable(database.error().text()));
        m_database.emplace(std::move(database).value());
    }
    void figuresSayNumberWholeAndChange()
    {
        QStringList lines;
        for (const KeyFigure &figure : overview().figures)
            lines << QStringList{figure.title, figure.text, figure.second, figure.changeText}.join(QStringLiteral(" | "));
        QCOMPARE(lines.join(u'\n'), QStringLiteral("Leavers with access | 2 | oldest 146 days | No change\n"
                                                   "Privileged accounts | 5 | of 6 accounts | No change\n"
                                                   "Dormant, privileged | 1 | of 1 dormant | No change\n"
                                                   "Orphaned, privileged | 3 | of 3 orphaned | No change\n"
                                                   "Permissions not used | 90% | 409 of 454 | Change not known\n"
                                                   "Keys past rotation | 2 | oldest 1,896 days | No change"));
        for (const KeyFigure &figure : overview().figures)
            QVERIFY(figure.kind == KeyFigure::Kind::Unused || figure.line.values.size() == 30);
    }
    void changeAgainstASyncedDay()
    {
        const QVector<KeyFigure> figures = overview(Reference::Kind::SevenDays).figures;
        QCOMPARE(figures[1].changeText, QStringLiteral("1 more"));
        QCOMPARE(figures[1].change, KeyFigure::Change::Neutral);
        QCOMPARE(figures[2].changeText, QStringLiteral("1 fewer"));
        QCOMPARE(figures[2].change, KeyFigure::Change::Better);
    }
    void sumsAgree()
    {
        const Overview seen = overview();
        QCOMPARE(seen.levels.total(), int(seen.figures[1].number));
        SeverityCounts bySource;
        for (const SourceBand &band : seen.bands)
            for (const Severity level : severitiesWorstFirst)
                bySource[level] += band.accounts[level];
        QCOMPARE(bySource, seen.levels);
        for (const TrendRow &row : seen.trends.rows) {
            QCOMPARE(row.counts.size(), OverviewLoader::trendDays);
            QCOMPARE(row.counts.last().value_or(-1), seen.levels[row.severity]);
        }
        QVERIFY(seen.areTrendsReconstructed);
    }
    void answersAndRanks()
    {
        const Overview seen = overview(Reference::Kind::SevenDays);
        QCOMPARE(seen.answer, QStringLiteral("One privileged account is at critical risk, as many as 7 days ago."));
        QStringList lines;
        for (const FirstToday &row : seen.first)
            lines << QStringLiteral("%1 | %2 | %3").arg(row.name, row.reason, row.isNew ? QStringLiteral("New") : QString());
        QCOMPARE(lines.join(u'\n'),
                 QStringLiteral("a.moreau-adm | Used 59 days after its owner left on 18 Sep 2026 | New\n"
                                "svc-token-signer | Known to Joris Verhaegen (found on a device), who left 146 days ago; not rotated since | \n"
                                "da-breakglass | “Domain Admins” held all the time | \n"
                                "etl_reader_old | Created 900 days ago, on 6 Jun 2024, and never used | "));
        QCOMPARE(seen.start, QStringLiteral("Start with a.moreau-adm: used 59 days after its owner left on 18 Sep 2026."));
        QCOMPARE(OverviewLoader::answerFor(7, 2, seen.reference, seen.at),
                 QStringLiteral("Seven privileged accounts are at critical risk, two more than 7 days ago."));
        QCOMPARE(OverviewLoader::answerFor(0, 0, seen.reference, seen.at),
                 QStringLiteral("No privileged account is at critical risk."));
    }
    void suspiciousEventsByDay()
    {
        const SuspiciousAccess access = overview().suspicious;
        QCOMPARE(access.days.size(), 14);
        int critical = 0, high = 0, medium = 0, alerts = 0, gaps = 0;
        for (const SuspiciousDay &day : access.days) {
            critical += day.events[Severity::Critical];
            high += day.events[Severity::High];
            medium += day.events[Severity::Medium];
            alerts += day.alerts;
            gaps += day.hasNoData;
        }
        QCOMPARE(critical, 4); // two signatures with the leaver's key, his sign-in as tier 0, the stopped log
        QCOMPARE(high, 1);     // break-glass
        QCOMPARE(medium, 1);   // the leaver's failed attempt
        QCOMPARE(alerts, 1);
        QCOMPARE(gaps, 1);     // today: the trail is silent
        QCOMPARE(access.gapName, QStringLiteral("CloudTrail"));
    }
    void sourcesSayTheirHealth()
    {
        const auto loaded = SourceLoader::load(*m_database);
        QVERIFY2(loaded.isOk(), loaded.isOk() ? "" : qPrintable(loaded.error().text()));
        QStringList lines;
        for (const SourceStatus &source : loaded->sources)
            lines << QStringLiteral("%1 | %2 | %3 | %4").arg(source.name, source.health.text(), source.held, source.effect);
        QCOMPARE(lines.join(u'\n'),
                 QStringLiteral("Active Directory | Current | 4 accounts | \n"
                                "AWS IAM | Current | 2 accounts | \n"
                                "HR leaver feed | Late by 49 h 42 min | 5 people | People who left after Fri 20 Nov 06:00 still count as staff\n"
                                "CloudTrail | Failing for 8 h 32 min | 41,208 events | Use of 5 privileged accounts stops at Sun 22 Nov 23:10"));
        QCOMPARE(loaded->answer, QStringLiteral("Two of four sources are current."));
        QCOMPARE(loaded->sources[3].heldRules, QStringList{QStringLiteral("event-gap-or-skew")});
        QVERIFY(loaded->sources[3].suspicion.contains(QStringLiteral("a.moreau-adm")));
        QCOMPARE(loaded->sources[3].runs.runs.last().outcome, SourceRun::Outcome::Failed);
        QCOMPARE(loaded->sources[0].runs.runs.size(), 2);
    }
    void healthOnTheEdge()
    {
        SourceHealth::Facts facts;
        facts.interval = Seconds(14400);
        facts.lastSuccessAt = instantFromEpoch(0);
        QCOMPARE(SourceHealth::of(facts, instantFromEpoch(14400 + 1800)).state, SourceHealth::State::Current);
        QCOMPARE(SourceHealth::of(facts, instantFromEpoch(14400 + 1801)).state, SourceHealth::State::Late);
        facts.hasError = true;
        QCOMPARE(SourceHealth::of(facts, instantFromEpoch(100)).state, SourceHealth::State::Failing);
        facts.isReading = true;
        QCOMPARE(SourceHealth::of(facts, instantFromEpoch(100)).state, SourceHealth::State::Syncing);
        facts.isEnabled = false;
        QCOMPARE(SourceHealth::of(facts, instantFromEpoch(100)).state, SourceHealth::State::Paused);
        QCOMPARE(SourceHealth::of({}, instantFromEpoch(100)).state, SourceHealth::State::NotSetUp);
    }
    void accountSaysWhyAndWhatToDo()
    {
        const AccountDetail signer = account(SampleStore::tokenSigner);
        QCOMPARE(signer.name, QStringLiteral("svc-token-signer"));
        QCOMPARE(signer.line, QStringLiteral("Service account in AWS IAM, holds Signs session tokens"));
        QVERIFY(signer.owner && signer.owner->hasLeft());
        QVERIFY(signer.suggestedOwner);
        QCOMPARE(signer.suggestedOwner->name, QStringLiteral("Tomás Ibarra"));
        QCOMPARE(signer.credentials.size(), 2);
        QCOMPARE(signer.credentials[0].remark, QStringLiteral("never rotated"));
        QCOMPARE(signer.credentials[0].custodians.size(), 2);
        QVERIFY(signer.credentials[0].custodians[0].stillKnows);
        QCOMPARE(signer.findings.size(), 2);
        QCOMPARE(signer.findings[0].ruleId, QStringLiteral("key-custodian-departed"));
        QStringList evidence;
        for (const EvidenceRow &row : signer.findings[0].evidence)
            evidence << row.text();
        QCOMPARE(evidence, (QStringList{"AWS IAM: report.csv, row 2", "AWS IAM: report.csv, row 7", "HR leaver feed: leavers.csv, row 2"}));
        int sum = 0;
        for (const RiskFactor &factor : signer.waterfall.factors)
            sum += factor.points;
        QCOMPARE(sum, 97);
        QCOMPARE(signer.waterfall.score, 97);
        QStringList path;
        for (const AccessStep &step : signer.path.steps)
            path << (step.isWeak ? QStringLiteral("!") : QString()) + step.name;
        QCOMPARE(path, (QStringList{"!Laptop copy", "!tsk-2021-09", "svc-token-signer", "Signs session tokens", "Personal data"}));
        QCOMPARE(signer.uses, 2);
        QCOMPARE(signer.use.notes.first().text, QStringLiteral("Owner left 30 Jun"));
        QCOMPARE(signer.steps.first().title, QStringLiteral("Rotate the secret: tsk-2021-09"));
        QVERIFY(signer.steps.first().commands.contains(QStringLiteral("'tsk-2021-09'")));
        QVERIFY(signer.steps.last().isOwner);
    }
    void nestedMembershipIsSpelledOut()
    {
        QStringList steps;
        for (const AccessStep &step : account(SampleStore::adminLeft).membership)
            steps << step.name;
        QCOMPARE(steps, (QStringList{"a.moreau-adm", "GG-Infra", "Domain Admins"}));
    }
    void accountsAreFoundByName()
    {
        const auto found = AccountLoader::named(*m_database, QStringLiteral("P.Raman"));
        QVERIFY(found.isOk());
        QCOMPARE(*found, QVector<qint64>{SampleStore::admin});
        QVERIFY(!AccountLoader::load(*m_database, 999).isOk());
    }
    void thePastKnowsLess()
    {
        QVERIFY(m_database->lookAt({instantFromEpoch(SampleStore::now - 100 * SampleStore::day), std::nullopt},
                                   instantFromEpoch(SampleStore::now)).isOk());
        const Overview then = overview();
        QCOMPARE(then.figures[0].number, 1); // Anaïs had not left yet
        QCOMPARE(then.figures[1].number, 5);
        QCOMPARE(then.levels.total(), 5);
        QVERIFY(!account(SampleStore::adminLeft).owner->hasLeft());
        QVERIFY(account(SampleStore::tokenSigner).owner->hasLeft());
    }
    void wholePointsAddUp()
    {
        for (const QVector<double> &points : {QVector<double>{1.4, 60.3, 35.5}, QVector<double>{0.5, 0.5, 0.5, 0.5}, QVector<double>{}}) {
            const int score = int(std::lround(std::accumulate(points.begin(), points.end(), 0.0)));
            const QVector<int> whole = AccountFindings::wholePoints(points, score);
            QCOMPARE(std::accumulate(whole.begin(), whole.end(), 0), score);
        }
    }
    void namesInCommandsStayNames()
    {
        QCOMPARE(StepCommands::shell(QStringLiteral("a'; rm -rf ~ #")), QStringLiteral("'a'\\''; rm -rf ~ #'"));
        QCOMPARE(StepCommands::powerShell(QStringLiteral("a'+b’c")), QStringLiteral("'a''+b’’c'"));
        QCOMPARE(StepCommands::sqlName(QStringLiteral("a\"; DROP")), QStringLiteral("\"a\"\"; DROP\""));
        QVERIFY(!StepCommands::shell(QStringLiteral("a\nb")).contains(u'\n'));
    }
};

POSTERN_TEST(SeriesTest)
#include "SeriesTest.moc"
