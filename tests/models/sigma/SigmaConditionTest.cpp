// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sigma/SigmaBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SigmaBench;

/// The grammar of conditions.
class SigmaConditionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holds_data()
    {
        // Of the selections a, b1, b2, _c those named hold.
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("holding");
        QTest::addColumn<bool>("isTrue");
        const auto row = [](const char *condition, const char *holding, bool isTrue) {
            QTest::newRow(qPrintable(QStringLiteral("%1 with %2").arg(QLatin1String(condition), QLatin1String(holding)))) << QString::fromLatin1(condition) << QString::fromLatin1(holding) << isTrue;
        };
        row("a", "a", true);
        row("a", "b1", false);
        row("not a", "b1", true);
        row("not not a", "a", true);
        row("a and b1", "a b1", true);
        row("a and b1", "a", false);
        row("a or b1", "b1", true);
        row("a or b1 and b2", "a", true);
        row("(a or b1) and b2", "a", false);
        row("a and not b1", "a", true);
        row("not a and b1", "b1", true);
        row("not (a and b1)", "a b1", false);
        row("a AND NOT b1", "a", true);
        row("1 of b*", "b2", true);
        row("1 of b*", "a", false);
        row("any of b*", "b1", true);
        row("all of b*", "b1 b2", true);
        row("all of b*", "b1", false);
        row("2 of them", "a b2", true);
        row("2 of them", "a", false);
        row("1 of them", "_c", false);
        row("all of them", "a b1 b2", true);
        row("1 of *1", "b1", true);
        row("a and not 1 of b*", "a b1", false);
        row("a and not 1 of b*", "a", true);
        row("_c", "_c", true);
        row("((((a))))", "a", true);
    }
    void holds()
    {
        QFETCH(QString, condition);
        QFETCH(QString, holding);
        QFETCH(bool, isTrue);
        const QStringList names{QStringLiteral("a"), QStringLiteral("b1"), QStringLiteral("b2"), QStringLiteral("_c")};
        const auto parsed = SigmaCondition::parse(condition, names, {});
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().text()));
        const QStringList all = holding.split(u' ');
        QCOMPARE(parsed->holds([&](int name) { return all.contains(names[name]); }), isTrue);
    }
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *condition, const char *said) { QTest::newRow(condition) << QString::fromLatin1(condition) << QString::fromUtf8(said); };
        row("", "it ends where a selection was expected");
        row("a and", "it ends where a selection was expected");
        row("b", "“b” is no selection");
        row("(a", "a parenthesis is not closed");
        row("a)", "“)” was not expected");
        row("a a", "“a” was not expected");
        row("1 of x*", "“x*” fits no selection");
        row("1 of", "nothing stands behind “of”");
        row("0 of them", "“0” is no selection");
        row("a | near b", "not supported: “near” behind the condition");
        row("a | sum(x) > 3", "not supported: “sum”");
        row("a | count() < 3", "not supported: counts that are small");
        row("a | count() > many", "a number was expected");
        row("a | count > 3", "no parentheses");
        row("a | count() by > 3", "nothing stands behind “by”");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, condition);
        QFETCH(QString, said);
        SigmaYaml place;
        place.line = 7;
        const auto parsed = SigmaCondition::parse(condition, {QStringLiteral("a")}, place);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().text().contains(said), qPrintable(parsed.error().text()));
        QCOMPARE(sigmaLine(parsed.error()), 7);
    }
    void theOlderFormOfCounting()
    {
        const auto parsed = SigmaCondition::parse(QStringLiteral("a | count(user) by ip, host >= 5"), {QStringLiteral("a")}, {});
        QVERIFY(parsed && parsed->count());
        QCOMPARE(parsed->count()->field, QStringLiteral("user"));
        QCOMPARE(parsed->count()->groupBy, (QStringList{QStringLiteral("ip"), QStringLiteral("host")}));
        QVERIFY(parsed->count()->holds(5) && !parsed->count()->holds(4));
    }
    void depthHasAnEnd()
    {
        const QStringList names{QStringLiteral("a")};
        QVERIFY(SigmaCondition::parse(QString(40, u'(') + u'a' + QString(40, u')'), names, {}));
        for (const QString &deep : {QString(100000, u'(') + u'a', QStringLiteral("not ").repeated(100000) + u'a', QStringLiteral("a or ").repeated(100000) + u'a'}) {
            const auto parsed = SigmaCondition::parse(deep, names, {});
            QVERIFY(!parsed);
            QVERIFY2(parsed.error().message.size() < 300, "a hostile condition is not repeated");
        }
    }
};

POSTERN_TEST(SigmaConditionTest)
#include "SigmaConditionTest.moc"
