// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/AwsPattern.h"
#include "models/graph/AwsWays.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postern;

namespace {

const std::string account = "arn:aws:iam::111122223333:";

std::vector<std::string> words(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString().toStdString()};
    return AwsStatement::texts(QJsonDocument(value.toArray()).toJson());
}

/// One user of the name "user", holding one policy of the given statements.
class Company
{
public:
    AwsEstate estate;

    AwsEstate::Principal &add(const char *kind, const char *name, const char *statements = "[]")
    {
        AwsEstate::Principal &made = estate.principals.emplace_back();
        made.authority.arn = account + kind + "/" + name;
        made.authority.name = name;
        made.authority.isRole = QByteArray(kind) == "role";
        made.isGroup = QByteArray(kind) == "group";
        give(made, name, statements);
        return made;
    }
    void give(AwsEstate::Principal &who, const char *policy, const char *statements)
    {
        for (const AwsStatement *one : read(policy, statements))
            who.authority.statements.push_back(one);
        who.policies.push_back(account + "policy/" + policy);
        estate.policies.push_back(who.policies.back());
    }
    std::vector<const AwsStatement *> read(const char *policy, const char *statements)
    {
        std::vector<const AwsStatement *> made;
        const QJsonDocument document = QJsonDocument::fromJson(statements);
        if (!document.isArray())
            qFatal("no JSON: %s", statements);
        for (const QJsonValue &value : document.array()) {
            const QJsonObject object = value.toObject();
            AwsStatement &one = estate.statements.emplace_back();
            one.isAllow = object.value(QLatin1String("Effect")).toString(QStringLiteral("Allow")) == QLatin1String("Allow");
            one.actions = words(object.value(QLatin1String("Action")));
            one.notActions = words(object.value(QLatin1String("NotAction")));
            one.resources = words(object.value(QLatin1String("Resource")));
            one.notResources = words(object.value(QLatin1String("NotResource")));
            one.principals = words(object.value(QLatin1String("Principal")));
            one.conditions = AwsStatement::conditionsOf(QJsonDocument(object.value(QLatin1String("Condition")).toObject()).toJson());
            one.policy = policy;
            for (auto *list : {&one.actions, &one.notActions}) {
                for (std::string &action : *list)
                    action = QString::fromStdString(action).toLower().toStdString();
            }
            made.push_back(&one);
        }
        return made;
    }
    /// The ways of a principal as "method, method", with the conditions not evaluated; "-" for none.
    QString wayOf(const char *name)
    {
        EscalationGraph graph;
        for (AwsEstate::Principal &one : estate.principals)
            one.node = graph.addNode();
        AwsWays(estate, EscalationMethod::ofAws(), instantFromEpoch(1'795'416'120)).addTo(graph);
        graph.solve();
        for (const AwsEstate::Principal &one : estate.principals) {
            if (one.authority.name != name)
                continue;
            QStringList told;
            for (const EscalationGraph::Step *step : graph.wayFrom(one.node)) {
                told << QString::fromStdString(step->method.empty() ? step->edge : step->method);
                for (const std::string &key : step->notEvaluated)
                    told.last() += QStringLiteral(" if ") + QString::fromStdString(key);
            }
            return told.isEmpty() ? QStringLiteral("-") : QStringLiteral("%1: %2").arg(graph.hopsFrom(one.node)).arg(told.join(QStringLiteral(", ")));
        }
        return QStringLiteral("nobody of that name");
    }
};

} // namespace

/// Who can become an administrator, and who only looks like it.
class AwsWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneUserWithOnePolicy_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<QString>("way");
        const auto add = [](const char *name, const char *statements, const char *way) {
            QTest::newRow(name) << QByteArray(statements) << QString::fromLatin1(way);
        };
        add("nothing", R"([])", "-");
        add("an administrator already", R"([{"Action":"*","Resource":"*"}])", "0: administrator");
        add("reads only", R"([{"Action":["iam:Get*","iam:List*"],"Resource":"*"}])", "-");
        add("writes a policy into itself", R"([{"Action":"iam:PutUserPolicy","Resource":"*"}])", "1: put-user-policy");
        add("only into itself, by variable", R"([{"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::*:user/${aws:username}"}])", "1: put-user-policy");
        add("only into others, and there is no other", R"([{"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::*:user/somebody"}])", "-");
        add("question mark", R"([{"Action":"iam:Put?serPolicy","Resource":"*"}])", "1: put-user-policy");
        add("new version of its own policy", R"([{"Action":"iam:CreatePolicyVersion","Resource":"arn:aws:iam::*:policy/us*"}])", "1: create-policy-version");
        add("new version of a policy of AWS, which nobody may", R"([{"Action":"iam:CreatePolicyVersion","Resource":"arn:aws:iam::aws:policy/user*"}])", "-");
        add("denied beside", R"([{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*"}])", "-");
        add("denied all of IAM", R"([{"Action":"*","Resource":"*"},{"Effect":"Deny","Action":["iam:*","sts:*"],"Resource":"*"}])", "-");
        add("denied elsewhere", R"([{"Action":"iam:*","Resource":"*"},{"Effect":"Deny","Action":"s3:*","Resource":"*"}])", "0: administrator");
        add("all but", R"([{"NotAction":["iam:Update*","iam:Create*","iam:Attach*"],"Resource":"*"}])", "1: set-default-policy-version");
        add("all but IAM", R"([{"NotAction":["iam:*","lambda:*","ssm:*","glue:*","sagemaker:*"],"Resource":"*"}])", "-");
        add("everywhere but on itself", R"([{"Action":"iam:PutUserPolicy","NotResource":"arn:aws:iam::*:us*"}])", "-");
        add("a condition that holds", R"([{"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"DateGreaterThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"}}}])", "1: put-user-policy");
        add("a condition that is over", R"([{"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"DateLessThan":{"aws:CurrentTime":"2020-01-01T00:00:00Z"}}}])", "-");
        add("a condition on its name", R"([{"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"StringNotLike":{"aws:username":"us*"}}}])", "-");
        add("a condition nobody here can judge", R"([{"Action":"iam:PutUserPolicy","Resource":"*","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}}])", "1: put-user-policy if aws:sourceip");
        add("denied on a condition nobody here can judge", R"([{"Action":"iam:PutUserPolicy","Resource":"*"},{"Effect":"Deny","Action":"iam:*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}}])",
            "1: put-user-policy if aws:multifactorauthpresent");
        add("only policies that give little", R"([{"Action":"iam:AttachUserPolicy","Resource":"*","Condition":{"ArnEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}}])", "-");
        add("changes the code of functions", R"([{"Action":"lambda:UpdateFunctionCode","Resource":"*"}])", "2: update-function-code");
        add("passes a role to a service, half of what it needs", R"([{"Action":["iam:PassRole","lambda:InvokeFunction"],"Resource":"*"}])", "-");
        add("passes a role to another service", R"([{"Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ecs-tasks.amazonaws.com"}}},{"Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}])", "-");
        add("passes a role, of which none was read", R"([{"Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}])", "2: pass-role-lambda-invoke");
    }
    void oneUserWithOnePolicy()
    {
        QFETCH(QByteArray, statements);
        QFETCH(QString, way);
        Company company;
        company.add("user", "user", statements.constData());
        QCOMPARE(company.wayOf("user"), way);
    }
    void aBoundaryLimits()
    {
        Company company;
        AwsEstate::Principal &user = company.add("user", "user", R"([{"Action":"iam:PutUserPolicy","Resource":"*"}])");
        user.authority.boundary = company.read("boundary", R"([{"Action":["iam:PutUserPolicy","s3:*"],"Resource":"*"}])");
        QCOMPARE(company.wayOf("user"), QStringLiteral("-")); // it may, and gains nothing beyond the boundary
        user.authority.boundary = company.read("wide", R"([{"Action":"*","Resource":"*"}])");
        QCOMPARE(company.wayOf("user"), QStringLiteral("1: put-user-policy"));
    }
    void signsInAsAnAdministrator()
    {
        Company company;
        company.add("user", "helper", R"([{"Action":"iam:CreateAccessKey","Resource":"*"}])");
        QCOMPARE(company.wayOf("helper"), QStringLiteral("-")); // there is nobody worth it
        company.add("user", "admin", R"([{"Action":"*","Resource":"*"}])");
        QCOMPARE(company.wayOf("helper"), QStringLiteral("1: create-access-key, administrator"));
    }
    void severalSteps()
    {
        Company company;
        company.add("user", "helper", R"([{"Action":"iam:UpdateLoginProfile","Resource":"*"}])");
        company.add("user", "writer", R"([{"Action":"iam:PutUserPolicy","Resource":"arn:aws:iam::111122223333:user/writer"}])");
        QCOMPARE(company.wayOf("helper"), QStringLiteral("2: update-login-profile, put-user-policy"));
    }
    void passesARoleThatIsThere()
    {
        Company company;
        company.add("user", "dev", R"([{"Action":["iam:PassRole","ec2:RunInstances"],"Resource":"*"}])");
        company.add("role", "plain").trust = company.read("trust", R"([{"Action":"sts:AssumeRole","Principal":"service:ec2.amazonaws.com"}])");
        QCOMPARE(company.wayOf("dev"), QStringLiteral("-")); // a role that trusts the service and may do nothing
        company.add("role", "strong", R"([{"Action":"*","Resource":"*"}])").trust =
            company.read("trust", R"([{"Action":"sts:AssumeRole","Principal":"service:ec2.amazonaws.com"}])");
        QCOMPARE(company.wayOf("dev"), QStringLiteral("1: pass-role-ec2, administrator"));
    }
    void takesOnARole_data()
    {
        QTest::addColumn<QByteArray>("principal");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<QString>("way");
        QTest::newRow("named") << QByteArray("aws:arn:aws:iam::111122223333:user/dev") << false << "1: assume-role, administrator";
        QTest::newRow("the account, and it may") << QByteArray("aws:arn:aws:iam::111122223333:root") << true << "1: assume-role, administrator";
        QTest::newRow("the account, and it may not") << QByteArray("aws:arn:aws:iam::111122223333:root") << false << "-";
        QTest::newRow("another account") << QByteArray("aws:arn:aws:iam::999999999999:root") << true << "-";
        QTest::newRow("another user") << QByteArray("aws:arn:aws:iam::111122223333:user/other") << true << "-";
    }
    void takesOnARole()
    {
        QFETCH(QByteArray, principal);
        QFETCH(bool, isAllowed);
        QFETCH(QString, way);
        Company company;
        company.add("user", "dev", isAllowed ? R"([{"Action":"sts:AssumeRole","Resource":"*"}])" : "[]");
        const QByteArray trust = QByteArray(R"([{"Action":"sts:AssumeRole","Principal":"WHO"}])").replace("WHO", principal);
        company.add("role", "strong", R"([{"Action":"*","Resource":"*"}])").trust = company.read("trust", trust.constData());
        QCOMPARE(company.wayOf("dev"), way);
    }
    void joinsAGroup()
    {
        Company company;
        company.add("user", "dev", R"([{"Action":"iam:AddUserToGroup","Resource":"*"}])");
        QCOMPARE(company.wayOf("dev"), QStringLiteral("-"));
        company.add("group", "admins", R"([{"Action":"*","Resource":"*"}])");
        QCOMPARE(company.wayOf("dev"), QStringLiteral("1: add-user-to-group, administrator"));
    }
    void makesAnotherAnAdministratorAndNotOneWhoIsDeniedAll()
    {
        Company company;
        company.add("role", "deployer", R"([{"Action":"iam:PutUserPolicy","Resource":"*"}])");
        company.add("user", "barred", R"([{"Effect":"Deny","Action":"*","Resource":"*"}])");
        QCOMPARE(company.wayOf("deployer"), QStringLiteral("-"));
        company.add("user", "plain");
        QCOMPARE(company.wayOf("deployer"), QStringLiteral("2: put-user-policy"));
        QCOMPARE(company.wayOf("barred"), QStringLiteral("-"));
    }
    void patterns_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<bool>("fits");
        QTest::newRow("same") << QByteArray("iam:get") << QByteArray("iam:get") << true;
        QTest::newRow("shorter") << QByteArray("iam:ge") << QByteArray("iam:get") << false;
        QTest::newRow("star") << QByteArray("iam:*") << QByteArray("iam:get") << true;
        QTest::newRow("star inside") << QByteArray("i*:g*t") << QByteArray("iam:get") << true;
        QTest::newRow("star takes nothing") << QByteArray("iam:get*") << QByteArray("iam:get") << true;
        QTest::newRow("goes back") << QByteArray("*ab") << QByteArray("aab") << true;
        QTest::newRow("one") << QByteArray("iam:g?t") << QByteArray("iam:get") << true;
        QTest::newRow("one too many") << QByteArray("iam:get?") << QByteArray("iam:get") << false;
        QTest::newRow("nothing") << QByteArray("") << QByteArray("a") << false;
    }
    void patterns()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(bool, fits);
        QCOMPARE(AwsPattern::fits(a.toStdString(), b.toStdString()), fits);
        QCOMPARE(AwsPattern::overlap(a.toStdString(), b.toStdString()), fits); // a text is a pattern that fits itself
        QCOMPARE(AwsPattern::overlap(b.toStdString(), a.toStdString()), fits);
    }
    void patternsThatMeet()
    {
        QVERIFY(AwsPattern::overlap("a*c", "ab*"));
        QVERIFY(!AwsPattern::overlap("a*c", "b*c"));
        QVERIFY(AwsPattern::overlap("*x*", "y*"));
        QVERIFY(!AwsPattern::overlap("a?", "a"));
    }
};

POSTERN_TEST(AwsWaysTest)
#include "AwsWaysTest.moc"
