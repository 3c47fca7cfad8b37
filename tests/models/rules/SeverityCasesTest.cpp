// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/SeverityCases.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// The words in which a rule says how bad a match is.
class SeverityCasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonObject>("facts");
        QTest::addColumn<QString>("severity");
        const QString tier = QStringLiteral("high; critical when tier<=1");
        QTest::newRow("alone") << "medium" << QJsonObject{} << "medium";
        QTest::newRow("edge inside") << tier << QJsonObject{{"tier", 1}} << "critical";
        QTest::newRow("edge outside") << tier << QJsonObject{{"tier", 2}} << "high";
        QTest::newRow("absent fact") << tier << QJsonObject{} << "high";
        QTest::newRow("null fact") << tier << QJsonObject{{"tier", QJsonValue()}} << "high";
        const QString both = QStringLiteral("medium; low when tier>=3 and mfa in ('weak', 'strong')");
        QTest::newRow("both hold") << both << QJsonObject{{"tier", 3}, {"mfa", "strong"}} << "low";
        QTest::newRow("one holds") << both << QJsonObject{{"tier", 3}, {"mfa", "none"}} << "medium";
        const QString null = QStringLiteral("low; high when end is not null; info when tier is null");
        QTest::newRow("is not null") << null << QJsonObject{{"end", 5}} << "high";
        QTest::newRow("is null") << null << QJsonObject{} << "info";
        QTest::newRow("first case wins") << "low; high when a=1; critical when b=1" << QJsonObject{{"a", 1}, {"b", 1}} << "high";
        QTest::newRow("text is not a number") << "low; high when a=1" << QJsonObject{{"a", "1"}} << "low";
        QTest::newRow("unequal") << "low; high when a<>'x'" << QJsonObject{{"a", "y"}} << "high";
        QTest::newRow("truth") << "low; high when a=1" << QJsonObject{{"a", true}} << "high";
    }
    void decides()
    {
        QFETCH(QString, text);
        QFETCH(QJsonObject, facts);
        const auto cases = SeverityCases::parse(text);
        QVERIFY2(cases.isOk(), cases.isOk() ? "" : qPrintable(cases.error().message));
        QTEST(toText(cases->of(facts)), "severity");
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "terrible", "confirmed", "high;", "high; critical", "high; critical when", "high; critical when tier",
                                 "high; critical when tier<=", "high; critical when tier<=x", "high; critical when tier in (1",
                                 "high; critical when tier is", "high; critical when a=1 or b=1", "high; critical when a='x", "high extra"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!SeverityCases::parse(text).isOk());
    }
    void namesItsFields()
    {
        const auto cases = SeverityCases::parse(QStringLiteral("low; high when a=1 and b=2; info when a=3"));
        QCOMPARE(cases->fields(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }
};

POSTERN_TEST(SeverityCasesTest)
#include "SeverityCasesTest.moc"
