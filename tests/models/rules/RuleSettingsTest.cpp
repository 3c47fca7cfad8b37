// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleSettings.h"
#include "models/store/Database.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <optional>

using namespace postern;

/// Parameters of rules that a workspace sets.
class RuleSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database.emplace(Database::inMemory().value()); }
    void setsAndGivesBack()
    {
        const RuleCatalog catalog = RuleCatalog::bundled();
        QVERIFY(set(QStringLiteral("dormant-account"), QStringLiteral("days"), 90));
        QCOMPARE(days(catalog), 90.0);
        QVERIFY(catalog.rule(QStringLiteral("dormant-account"))->hash() != settings(catalog).rule(QStringLiteral("dormant-account"))->hash());
        QCOMPARE(catalog.rule(QStringLiteral("dormant-account"))->textHash(), settings(catalog).rule(QStringLiteral("dormant-account"))->textHash());
        QVERIFY(set(QStringLiteral("dormant-account"), QStringLiteral("days"), std::nullopt));
        QCOMPARE(days(catalog), 45.0);
    }
    void keepsToTheLimits_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("value");
        QTest::newRow("too little") << QStringLiteral("dormant-account") << QStringLiteral("days") << 0.0;
        QTest::newRow("too much") << QStringLiteral("dormant-account") << QStringLiteral("days") << 731.0;
        QTest::newRow("no number") << QStringLiteral("dormant-account") << QStringLiteral("days") << qQNaN();
        QTest::newRow("no such parameter") << QStringLiteral("dormant-account") << QStringLiteral("hours") << 9.0;
        QTest::newRow("no such rule") << QStringLiteral("no-rule") << QStringLiteral("days") << 9.0;
    }
    void keepsToTheLimits()
    {
        QFETCH(QString, rule);
        QFETCH(QString, name);
        QFETCH(double, value);
        QVERIFY(!set(rule, name, value));
        QVERIFY(!set(rule, name + QLatin1Char('x'), std::nullopt));
        QCOMPARE(number("SELECT COUNT(*) FROM rule_parameter"), 0);
        QCOMPARE(number("SELECT COUNT(*) FROM audit"), 0);
        QCOMPARE(days(RuleCatalog::bundled()), 45.0);
    }
    void isAudited()
    {
        QVERIFY(set(QStringLiteral("dormant-account"), QStringLiteral("days"), 90));
        Statement row = m_database->prepare("SELECT at, actor, action, subject, detail FROM main.audit").value();
        QVERIFY(row.step().value());
        QCOMPARE(row.integer(0), 1000);
        QCOMPARE(row.text(1), QStringLiteral("ann"));
        QCOMPARE(row.text(2), QStringLiteral("rule-parameter-set"));
        QCOMPARE(row.text(3), QStringLiteral("dormant-account"));
        QCOMPARE(row.text(4), QStringLiteral("days: 45 → 90"));
    }
    void whatFitsNoRuleAnyMoreIsLeft()
    {
        QVERIFY(m_database->execute("INSERT INTO rule_parameter VALUES('gone','days',3,1,'x'),('dormant-account','days',99999,1,'x')").isOk());
        QCOMPARE(days(RuleCatalog::bundled()), 45.0);
    }

private:
    bool set(const QString &rule, const QString &name, std::optional<double> value)
    {
        return RuleSettings::set(*m_database, RuleCatalog::bundled(), rule, name, value, instantFromEpoch(1000), QStringLiteral("ann")).isOk();
    }
    RuleCatalog settings(const RuleCatalog &catalog) { return RuleSettings::applied(catalog, *m_database).value(); }
    double days(const RuleCatalog &catalog)
    {
        return settings(catalog).rule(QStringLiteral("dormant-account"))->parameter(QStringLiteral("days"))->value;
    }
    qint64 number(const char *sql) { return m_database->integer(sql).value().value_or(-1); }

    std::optional<Database> m_database;
};

POSTERN_TEST(RuleSettingsTest)
#include "RuleSettingsTest.moc"
