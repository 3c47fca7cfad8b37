// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleCatalog.h"
#include "models/rules/RuleParser.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postern;

namespace {

const QByteArray good = "-- id: my-rule\n-- group: B\n-- title.en: A title\n-- title.fr: Un titre\n-- severity: low; high when tier<=1\n"
                        "-- needs: accounts, last-use\n-- scope: all\n-- supersedes: a, b\n-- param days: 45; 1 to 730; CIS\n--    5.3, 45 days\n"
                        "-- controls.cis: 5.3, 6.2\n-- due: high 3\n-- remedy.en: Do it.\n\n"
                        "SELECT 'account' AS kind, account_id AS id, NULL AS person_id, created_at AS since,\n"
                        "  json_object('tier', tier) AS facts\nFROM account WHERE created_at<:days";

RuleProblem problemOf(const QByteArray &text)
{
    const auto read = RuleParser::parse(text, QStringLiteral("x.sql"));
    const auto *problem = std::get_if<RuleProblem>(&read);
    return problem ? *problem : RuleProblem{};
}

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = good;
    return text.replace(from, to);
}

/// What `postern rules check` says of a file with that text.
QVector<RuleProblem> check(const QByteArray &text)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("my-rule.sql"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {RuleProblem{path, 0, 0, QStringLiteral("not written")}};
    file.write(text);
    file.close();
    return RuleCatalog::check(path);
}

} // namespace

/// Rule files: what they say, and what is told of a wrong one.
class RuleParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAHeader()
    {
        const auto read = RuleParser::parse(good, QStringLiteral("my-rule.sql"));
        QVERIFY2(std::holds_alternative<Rule>(read), qPrintable(problemOf(good).text()));
        const Rule &rule = std::get<Rule>(read);
        QCOMPARE(rule.id, QStringLiteral("my-rule"));
        QCOMPARE(rule.evidence, EvidenceGroup::Dormancy);
        QCOMPARE(rule.titleIn(QStringLiteral("fr")), QStringLiteral("Un titre"));
        QCOMPARE(rule.titleIn(QStringLiteral("ko")), QStringLiteral("A title"));
        QCOMPARE(rule.needs, QVector<RuleNeed>({RuleNeed::Accounts, RuleNeed::LastUse}));
        QCOMPARE(rule.scope, Rule::Scope::All);
        QCOMPARE(rule.parameters.first().origin, QStringLiteral("CIS 5.3, 45 days"));
        QCOMPARE(rule.dueDays[std::size_t(FindingSeverity::High)], 3);
        QCOMPARE(rule.dueDays[std::size_t(FindingSeverity::Low)], 90);
        QCOMPARE(rule.sqlLine, 15);
        QVERIFY(rule.sql.startsWith("SELECT"));
        QVERIFY(check(good).isEmpty());
    }
    void aNormMayHaveNothingAndSaysWhy()
    {
        const Rule rule = std::get<Rule>(RuleParser::parse(
            with("controls.cis: 5.3, 6.2", "controls.cis: none; CIS is silent, so far"), QStringLiteral("my-rule.sql")));
        QVERIFY(rule.controls.isEmpty());
        QCOMPARE(rule.withoutControl.value(QStringLiteral("cis")), QStringLiteral("CIS is silent, so far"));
    }
    void aScanIsNamedWithItsReason()
    {
        const Rule rule = std::get<Rule>(
            RuleParser::parse(with("scope: all", "scan: account, event; all are looked at"), QStringLiteral("my-rule.sql")));
        QCOMPARE(rule.scans.keys(), QStringList({QStringLiteral("account"), QStringLiteral("event")}));
        QCOMPARE(rule.scans.value(QStringLiteral("event")), QStringLiteral("all are looked at"));
    }
    void theHashFollowsTextAndParameters()
    {
        Rule rule = std::get<Rule>(RuleParser::parse(good, {}));
        const QString before = rule.hash();
        QCOMPARE(before.size(), 64);
        rule.parameters.first().value = 46;
        QVERIFY(rule.hash() != before);
        QVERIFY(std::get<Rule>(RuleParser::parse(good + "\n", {})).hash() != before);
    }
    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("id") << with("my-rule", "My Rule") << 1;
        QTest::newRow("group") << with("group: B", "group: Z") << 2;
        QTest::newRow("language") << with("title.fr", "title.de") << 4;
        QTest::newRow("severity") << with("low; high", "bad; high") << 5;
        QTest::newRow("need") << with("accounts, last-use", "luck") << 6;
        QTest::newRow("scope") << with("scope: all", "scope: some") << 7;
        QTest::newRow("parameter") << with("1 to 730", "50 to 730") << 9;
        QTest::newRow("norm without a reason") << with("controls.cis: 5.3, 6.2", "controls.cis: none") << 11;
        QTest::newRow("scan without a reason") << with("scope: all", "scan: account") << 7;
        QTest::newRow("norm") << with("controls.cis", "controls.abc") << 11;
        QTest::newRow("due") << with("high 3", "high soon") << 12;
        QTest::newRow("key") << with("-- due: ", "-- deadline: ") << 12;
        QTest::newRow("twice") << with("-- due: high 3", "-- id: again") << 12;
        QTest::newRow("nothing said") << with("-- title.en: A title\n", "") << 0;
        QTest::newRow("no query") << good.left(good.indexOf("SELECT")) << 15;
        QTest::newRow("not UTF-8") << with("A title", "A \xff title") << 0;
    }
    void saysWhichLineIsWrong()
    {
        QFETCH(QByteArray, text);
        const RuleProblem problem = problemOf(text);
        QVERIFY(!problem.message.isEmpty());
        QTEST(problem.line, "line");
    }
    void checkSaysLineAndColumn()
    {
        const QVector<RuleProblem> problems = check(with("FROM account WHERE created_at", "FROM account WHERE creatd_at"));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().line, 17);
        QCOMPARE(problems.first().column, 20);
        QVERIFY(problems.first().message.contains(QStringLiteral("creatd_at")));
    }
    void checkRefusesWhatIsNoMatch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("column name") << with("AS since", "AS begun");
        QTest::newRow("undeclared parameter") << with("<:days", "<:days+:more");
        QTest::newRow("unused parameter") << with("<:days", "<5");
        QTest::newRow("two queries") << good + "; SELECT 1";
        QTest::newRow("file name") << with("my-rule", "other-rule");
    }
    void checkRefusesWhatIsNoMatch()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(check(text).size(), 1);
    }
    void theUsersFolderAddsRulesAndTellsOfWrongOnes()
    {
        QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("my-rule.sql", good);
        write("dormant-account.sql", with("my-rule", "dormant-account"));
        write("broken.sql", "SELECT 1");
        const RuleCatalog catalog = RuleCatalog::withFolder(folder.path());
        QVERIFY(catalog.rule(QStringLiteral("my-rule")) && !catalog.rule(QStringLiteral("my-rule"))->isBundled);
        QVERIFY(catalog.rule(QStringLiteral("dormant-account"))->isBundled);
        QCOMPARE(catalog.problems().size(), 2);
    }
    void parametersStayInTheirLimits()
    {
        RuleCatalog catalog = RuleCatalog::bundled();
        const QString id = QStringLiteral("dormant-account");
        QVERIFY(catalog.setParameter(id, QStringLiteral("days"), 90).isOk());
        QCOMPARE(catalog.rule(id)->parameter(QStringLiteral("days"))->value, 90.0);
        QVERIFY(!catalog.setParameter(id, QStringLiteral("days"), 0).isOk());
        QVERIFY(!catalog.setParameter(id, QStringLiteral("weeks"), 3).isOk());
        QVERIFY(!catalog.setParameter(QStringLiteral("nothing"), QStringLiteral("days"), 3).isOk());
    }
};

POSTERN_TEST(RuleParserTest)
#include "RuleParserTest.moc"
