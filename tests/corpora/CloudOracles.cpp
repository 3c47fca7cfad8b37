// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/corpora/FileRecords.h"
#include "tests/corpora/Oracles.h"

namespace postern::test {

namespace {

QString withoutPlace(QJsonObject record)
{
    record.remove(QStringLiteral("@"));
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

/// The report as a CSV, and as the API's answer that holds the same CSV in base64.
void compareReports(Agreements &agreements)
{
    agreements.against(QStringLiteral("aws/credential-report: the API's answer against the CSV"));
    for (const char *name : {"cc-account-2017", "cc-delete-options-2018", "cc-unused-keys-2016", "cloudmapper-demo"}) {
        const QString path = agreements.path(QStringLiteral("aws/credential-report/") + QString::fromLatin1(name));
        const FileRecords csv = recordsOf(path + QStringLiteral(".csv"));
        const FileRecords json = recordsOf(path + QStringLiteral(".get-credential-report.json"));
        agreements.compare(QString::fromLatin1(name), QString::number(json.records.size()), QString::number(csv.records.size()));
        for (int i = 0; i < csv.records.size(); ++i)
            agreements.compare(QStringLiteral("%1 record %2").arg(QString::fromLatin1(name)).arg(i + 1), withoutPlace(json.records.at(i).toObject()),
                               withoutPlace(csv.records.at(i).toObject()));
    }
}

/// Names of the policies a user, group or role has itself.
QString policiesOf(const FileRecords &read, const QString &holder)
{
    QHash<QString, QJsonObject> entitlements;
    for (const QJsonObject &record : read.all(QStringLiteral("entitlement")))
        entitlements[record[u"key"].toString()] = record;
    QSet<QString> keys;
    for (const QJsonObject &record : read.all(QStringLiteral("access_grant"))) {
        if (record[u"account_key"] == holder)
            keys << record[u"entitlement_key"].toString();
    }
    for (const QJsonObject &record : read.all(QStringLiteral("membership"))) {
        if (record[u"member_key"] == holder)
            keys << record[u"group_key"].toString();
    }
    QStringList names;
    for (const QString &key : keys) {
        if (entitlements[key][u"kind"] == QStringLiteral("policy"))
            names << entitlements[key][u"name"].toString();
    }
    return inOrder(names);
}

QString expectedPolicies(const QJsonObject &principal)
{
    QStringList names;
    for (const char *list : {"inline_policies", "managed_policies", "aws_managed_policies", "customer_managed_policies"}) {
        for (const auto name : principal[QLatin1String(list)].toObject())
            names << name.toString();
    }
    return inOrder(names);
}

void compareAuthorization(Agreements &agreements)
{
    const FileRecords read = recordsOf(agreements.path(QStringLiteral("aws/authorization-details/cloudsplaining-example-authz-details.json")));
    for (const char *kind : {"user", "group", "role"}) {
        const QString oracle = QStringLiteral("aws/authorization-details/expected/cloudsplaining-test_%1_detail_results.json").arg(QLatin1String(kind));
        agreements.against(oracle);
        const QJsonObject expected = jsonFile(agreements.path(oracle)).object();
        const QString arn = expected[u"arn"].toString();
        agreements.compare(arn + QStringLiteral(" policies"), policiesOf(read, arn), expectedPolicies(expected));
        for (const QJsonObject &record : read.all(QStringLiteral("account"))) {
            if (record[u"key"] == arn)
                agreements.compare(arn + QStringLiteral(" created"), record[u"created_at"].toString(),
                                   expected[u"create_date"].toString().left(19).replace(u' ', u'T') + u'Z');
        }
        const QJsonObject groups = expected[u"groups"].toObject();
        for (const auto group : groups) {
            const QString key = group.toObject()[u"arn"].toString();
            agreements.compare(key + QStringLiteral(" policies"), policiesOf(read, key), expectedPolicies(group.toObject()));
        }
    }
    const QString oracle = QStringLiteral("aws/authorization-details/expected/cloudsplaining-test_inline_policy_results.json");
    agreements.against(oracle);
    const QJsonObject policy = jsonFile(agreements.path(oracle)).object();
    QStringList expected, actions;
    for (const auto statement : policy[u"PolicyDocument"][u"Statement"].toArray()) {
        for (const auto action : statement.toObject()[u"Action"].toArray())
            expected << action.toString().toLower();
    }
    for (const QJsonObject &record : read.all(QStringLiteral("policy_statement"))) {
        if (record[u"entitlement_key"].toString().endsWith(u'/' + policy[u"PolicyName"].toString())) {
            for (const auto action : QJsonDocument::fromJson(record[u"actions"].toString().toUtf8()).array())
                actions << action.toString();
        }
    }
    agreements.compare(policy[u"PolicyName"].toString() + QStringLiteral(" actions"), inOrder(actions), inOrder(expected));
}

void compareGuardDuty(Agreements &agreements)
{
    const QString oracle = QStringLiteral("aws/guardduty/guardduty.EXPECTED_TRANSFORM_RESULTS.json");
    agreements.against(oracle);
    QHash<QString, QJsonObject> alerts;
    for (const QJsonObject &alert : recordsOf(agreements.path(QStringLiteral("aws/guardduty/guardduty.GET_FINDINGS.json"))).all(QStringLiteral("alert")))
        alerts[alert[u"key"].toString()] = alert;
    for (const auto row : jsonFile(agreements.path(oracle)).array()) {
        const QJsonObject expected = row.toObject();
        const QString key = expected[u"id"].toString();
        agreements.compare(key + QStringLiteral(" severity"), alerts[key][u"severity"].toString(), expected[u"severity_label"].toString());
        agreements.compare(key + QStringLiteral(" opened"), alerts[key][u"opened_at"].toString(), expected[u"createdat"].toString());
        agreements.compare(key + QStringLiteral(" title"), alerts[key][u"title"].toString(), expected[u"title"].toString());
        agreements.compare(key + QStringLiteral(" archived"), alerts[key][u"disposition"].toString(), expected[u"archived"].toBool() ? QStringLiteral("archived") : QString());
    }
}

} // namespace

void compareCloud(Agreements &agreements)
{
    compareReports(agreements);
    compareAuthorization(agreements);
    compareGuardDuty(agreements);
}

} // namespace postern::test
