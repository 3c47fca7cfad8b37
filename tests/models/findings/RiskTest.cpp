// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/Level.h"
#include "models/findings/Risk.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace postern;

namespace {

using enum EvidenceGroup;
using Word = FindingSeverity;

Evidence piece(EvidenceGroup group, FindingSeverity severity, double confidence = 1, double ageDays = 0)
{
    Evidence evidence;
    evidence.group = group;
    evidence.severity = severity;
    evidence.confidence = confidence;
    evidence.ageDays = ageDays;
    return evidence;
}

QString shown(double value)
{
    return QString::number(value, 'f', 1);
}

/// "ownership 49.1, base 0.9": most points first, as the worked examples print them.
QString split(const Risk &risk, EvidenceGroup group)
{
    for (const RiskContribution &part : risk.contributions()) {
        if (!part.isBase && part.group == group)
            return shown(part.points);
    }
    return QStringLiteral("none");
}

double sum(const Risk &risk)
{
    double points = 0;
    for (const RiskContribution &part : risk.contributions())
        points += part.points;
    return points;
}

/// One random subject.
struct Case
{
    QVector<Evidence> evidence;
    RiskImpact impact;

    explicit Case(std::mt19937 &random)
    {
        std::uniform_int_distribution<int> count(0, 12);
        std::uniform_int_distribution<int> group(0, evidenceGroupCount - 1);
        std::uniform_int_distribution<int> severity(0, findingSeverityCount - 1);
        std::uniform_real_distribution<double> part(0, 1);
        std::uniform_int_distribution<int> tier(0, 4);
        for (int i = count(random); i > 0; --i) {
            evidence << piece(EvidenceGroup(group(random)), FindingSeverity(severity(random)), part(random), part(random) * 60);
            evidence.last().isAccepted = part(random) < 0.2;
        }
        impact = {tier(random), part(random) < 0.3 ? 250'000 : 10};
    }
    double inherent() const { return Risk::inherent(evidence, impact).score(); }
    double residual() const { return Risk::residual(evidence, impact).score(); }
};

constexpr int cases = 20'000;
constexpr double hair = 1e-9;

} // namespace

/// The score of a subject: worked examples to the printed digit, and what must hold for any subject.
class RiskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workedExamples_data()
    {
        QTest::addColumn<QVector<Evidence>>("evidence");
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("score");
        QTest::newRow("tier-0 admin, nothing found") << QVector<Evidence>{} << 0 << "2.0";
        QTest::newRow("impossible travel today") << QVector{piece(Activity, Word::Medium, 0.7)} << 3 << "5.8";
        QTest::newRow("14 days later") << QVector{piece(Activity, Word::Medium, 0.7, 14)} << 3 << "3.4";
        QTest::newRow("orphan, sure to 0.6") << QVector{piece(Ownership, Word::Medium, 0.6)} << 3 << "5.1";
        QTest::newRow("dormant") << QVector{piece(Dormancy, Word::Medium)} << 3 << "7.9";
        QTest::newRow("dormant without MFA") << QVector{piece(Dormancy, Word::Medium), piece(Authentication, Word::Medium)} << 3 << "13.9";
        QTest::newRow("leaver, tier 1") << QVector{piece(Ownership, Word::Critical)} << 1 << "50.2";
        QTest::newRow("used after leaving") << QVector{piece(Ownership, Word::Critical), piece(Activity, Word::Critical)} << 1 << "69.6";
        QTest::newRow("28 days later") << QVector{piece(Ownership, Word::Critical), piece(Activity, Word::Critical, 1, 28)} << 1 << "55.0";
        QTest::newRow("dormant standing tier 0") << QVector{piece(Dormancy, Word::Critical), piece(Privilege, Word::High)} << 0 << "74.5";
        const QVector<Evidence> key{piece(Credential, Word::Critical), piece(Blind, Word::Medium)};
        QTest::newRow("signing key") << key << 0 << "66.7";
        const QVector<Evidence> left = key + QVector{piece(Ownership, Word::Critical)};
        QTest::newRow("custodian left") << left << 0 << "86.7";
        QTest::newRow("new network") << left + QVector{piece(Activity, Word::Critical, 0.9)} << 0 << "93.9";
        QTest::newRow("confirmed mass read") << left + QVector{piece(Activity, Word::Confirmed)} << 0 << "98.7";
    }
    void workedExamples()
    {
        QFETCH(QVector<Evidence>, evidence);
        QFETCH(int, tier);
        QFETCH(QString, score);
        QCOMPARE(shown(Risk::inherent(evidence, {tier, 0}).score()), score);
    }
    void workedSplits()
    {
        const Risk travel = Risk::inherent(QVector{piece(Activity, Word::Medium, 0.7)}, {3, 0});
        QCOMPARE(split(travel, Activity), QStringLiteral("4.9"));
        QCOMPARE(shown(travel.contributions().first().points), QStringLiteral("0.9"));
        QCOMPARE(split(Risk::inherent(QVector{piece(Ownership, Word::Medium, 0.6)}, {3, 0}), Ownership), QStringLiteral("4.2"));
        QCOMPARE(split(Risk::inherent(QVector{piece(Dormancy, Word::Medium)}, {3, 0}), Dormancy), QStringLiteral("7.1"));
        const Risk open = Risk::inherent(QVector{piece(Dormancy, Word::Medium), piece(Authentication, Word::Medium)}, {3, 0});
        QCOMPARE(split(open, Dormancy), QStringLiteral("6.5"));
        QCOMPARE(split(open, Authentication), QStringLiteral("6.5"));
        QCOMPARE(split(Risk::inherent(QVector{piece(Ownership, Word::Critical)}, {1, 0}), Ownership), QStringLiteral("49.1"));
        const Risk used = Risk::inherent(QVector{piece(Ownership, Word::Critical), piece(Activity, Word::Critical)}, {1, 0});
        QCOMPARE(split(used, Ownership), QStringLiteral("34.4"));
        QCOMPARE(split(used, Activity), QStringLiteral("34.4"));
        const Risk dormant = Risk::inherent(QVector{piece(Dormancy, Word::Critical), piece(Privilege, Word::High)}, {0, 0});
        QCOMPARE(split(dormant, Dormancy), QStringLiteral("49.9"));
        QCOMPARE(split(dormant, Privilege), QStringLiteral("23.5"));
        QVector<Evidence> key{piece(Credential, Word::Critical), piece(Blind, Word::Medium)};
        QCOMPARE(split(Risk::inherent(key, {0, 0}), Credential), QStringLiteral("55.6"));
        QCOMPARE(split(Risk::inherent(key, {0, 0}), Blind), QStringLiteral("9.9"));
        key << piece(Ownership, Word::Critical);
        QCOMPARE(split(Risk::inherent(key, {0, 0}), Credential), QStringLiteral("39.4"));
        QCOMPARE(split(Risk::inherent(key, {0, 0}), Ownership), QStringLiteral("39.4"));
        QCOMPARE(split(Risk::inherent(key, {0, 0}), Blind), QStringLiteral("7.0"));
        QCOMPARE(split(Risk::inherent(key + QVector{piece(Activity, Word::Critical, 0.9)}, {0, 0}), Activity), QStringLiteral("26.1"));
        QCOMPARE(split(Risk::inherent(key + QVector{piece(Activity, Word::Confirmed)}, {0, 0}), Activity), QStringLiteral("52.6"));
    }
    void levels()
    {
        QCOMPARE(levelOf(100, 0, false), Severity::None);
        QCOMPARE(levelOf(0.2, 1, false), Severity::Low);
        QCOMPARE(levelOf(39.4, 1, false), Severity::Low);
        QCOMPARE(levelOf(39.5, 1, false), Severity::Medium); // shown as 40
        QCOMPARE(levelOf(60, 1, false), Severity::High);
        QCOMPARE(levelOf(79.4, 1, false), Severity::High);
        QCOMPARE(levelOf(80, 1, false), Severity::Critical);
        QCOMPARE(levelOf(12, 1, true), Severity::Medium);
        QCOMPARE(levelOf(90, 1, true), Severity::Critical);
    }
    void isBoundedAndAddsUp()
    {
        std::mt19937 random(1);
        for (int i = 0; i < cases; ++i) {
            const Case one(random);
            const Risk risk = Risk::inherent(one.evidence, one.impact);
            QVERIFY(std::isfinite(risk.score()) && risk.score() >= 0 && risk.score() <= 100);
            QVERIFY(std::abs(sum(risk) - risk.score()) < hair);
            const QVector<int> tenths = risk.keptTenths();
            QCOMPARE(std::accumulate(tenths.begin(), tenths.end(), 0), int(std::llround(risk.keptScore() * 10)));
            QVERIFY(std::all_of(tenths.begin(), tenths.end(), [](int points) { return points >= 0; }));
        }
        QVector<Evidence> many(1'000'000, piece(Ownership, Word::Confirmed));
        QVERIFY(Risk::inherent(many, {0, 1'000'000}).score() <= 100);
        QVERIFY(std::isfinite(Risk::inherent(QVector{piece(Ownership, Word::Critical, std::nan(""))}, {9, -1}).score()));
    }
    void neverFallsWhenSomethingGetsWorse()
    {
        std::mt19937 random(2);
        for (int i = 0; i < cases; ++i) {
            const Case one(random);
            const double before = one.inherent();
            Case worse = one;
            worse.evidence << Case(random).evidence;
            QVERIFY(worse.inherent() >= before - hair);
            if (one.evidence.isEmpty())
                continue;
            Case severer = one;
            Evidence &first = severer.evidence.first();
            first.severity = FindingSeverity(std::min(int(first.severity) + 1, findingSeverityCount - 1));
            QVERIFY(severer.inherent() >= before - hair);
            Case surer = one;
            surer.evidence.first().confidence = std::min(1.0, surer.evidence.first().confidence + 0.2);
            QVERIFY(surer.inherent() >= before - hair);
            Case stronger = one;
            stronger.impact.tier = std::max(0, stronger.impact.tier - 1);
            stronger.impact.records = 1'000'000;
            QVERIFY(stronger.inherent() >= before - hair);
            Case closed = one;
            closed.evidence.removeFirst();
            QVERIFY(closed.inherent() <= before + hair);
        }
    }
    void repetitionAndOrderDoNotMatter()
    {
        std::mt19937 random(3);
        for (int i = 0; i < cases; ++i) {
            Case one(random);
            const double before = one.inherent();
            std::shuffle(one.evidence.begin(), one.evidence.end(), random);
            QCOMPARE(one.inherent(), before);
            one.evidence += one.evidence;
            QCOMPARE(one.inherent(), before);
        }
    }
    void onlyActivityFades()
    {
        std::mt19937 random(4);
        for (int i = 0; i < cases; ++i) {
            const Case one(random);
            Case later = one;
            bool hasActivity = false;
            for (Evidence &evidence : later.evidence) {
                evidence.ageDays += 9;
                hasActivity = hasActivity || evidence.group == Activity;
            }
            QVERIFY(later.inherent() <= one.inherent() + hair);
            if (!hasActivity)
                QCOMPARE(later.inherent(), one.inherent());
        }
    }
    void whatIsNoEvidenceMovesNothing()
    {
        std::mt19937 random(9);
        for (int i = 0; i < 100; ++i) {
            Case one(random);
            const double before = one.inherent();
            one.evidence << piece(EvidenceGroup::None, FindingSeverity::Critical, 1, 0);
            QCOMPARE(one.inherent(), before);
        }
    }
    void acceptingLowersOnlyTheResidual()
    {
        std::mt19937 random(5);
        for (int i = 0; i < cases; ++i) {
            Case one(random);
            QVERIFY(one.residual() <= one.inherent() + hair);
            const double inherent = one.inherent();
            const double residual = one.residual();
            for (Evidence &evidence : one.evidence)
                evidence.isAccepted = !evidence.isAccepted;
            QCOMPARE(one.inherent(), inherent);
            for (Evidence &evidence : one.evidence)
                evidence.isAccepted = !evidence.isAccepted;
            QCOMPARE(one.residual(), residual); // an exception that ends gives back exactly what was
        }
    }
    void whatItWouldFallToIsWorkedOut()
    {
        std::mt19937 random(6);
        for (int i = 0; i < cases; ++i) {
            const Case one(random);
            const Risk risk = Risk::inherent(one.evidence, one.impact);
            for (const RiskContribution &part : risk.contributions()) {
                if (part.isBase)
                    continue;
                QVector<Evidence> without = one.evidence;
                const Evidence taken = without.takeAt(part.leading);
                QCOMPARE(part.fallsTo, Risk::inherent(without, one.impact).score());
                const bool hasEqual = std::any_of(without.begin(), without.end(), [&](const Evidence &other) {
                    return other.group == taken.group && Risk::weightOf(other) >= Risk::weightOf(taken);
                });
                QVERIFY(hasEqual || part.fallsTo < risk.score());
            }
        }
    }
    void aPersonIsNeverBelowTheirWorstAccount()
    {
        std::mt19937 random(7);
        for (int i = 0; i < cases; ++i) {
            const QVector<double> scores{Case(random).inherent(), Case(random).inherent(), Case(random).inherent()};
            const double person = Risk::ofPerson(scores);
            QVERIFY(person >= *std::max_element(scores.begin(), scores.end()) - hair && person <= 100);
        }
        QCOMPARE(Risk::ofPerson({}), 0.0);
    }
    void theSameRulesGiveTheSameDigits()
    {
        std::mt19937 random(8);
        std::mt19937 again(8);
        for (int i = 0; i < 2'000; ++i)
            QCOMPARE(QByteArray::number(Case(random).inherent(), 'g', 17), QByteArray::number(Case(again).inherent(), 'g', 17));
    }
};

POSTERN_TEST(RiskTest)
#include "RiskTest.moc"
