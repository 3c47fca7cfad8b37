// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findings/Posture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>
#include <QVector>

#include <algorithm>
#include <cmath>
#include <random>

using namespace postern;

namespace {

using enum PostureCategory;
using Word = FindingSeverity;
using Findings = QVector<PostureFinding>;
constexpr double hair = 1e-9;

Findings times(int count, PostureCategory category, FindingSeverity severity, double weight)
{
    return Findings(count, PostureFinding{category, severity, weight, 1});
}

/// The company of the worked example.
Findings company()
{
    return times(1, Leavers, Word::Critical, Posture::tierWeight(1)) + times(40, Dormant, Word::Medium, Posture::tierWeight(3)) +
           times(3, Privilege, Word::High, Posture::tierWeight(0)) + times(2, Credentials, Word::Critical, Posture::tierWeight(0)) +
           times(10, Authentication, Word::Medium, Posture::tierWeight(3)) + times(2, NonHuman, Word::Medium, Posture::tierWeight(2)) +
           times(1, Monitoring, Word::High, Posture::criticalityWeight(3));
}

Findings without(const Findings &findings, std::initializer_list<PostureCategory> closed)
{
    Findings left;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(left), [&](const PostureFinding &one) {
        return std::find(closed.begin(), closed.end(), one.category) == closed.end();
    });
    return left;
}

QString shown(double value)
{
    return QString::number(value, 'f', 1);
}

Posture of(const Findings &findings, qint64 people = 250)
{
    return Posture::of(findings, {}, people);
}

Findings randomFindings(std::mt19937 &random, int most)
{
    Findings findings;
    std::uniform_int_distribution<int> count(0, most);
    std::uniform_int_distribution<int> category(0, postureCategoryCount - 1);
    std::uniform_int_distribution<int> severity(0, findingSeverityCount - 1);
    std::uniform_int_distribution<int> tier(0, 4);
    std::uniform_real_distribution<double> part(0, 1);
    for (int i = count(random); i > 0; --i)
        findings << PostureFinding{PostureCategory(category(random)), FindingSeverity(severity(random)), Posture::tierWeight(tier(random)), part(random)};
    return findings;
}

} // namespace

/// The organisation's figure: the worked example, and what must hold for any organisation.
class PostureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workedExample()
    {
        const Posture start = of(company());
        QCOMPARE(shown(start.score()), QStringLiteral("47.6"));
        QCOMPARE(shown(start.loss(Leavers)), QStringLiteral("12.0"));
        QCOMPARE(shown(start.loss(Dormant)), QStringLiteral("6.0"));
        QCOMPARE(shown(start.loss(Privilege)), QStringLiteral("12.0"));
        QCOMPARE(shown(start.loss(Credentials)), QStringLiteral("16.0"));
        QCOMPARE(shown(start.loss(Authentication)), QStringLiteral("4.1"));
        QCOMPARE(shown(start.loss(NonHuman)), QStringLiteral("0.7"));
        QCOMPARE(shown(start.loss(Monitoring)), QStringLiteral("1.7"));
        QCOMPARE(shown(of(without(company(), {Credentials})).score()), QStringLiteral("63.6"));
        QCOMPARE(shown(of(without(company(), {Credentials, Leavers})).score()), QStringLiteral("75.6"));
        const Posture half = of(without(company(), {Dormant}) + times(20, Dormant, Word::Medium, 0.25));
        QCOMPARE(shown(half.score()), QStringLiteral("49.3"));
        QCOMPARE(shown(half.loss(Dormant)), QStringLiteral("4.3"));
        QCOMPARE(of({}).score(), 100.0);
        QCOMPARE(shown(of(company(), 1000).score()), QStringLiteral("61.5"));
    }
    void capsAddUp()
    {
        double whole = 0;
        for (int i = 0; i < postureCategoryCount; ++i)
            whole += capOf(PostureCategory(i));
        QCOMPARE(whole, 100.0);
        QCOMPARE(postureCategoryOf(u'I'), std::optional(Monitoring));
        QVERIFY(!postureCategoryOf(u'H'));
    }
    void isBoundedAndAddsUp()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 20'000; ++i) {
            const Posture one = of(randomFindings(random, 30), 50 + i);
            double losses = 0;
            for (int c = 0; c < postureCategoryCount; ++c)
                losses += one.loss(PostureCategory(c));
            QVERIFY(one.score() >= 0 && one.score() <= 100 && std::abs(100 - one.score() - losses) < hair);
        }
        QVERIFY(of(times(1'000'000, Leavers, Word::Confirmed, 1)).score() >= 0);
    }
    void neverRisesWhenSomethingGetsWorse()
    {
        std::mt19937 random(12);
        for (int i = 0; i < 20'000; ++i) {
            const Findings before = randomFindings(random, 20);
            QVERIFY(of(before + randomFindings(random, 3)).score() <= of(before).score() + hair);
            if (before.isEmpty())
                continue;
            Findings worse = before;
            worse.first().severity = FindingSeverity(std::min(int(worse.first().severity) + 1, findingSeverityCount - 1));
            worse.first().weight = 1;
            worse.first().confidence = 1;
            QVERIFY(of(worse).score() <= of(before).score() + hair);
            Findings shuffled = before;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            QVERIFY(std::abs(of(shuffled).score() - of(before).score()) < hair);
        }
    }
    void aCleanSourceChangesNothingAndABlindOneOnlyCoverage()
    {
        const QVector<PostureSource> two{{3, true}, {2, true}};
        const QVector<PostureSource> three{{3, true}, {2, true}, {1, true}};
        const QVector<PostureSource> blind{{3, false}, {2, true}};
        QCOMPARE(Posture::of(company(), three, 250).score(), Posture::of(company(), two, 250).score());
        QCOMPARE(Posture::of(company(), two, 250).coverage(), 1.0);
        QCOMPARE(Posture::of(company(), blind, 250).coverage(), 0.4);
        // What a silent source found is carried forward, and its silence is found too.
        const Findings carried = company() + times(1, Monitoring, Word::High, Posture::criticalityWeight(3));
        QVERIFY(Posture::of(carried, blind, 250).score() <= Posture::of(company(), two, 250).score());
        QCOMPARE(Posture::of({}, {}, 250).coverage(), 0.0);
    }
    void growingTwiceAsLargeCostsLessThanNine()
    {
        std::mt19937 random(13);
        for (int i = 0; i < 2'000; ++i) {
            const Findings one = randomFindings(random, 200);
            const qint64 people = 250 + i * 10;
            const double fall = of(one, people).score() - of(one + one, 2 * people).score();
            QVERIFY2(fall < 9, qPrintable(QString::number(fall)));
        }
    }
};

POSTERN_TEST(PostureTest)
#include "PostureTest.moc"
