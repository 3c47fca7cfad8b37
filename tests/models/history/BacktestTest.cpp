// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/Backtest.h"
#include "models/store/WorkspaceFile.h"
#include "tests/models/history/HistoryCompany.h"
#include "tests/support/HistoryEstate.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace postern;
using postern::test::HistoryCompany;
using postern::test::HistoryEstate;

namespace {

BacktestResult sure(const Result<BacktestResult> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

QVector<qint64> counts(const BacktestResult &result)
{
    QVector<qint64> all;
    for (const BacktestResult::Day &day : result.days)
        all << day.matches;
    return all;
}

Instant day(const char *iso)
{
    return HistoryCompany::day(iso);
}

const QString longUnused = QStringLiteral("SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, a.last_used_at AS since, json_object('n', a.name) AS facts "
                                          "FROM account a CROSS JOIN run r WHERE a.last_used_at<r.now-:days*86400");

} // namespace

/// A rule on every day there was: the same answers quickly as in full, and what is said about days nobody knew.
class BacktestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void quickIsTheSameAsWhole_data();
    void quickIsTheSameAsWhole();
    void aRuleOfOnesOwn();
    void knownThenAndMadeUpAgain();
    void leadBeforeAnIncident();
    void stepsOfAWeek();
    void cancelled();
    void nothingWasEverRead();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void BacktestTest::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("estate.postern"));
    QVERIFY(WorkspaceFile::create(m_path, QStringLiteral("Estate"), HistoryEstate::firstRead).isOk());
    auto database = Database::open(m_path, Database::Mode::Write);
    QVERIFY(database.isOk());
    const auto filled = HistoryEstate::fill(*database, 150, 7);
    QVERIFY2(filled.isOk(), filled ? "" : qPrintable(filled.error().text()));
}

void BacktestTest::quickIsTheSameAsWhole_data()
{
    QTest::addColumn<QString>("rule");
    const RuleCatalog catalog = RuleCatalog::bundled();
    int local = 0;
    for (const Rule &rule : catalog.rules()) {
        if (!RuleReach::of(rule).isLocal)
            continue;
        QTest::newRow(qPrintable(rule.id)) << rule.id;
        ++local;
    }
    QVERIFY2(local >= 25, qPrintable(QStringLiteral("only %1 rules can be judged group by group").arg(local)));
}

void BacktestTest::quickIsTheSameAsWhole()
{
    QFETCH(QString, rule);
    // 260 days, every third: the last two hundred as they were known, sixty made up again.
    BacktestRequest request{*RuleCatalog::bundled().rule(rule), instantFromEpoch(HistoryEstate::now - 260 * HistoryEstate::day),
                            instantFromEpoch(HistoryEstate::now), 3, instantFromEpoch(HistoryEstate::now - 50 * HistoryEstate::day), BacktestRequest::Method::Quick};
    Progress progress;
    const Instant now = instantFromEpoch(HistoryEstate::now);
    const BacktestResult quick = sure(Backtest::run(m_path, now, request, progress));
    QVERIFY2(quick.method.startsWith(QLatin1String("quick")), qPrintable(quick.method));
    request.method = BacktestRequest::Method::Whole;
    const BacktestResult whole = sure(Backtest::run(m_path, now, request, progress));
    QVERIFY(whole.days.size() > 80);
    QCOMPARE(counts(quick), counts(whole));
    QCOMPARE(quick.firstMatchAt, whole.firstMatchAt);
    QCOMPARE(quick.first, whole.first);
    QCOMPARE(quick.beforeIncident, whole.beforeIncident);
}

void BacktestTest::aRuleOfOnesOwn()
{
    HistoryCompany company;
    company.accounts.replace(QStringLiteral("a1,ann,true,2020-01-06,2026-09-30"), QStringLiteral("a1,ann,true,2020-01-06,2026-05-01"));
    const RuleCatalog catalog = company.ownRule(longUnused, 30);
    company.sync(day("2026-10-01"), catalog);
    Progress progress;
    const BacktestResult result = sure(Backtest::run(company.path(), day("2026-11-23"), {catalog.rules().first(), day("2026-05-20"), day("2026-11-05"), 1, {}, {}}, progress));
    // Not used since 1 May 00:00: thirty days are over at the end of 31 May. The other account follows at the end of 30 October.
    QCOMPARE(*result.firstMatchAt, day("2026-05-31T23:59:59Z"));
    QCOMPARE(result.first.size(), 1);
    QCOMPARE(result.days.last().matches, 2);
    const auto two = std::find_if(result.days.begin(), result.days.end(), [](const BacktestResult::Day &one) { return one.matches == 2; });
    QCOMPARE(two->at, day("2026-10-30T23:59:59Z"));
    QVERIFY(result.evaluated < 30); // of 170 days
}

void BacktestTest::knownThenAndMadeUpAgain()
{
    HistoryCompany company;
    const RuleCatalog rules = RuleCatalog::bundled().only({QStringLiteral("leaver-account-enabled")});
    company.people.replace(QStringLiteral("2,Bo Lind,bo@x.example,active,2020-01-06,"), QStringLiteral("2,Bo Lind,bo@x.example,left,2020-01-06,2026-09-09"));
    company.sync(day("2026-10-01"), rules);
    company.people.replace(QStringLiteral("1,Ann Holm,ann@x.example,active,2020-01-06,"), QStringLiteral("1,Ann Holm,ann@x.example,left,2020-01-06,2026-10-09"));
    company.sync(day("2026-10-20"), rules); // recorded ten days late
    Progress progress;
    const BacktestResult result = sure(Backtest::run(company.path(), day("2026-11-23"), {rules.rules().first(), day("2026-09-01"), day("2026-10-25"), 1, {}, {}}, progress));
    QCOMPARE(*result.firstMatchAt, day("2026-09-10T23:59:59Z")); // before the first read: from the date in the record
    QVERIFY(result.days[9].isReconstructed);
    const auto both = std::find_if(result.days.begin(), result.days.end(), [](const BacktestResult::Day &one) { return one.matches == 2; });
    QCOMPARE(both->at, day("2026-10-20T23:59:59Z")); // since then it was known, though it had begun before
    QVERIFY(!both->isReconstructed);
    QCOMPARE(*result.knownSince, day("2026-10-01"));
    QVERIFY(result.notes.first().contains(QStringLiteral("30 of 55 days")));
}

void BacktestTest::leadBeforeAnIncident()
{
    HistoryCompany company;
    const RuleCatalog rules = RuleCatalog::bundled().only({QStringLiteral("leaver-account-enabled")});
    company.people.replace(QStringLiteral("2,Bo Lind,bo@x.example,active,2020-01-06,"), QStringLiteral("2,Bo Lind,bo@x.example,left,2020-01-06,2026-09-09"));
    company.sync(day("2026-10-01"), rules);
    Progress progress;
    BacktestRequest request{rules.rules().first(), day("2026-09-01"), day("2026-10-25"), 1, day("2026-09-20"), {}};
    BacktestResult result = sure(Backtest::run(company.path(), day("2026-11-23"), request, progress));
    QCOMPARE(result.lead->count(), (day("2026-09-20") - day("2026-09-10T23:59:59Z")).count());
    QCOMPARE(result.beforeIncident.size(), 1);
    request.incident = day("2026-09-05");
    result = sure(Backtest::run(company.path(), day("2026-11-23"), request, progress));
    QVERIFY(result.lead->count() < 0);
    QCOMPARE(result.beforeIncident.size(), 0);
}

void BacktestTest::stepsOfAWeek()
{
    HistoryCompany company;
    const RuleCatalog rules = RuleCatalog::bundled().only({QStringLiteral("leaver-account-enabled")});
    company.sync(day("2026-10-01"), rules);
    Progress progress;
    const BacktestResult result = sure(Backtest::run(company.path(), day("2026-10-20"), {rules.rules().first(), day("2026-10-01"), day("2026-12-01"), 7, {}, {}}, progress));
    QCOMPARE(result.days.size(), 4); // 1, 8, 15 October, and now instead of the 22nd
    QCOMPARE(result.days.last().at, day("2026-10-20"));
    QVERIFY(!result.firstMatchAt);
}

void BacktestTest::cancelled()
{
    Progress progress([&progress](const Progress::Reading &reading) {
        if (reading.done > 3)
            progress.cancel();
    });
    const auto result = Backtest::run(m_path, instantFromEpoch(HistoryEstate::now), {*RuleCatalog::bundled().rule(QStringLiteral("dormant-account")),
                                      instantFromEpoch(HistoryEstate::now - 100 * HistoryEstate::day), instantFromEpoch(HistoryEstate::now), 1, {}, {}}, progress);
    QVERIFY(!result.isOk());
    QVERIFY(result.error().mayRetry);
}

void BacktestTest::nothingWasEverRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.postern"));
    QVERIFY(WorkspaceFile::create(path, QStringLiteral("Empty"), 0).isOk());
    Progress progress;
    const auto result = Backtest::run(path, day("2026-11-23"), {*RuleCatalog::bundled().rule(QStringLiteral("dormant-account")), day("2026-01-01"), day("2026-02-01"), 1, {}, {}}, progress);
    QVERIFY(!result.isOk());
}

POSTERN_TEST(BacktestTest)
#include "BacktestTest.moc"
