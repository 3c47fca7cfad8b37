// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sigma/SigmaSources.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// The log sources that come with the program.
class SigmaSourcesTest : public QObject
{
    Q_OBJECT

    SigmaSources m_sources;

private Q_SLOTS:
    void initTestCase()
    {
        const auto bundled = SigmaSources::bundled();
        QVERIFY2(bundled, qPrintable(bundled ? QString() : bundled.error().text()));
        m_sources = *bundled;
        QVERIFY(m_sources.products().size() >= 13);
    }
    void anEventIsOfItsLogSource_data()
    {
        QTest::addColumn<QString>("source"); // product/service/category
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("at");
        const auto row = [](const char *source, const char *event, const char *field, const char *value, const char *at) {
            QTest::newRow(qPrintable(QLatin1String(source) + u' ' + QLatin1String(field))) << QString::fromLatin1(source) << QByteArray(event) << QString::fromLatin1(field) << QString::fromLatin1(value) << QString::fromLatin1(at);
        };
        row("aws/cloudtrail/", R"({"eventSource":"iam.amazonaws.com","eventName":"CreateUser","eventTime":"2026-11-23T06:00:00Z","userIdentity":{"type":"Root"}})", "userIdentity.type", "Root", "2026-11-23T06:00:00Z");
        row("aws/cloudtrail/", "{\"CloudTrailEvent\":\"{\\\"eventSource\\\":\\\"iam.amazonaws.com\\\",\\\"eventName\\\":\\\"CreateUser\\\",\\\"eventTime\\\":\\\"2026-11-23T06:00:00Z\\\"}\"}", "eventName", "CreateUser", "2026-11-23T06:00:00Z");
        row("azure/signinlogs/", R"({"createdDateTime":"2026-11-23T06:00:00Z","userPrincipalName":"a@x","appDisplayName":"P","status":{"errorCode":50126}})", "ResultType", "50126", "2026-11-23T06:00:00Z");
        row("azure/auditlogs/", R"({"activityDateTime":"2026-11-23T06:00:00Z","activityDisplayName":"Add user","targetResources":[{"type":"User"}]})", "targetResources.type", "User", "2026-11-23T06:00:00Z");
        row("azure/auditlogs/", R"({"activityDateTime":"2026-11-23T06:00:00Z","activityDisplayName":"Add user","targetResources":[]})", "properties.message", "Add user", "2026-11-23T06:00:00Z");
        row("azure/activitylogs/", R"({"eventTimestamp":"2026-11-23T06:00:00Z","operationName":{"value":"MICROSOFT.X/DELETE"},"resourceId":"/s","caller":"a"})", "operationName", "MICROSOFT.X/DELETE", "2026-11-23T06:00:00Z");
        row("azure/riskdetection/", R"({"riskEventType":"unfamiliarFeatures","detectedDateTime":"2026-11-23T06:00:00Z"})", "riskEventType", "unfamiliarFeatures", "2026-11-23T06:00:00Z");
        row("m365/audit/", R"({"CreationTime":"2026-11-23T06:00:00","Workload":"Exchange","Operation":"New-InboxRule"})", "Operation", "New-InboxRule", "2026-11-23T06:00:00Z");
        row("gcp/gcp.audit/", R"({"timestamp":"2026-11-23T06:00:00.123456Z","protoPayload":{"methodName":"SetIamPolicy"}})", "gcp.audit.method_name", "SetIamPolicy", "2026-11-23T06:00:00Z");
        row("gcp/google_workspace.admin/", R"({"id":{"time":"2026-11-23T06:00:00Z","applicationName":"admin"},"events":[{"name":"GRANT_ADMIN_PRIVILEGE"}]})", "eventName", "GRANT_ADMIN_PRIVILEGE", "2026-11-23T06:00:00Z");
        row("okta/okta/", R"({"eventType":"user.session.start","actor":{"type":"User","alternateId":"a"},"published":"2026-11-23T06:00:00.000Z"})", "actor.alternateid", "a", "2026-11-23T06:00:00Z");
        row("onelogin/onelogin.events/", R"({"event_type_id":531,"created_at":"2026-11-23T06:00:00Z"})", "event_type_id", "531", "2026-11-23T06:00:00Z");
        row("github/audit/", R"({"action":"org.add_member","actor":"a","@timestamp":1795413600000})", "action", "org.add_member", "2026-11-23T06:00:00Z");
        row("bitbucket/audit/", R"({"auditType":{"action":"Project deleted","category":"Projects"},"timestamp":"2026-11-23T06:00:00Z"})", "auditType.category", "Projects", "2026-11-23T06:00:00Z");
        row("cisco/duo/", R"({"event_type":"authentication","factor":"duo_push","timestamp":1795413600,"reason":"user_approved"})", "reason", "user_approved", "2026-11-23T06:00:00Z");
        row("kubernetes/audit/application", R"({"verb":"create","requestURI":"/api","objectRef":{"resource":"pods","apiGroup":"rbac"},"requestReceivedTimestamp":"2026-11-23T06:00:00Z"})", "apiGroup", "rbac", "2026-11-23T06:00:00Z");
        row("//webserver", R"({"at":1795413600,"client":"192.0.2.1","method":"GET","path":"/a","query":"x=1","status":200})", "cs-uri-query", "x=1", "2026-11-23T06:00:00Z");
        row("linux/sshd/", R"({"at":1795413600,"program":"sshd","message":"Accepted"})", "message", "Accepted", "2026-11-23T06:00:00Z");
        row("linux/auditd/", R"({"at":1795413600,"id":"1:2","types":["SYSCALL","PATH"],"fields":{"exe":"/bin/sh","name":"/x"}})", "name", "/x", "2026-11-23T06:00:00Z");
        row("linux//process_creation", R"({"at":1795413600,"id":"1:2","types":["SYSCALL"],"fields":{"exe":"/bin/sh","syscall":"59"}})", "Image", "/bin/sh", "2026-11-23T06:00:00Z");
        row("windows/security/", R"({"System":{"EventID":"4624","Channel":"Security","TimeCreated":{"SystemTime":"2026-11-23T06:00:00.1Z"}},"EventData":{"LogonType":"3"}})", "LogonType", "3", "2026-11-23T06:00:00Z");
        row("windows/security/", "{\"Event\":{\"System\":{\"EventID\":4624,\"Channel\":\"Security\",\"TimeCreated\":{\"#attributes\":{\"SystemTime\":\"2026-11-23T06:00:00Z\"}}},\"EventData\":{\"LogonType\":3}}}", "LogonType", "3", "2026-11-23T06:00:00Z");
        row("windows//process_creation", R"({"EventID":4688,"Channel":"Security","NewProcessName":"C:\\a.exe","EventTime":"2026-11-23 06:00:00"})", "Image", "C:\\a.exe", "2026-11-23T06:00:00Z");
        row("windows//process_creation", R"({"winlog":{"event_id":1,"channel":"Microsoft-Windows-Sysmon/Operational","event_data":{"Image":"a"}},"@timestamp":"2026-11-23T06:00:00Z"})", "Image", "a", "2026-11-23T06:00:00Z");
        row("windows/wmi/", R"({"System":{"EventID":"5858","Channel":"Microsoft-Windows-WMI-Activity/Operational","TimeCreated":{"SystemTime":"2026-11-23T06:00:00Z"}},"UserData":{"Operation_ClientFailure":{"Operation":"x"}}})", "Operation", "x", "2026-11-23T06:00:00Z");
        row("windows/windefend/", R"({"System":{"EventID":"1119","Channel":"Microsoft-Windows-Windows Defender/Operational","TimeCreated":{"SystemTime":"2026-11-23T06:00:00Z"}},"EventData":{"Threat Name":"E"}})", "ThreatName", "E", "2026-11-23T06:00:00Z");
    }
    void anEventIsOfItsLogSource()
    {
        QFETCH(QString, source);
        QFETCH(QByteArray, event);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, at);
        const QStringList parts = source.split(u'/');
        const std::vector<SigmaRoute> routes = m_sources.routes({parts[0], parts[1], parts[2]});
        QVERIFY(!routes.empty());
        const SigmaProduct &product = m_sources.products()[std::size_t(routes.front().product)];
        const auto made = SigmaEvent::ofJson(event);
        QVERIFY(made);
        SigmaLook look(*made, product.fields);
        QVERIFY(product.is->holds(look));
        QVERIFY(m_sources.isOn(routes.front(), look));
        const SigmaScalars values = look.values(field);
        QVERIFY2(!values.isEmpty() && values.first().text == value, qPrintable(values.isEmpty() ? QStringLiteral("nothing") : values.first().text));
        QVERIFY(look.at());
        QCOMPARE(toIso(*look.at()), at);
        for (std::size_t other = 0; other < m_sources.products().size(); ++other) {
            SigmaLook elsewhere(*made, m_sources.products()[other].fields);
            QVERIFY2(int(other) == routes.front().product || !m_sources.products()[other].is->holds(elsewhere), "no event is of two products");
        }
    }
    void anotherServiceIsAnother()
    {
        const auto event = SigmaEvent::ofJson(R"({"EventID":1,"Channel":"System"})");
        const auto routes = m_sources.routes({QStringLiteral("windows"), QStringLiteral("security"), {}});
        QCOMPARE(routes.size(), std::size_t(1));
        SigmaLook look(*event, m_sources.products()[std::size_t(routes.front().product)].fields);
        QVERIFY(!m_sources.isOn(routes.front(), look));
        QVERIFY(m_sources.routes({QStringLiteral("windows"), QStringLiteral("no-such"), {}}).empty());
        QVERIFY(m_sources.routes({{}, {}, {}}).empty());
    }
};

POSTERN_TEST(SigmaSourcesTest)
#include "SigmaSourcesTest.moc"
