// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleEngine.h"
#include "models/rules/RuleParser.h"
#include "models/rules/RuleRunner.h"
#include "models/rules/SourceCoverage.h"
#include "tests/support/RuleProof.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <variant>

using namespace postern;
using postern::test::RuleProof;

namespace {

/// The outcome of one bundled rule over an estate written as JSON with single quotes.
RuleOutcome outcomeOf(const QString &rule, QByteArray estate)
{
    const QJsonDocument given = QJsonDocument::fromJson(estate.replace('\'', '"'));
    auto made = RuleProof::make(given.object());
    if (!given.isObject() || !made)
        qFatal("The estate of the test is wrong.");
    const RuleCatalog catalog = RuleCatalog::bundled().only({rule});
    Progress progress;
    const auto outcomes = RuleEngine(catalog).evaluate((*made)->database(), progress);
    return outcomes ? outcomes->value(0) : RuleOutcome();
}

const QByteArray leaver = "'person': [{'key': '1', 'status': 'left', 'left_at': '-10d'}], 'account': [{'key': 'ann', 'person': '1'}]";

} // namespace

/// Coverage: what may be believed, what is held, and that nothing passes silently.
class RuleEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshSourcesHoldNothing()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("leaver-account-enabled"), "{" + leaver + "}");
        QCOMPARE(outcome.status, RuleOutcome::Status::Ran);
        QCOMPARE(outcome.matches.size(), 1);
        QVERIFY(!outcome.holdsEverything && outcome.heldSources.isEmpty() && outcome.message.isEmpty());
        QVERIFY(QJsonDocument::fromJson(outcome.coverage).array().size() >= 2);
        QCOMPARE(outcome.ruleHash.size(), 64);
    }
    void staleHrHoldsEverything()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("leaver-account-enabled"),
                                              "{'source': [{'name': 'HR', 'category': 'people', 'last_success_at': '-9d'}]," + leaver + "}");
        QCOMPARE(outcome.status, RuleOutcome::Status::Ran);
        QVERIFY(outcome.holdsEverything);
        QVERIFY(outcome.message.contains(QStringLiteral("HR last delivered")));
        QCOMPARE(outcome.matches.size(), 1); // what is known still speaks
    }
    void aFailingDirectoryHoldsItsOwn()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("leaver-account-enabled"),
                                              "{'source': [{'name': 'Other', 'last_error': 'sign-in refused'}], 'account': [{'key': 'x', 'source': 'Other'}],"
                                              "'person': [{'key': '1'}]}");
        QCOMPARE(outcome.status, RuleOutcome::Status::Ran);
        QVERIFY(!outcome.holdsEverything);
        QCOMPARE(outcome.heldSources.size(), 1);
        QVERIFY(outcome.message.contains(QStringLiteral("sign-in refused")));
    }
    void withoutHrNothingIsJudged()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("orphan-account"),
                                              "{'source': [{'name': 'HR', 'category': 'people', 'last_success_at': null}], 'account': [{'key': 'ann'}]}");
        QCOMPARE(outcome.status, RuleOutcome::Status::Held);
        QVERIFY(outcome.matches.isEmpty() && outcome.holdsEverything);
        QVERIFY(outcome.message.contains(QStringLiteral("people (HR)")));
    }
    void aSourceThatCannotTellOfFactorsIsHeldForThem()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("privileged-no-mfa"),
                                              "{'source': [{'name': 'Blind', 'has_mfa': 0}], 'account': [{'key': 'x', 'source': 'Blind'},"
                                              "{'key': 'y'}]}");
        QCOMPARE(outcome.status, RuleOutcome::Status::Ran);
        QCOMPARE(outcome.heldSources.size(), 1);
    }
    void aSourceWithoutLastUseIsHeldForDormancy()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("dormant-account"),
                                              "{'source': [{'name': 'Blind', 'has_last_used': 0}], 'account': [{'key': 'x', 'source': 'Blind'},"
                                              "{'key': 'y', 'last_used_at': '-90d'}]}");
        QCOMPARE(outcome.status, RuleOutcome::Status::Ran);
        QCOMPARE(outcome.matches.size(), 1);
        QCOMPARE(outcome.heldSources.size(), 1);
    }
    void scopeAllIsHeldByAnySource()
    {
        const RuleOutcome outcome = outcomeOf(QStringLiteral("key-custodian-unknown"),
                                              "{'source': [{'name': 'Late', 'category': 'credentials', 'last_success_at': '-9d'}]}");
        QVERIFY(outcome.holdsEverything);
    }
    void whatNobodyTellsIsAGap()
    {
        const QJsonDocument given = QJsonDocument::fromJson(QByteArray("{'source': [{'name': 'Blind', 'has_last_used': 0}, {'name': 'HR', 'category': 'people',"
                                                                       " 'last_success_at': null}], 'account': [{'key': 'x', 'source': 'Blind'}]}").replace('\'', '"'));
        auto made = RuleProof::make(given.object());
        QVERIFY(made.isOk());
        Database &database = (*made)->database();
        const SourceCoverage coverage = SourceCoverage::read(database).value();
        const RuleCatalog catalog = RuleCatalog::bundled().only({QStringLiteral("dormant-account"), QStringLiteral("orphan-account")});
        const QVector<RuleGap> gaps = coverage.gaps(catalog.rules());
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0].need, RuleNeed::People);
        QCOMPARE(gaps[0].sourceId, 0);
        QCOMPARE(gaps[0].rules, QStringList{QStringLiteral("orphan-account")});
        QCOMPARE(gaps[1].need, RuleNeed::LastUse);
        QCOMPARE(gaps[1].sourceId, (*made)->idOf(QStringLiteral("source:Blind")));
        QVERIFY(gaps[1].hasAccounts);
        QCOMPARE(gaps[1].rules, QStringList{QStringLiteral("dormant-account")});
        // The rule that speaks of them finds them through the engine.
        Progress progress;
        const RuleCatalog both = RuleCatalog::bundled().only({QStringLiteral("orphan-account"), QStringLiteral("monitoring-gap")});
        const auto outcomes = RuleEngine(both).evaluate(database, progress);
        QCOMPARE(outcomes->last().ruleId, QStringLiteral("monitoring-gap"));
        QCOMPARE(outcomes->last().matches.size(), 1);
        QCOMPARE(outcomes->last().matches.first().kind, SubjectKind::Workspace);
    }
    void evaluatesThePastToo()
    {
        const QJsonDocument given = QJsonDocument::fromJson(QByteArray("{" + leaver + "}").replace('\'', '"'));
        auto made = RuleProof::make(given.object());
        QVERIFY(made.isOk());
        Database &database = (*made)->database();
        QVERIFY(database.lookAt({RuleProof::now() - std::chrono::days(11), std::nullopt}, RuleProof::now()).isOk());
        Progress progress;
        const RuleCatalog catalog = RuleCatalog::bundled();
        const auto outcomes = RuleEngine(catalog).evaluate(database, progress);
        QVERIFY(outcomes.isOk());
        for (const RuleOutcome &outcome : *outcomes) {
            QVERIFY2(outcome.status != RuleOutcome::Status::Failed, qPrintable(outcome.ruleId + outcome.message));
            if (outcome.ruleId == QLatin1String("leaver-account-enabled"))
                QCOMPARE(outcome.matches.size(), 0); // not gone yet, eleven days ago
        }
    }
    void aRuleThatDoesNotFinishSaysSo()
    {
        const auto read = RuleParser::parse("-- id: endless\n-- group: A\n-- title.en: t\n-- severity: low\n-- needs: nothing\n-- remedy.en: r\n"
                                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)\n"
                                            "SELECT 'account' AS kind, i AS id, NULL AS person_id, 1 AS since, '{}' AS facts FROM n WHERE i<0",
                                            QStringLiteral("endless.sql"));
        QVERIFY(std::holds_alternative<Rule>(read));
        auto made = RuleProof::make({});
        RuleLimits limits;
        limits.ownTime = std::chrono::milliseconds(100);
        Progress progress;
        const auto matches = RuleRunner((*made)->database(), limits).run(std::get<Rule>(read), progress);
        QVERIFY(!matches.isOk());
        QVERIFY(matches.error().message.contains(QStringLiteral("did not finish")));
    }
    void tooManyRowsAreNotCut()
    {
        auto made = RuleProof::make(QJsonDocument::fromJson(QByteArray("{" + leaver + "}").replace('\'', '"')).object());
        RuleLimits limits;
        limits.bundledRows = 0;
        const RuleCatalog catalog = RuleCatalog::bundled().only({QStringLiteral("leaver-account-enabled"), QStringLiteral("source-stale")});
        Progress progress;
        const auto outcomes = RuleEngine(catalog, limits).evaluate((*made)->database(), progress);
        QCOMPARE(outcomes->first().status, RuleOutcome::Status::Failed);
        QVERIFY(outcomes->first().message.contains(QStringLiteral("more than 0 matches")));
        QVERIFY(outcomes->first().matches.isEmpty());
        QCOMPARE(outcomes->last().status, RuleOutcome::Status::Ran);
    }
    void stopsWhenNotWanted()
    {
        auto made = RuleProof::make({});
        Progress progress;
        progress.cancel();
        QVERIFY(!RuleEngine(RuleCatalog::bundled()).evaluate((*made)->database(), progress).isOk());
    }
};

POSTERN_TEST(RuleEngineTest)
#include "RuleEngineTest.moc"
