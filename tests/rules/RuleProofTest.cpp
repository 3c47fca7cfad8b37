// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleEngine.h"
#include "tests/support/ProofCase.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace postern;
using postern::test::ProofCase;
using postern::test::RuleProof;

namespace {

QJsonObject readProof(const QString &path, QString &problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problem = QStringLiteral("cannot be read");
        return {};
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        problem = error.errorString() + QStringLiteral(" at byte %1").arg(error.offset);
    return document.object();
}

QString folder()
{
    return QStringLiteral(POSTERN_SOURCE_DIR "/tests/rules/");
}

} // namespace

/// Every rule with its proof: records in, subjects out.
class RuleProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsSound()
    {
        const RuleCatalog catalog = RuleCatalog::bundled();
        QVERIFY2(catalog.problems().isEmpty(), catalog.problems().isEmpty() ? "" : qPrintable(catalog.problems().first().text()));
        QVERIFY(catalog.rules().size() >= 43);
        const QVector<RuleProblem> problems = RuleCatalog::check(QStringLiteral(POSTERN_SOURCE_DIR "/resources/rules"));
        for (const RuleProblem &problem : problems)
            qWarning("%s", qPrintable(problem.text()));
        QCOMPARE(problems.size(), 0);
    }
    void everyRuleSpeaksThreeLanguages()
    {
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            for (const char *language : {"en", "fr", "ko"}) {
                QVERIFY2(!rule.title.value(QLatin1String(language)).isEmpty(), qPrintable(rule.id));
                QVERIFY2(!rule.remedy.value(QLatin1String(language)).isEmpty(), qPrintable(rule.id));
            }
            QVERIFY2(!rule.controls.isEmpty() && !rule.show.isEmpty(), qPrintable(rule.id));
            for (const QString &loser : rule.supersedes)
                QVERIFY2(RuleCatalog::bundled().rule(loser), qPrintable(rule.id + QStringLiteral(" supersedes ") + loser));
        }
    }
    void everyRuleHasItsProof()
    {
        QSet<QString> expected{QStringLiteral("healthy-estate.json")};
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            expected << rule.id + QStringLiteral(".json");
            QString problem;
            const QJsonObject proof = readProof(folder() + rule.id + QStringLiteral(".json"), problem);
            QVERIFY2(problem.isEmpty(), qPrintable(rule.id + QStringLiteral(": ") + problem));
            QSet<QString> kinds;
            for (const QJsonValue &value : proof.value(QStringLiteral("cases")).toArray()) {
                const QJsonObject one = value.toObject();
                const QString kind = one.value(QStringLiteral("kind")).toString();
                const bool finds = !one.value(QStringLiteral("found")).toObject().isEmpty();
                const bool spares = !one.value(QStringLiteral("spared")).toArray().isEmpty();
                const bool isWhole = kind == QLatin1String("caught") ? finds : kind == QLatin1String("spared") ? !finds && spares
                                                                             : kind == QLatin1String("edge") && finds && spares;
                QVERIFY2(isWhole, qPrintable(rule.id + QStringLiteral(": ") + one.value(QStringLiteral("name")).toString()));
                kinds << kind;
            }
            QVERIFY2(kinds.size() == 3, qPrintable(rule.id + QStringLiteral(" needs a case caught, one spared and one on the edge")));
        }
        for (const QString &file : QDir(folder()).entryList({QStringLiteral("*.json")}))
            QVERIFY2(expected.contains(file), qPrintable(file + QStringLiteral(" proves no rule")));
    }
    void proof_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QJsonObject>("one");
        for (const Rule &rule : RuleCatalog::bundled().rules()) {
            QString problem;
            for (const QJsonValue &value : readProof(folder() + rule.id + QStringLiteral(".json"), problem).value(QStringLiteral("cases")).toArray()) {
                const QJsonObject one = value.toObject();
                QTest::newRow(qPrintable(rule.id + QStringLiteral(": ") + one.value(QStringLiteral("name")).toString())) << rule.id << one;
            }
        }
    }
    void proof()
    {
        QFETCH(QString, rule);
        QFETCH(QJsonObject, one);
        const RuleCatalog catalog = RuleCatalog::bundled();
        const auto made = ProofCase::make(rule, one);
        QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.error().text()));
        const QStringList wrong = made->differences(*catalog.rule(rule));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        RuleCatalog alone = catalog.only({rule});
        const QJsonObject parameters = one.value(QStringLiteral("params")).toObject();
        for (const QString &name : parameters.keys())
            QVERIFY(alone.setParameter(rule, name, parameters.value(name).toDouble()).isOk());
        Progress progress;
        const auto outcomes = RuleEngine(alone).evaluate(made->estate().database(), progress);
        QVERIFY2(outcomes.isOk(), outcomes.isOk() ? "" : qPrintable(outcomes.error().text()));
        QVERIFY2(outcomes->first().status == RuleOutcome::Status::Ran, qPrintable(outcomes->first().message));
    }
    void aHealthyEstateRaisesNothing()
    {
        QString problem;
        const QJsonObject proof = readProof(folder() + QStringLiteral("healthy-estate.json"), problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        auto made = RuleProof::make(proof.value(QStringLiteral("given")).toObject());
        QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.error().text()));
        const RuleCatalog catalog = RuleCatalog::bundled();
        Progress progress;
        const auto outcomes = RuleEngine(catalog).evaluate((*made)->database(), progress);
        QVERIFY(outcomes.isOk());
        for (const RuleOutcome &outcome : *outcomes) {
            QVERIFY2(outcome.status == RuleOutcome::Status::Ran, qPrintable(outcome.ruleId + QStringLiteral(": ") + outcome.message));
            QVERIFY2(outcome.matches.isEmpty(), qPrintable(outcome.ruleId));
        }
    }
};

POSTERN_TEST(RuleProofTest)
#include "RuleProofTest.moc"
