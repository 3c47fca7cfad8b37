// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
QByteArray emitting(const QByteArray &emits)
{
    return SourceBench::manifest("  - name: rows\n    format: json\n    elements: [\"rows[*]\", \"[*]\"]\n    recognise: {element: [{path: id, "
                                 "present: true}]}\n    emit:\n" + emits);
}
} // namespace

/// Every word that says how a row becomes records.
class MappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("value"); // of the text field description
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected"); // "-": absent
        const auto row = [](const char *name, const char *value, const char *json, const char *expected) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(json) << QString::fromUtf8(expected);
        };
        row("path", "a.b", "\"a\":{\"b\":\"x\"}", "x");
        row("a key with dots", "'\"a.b\".c'", "\"a.b\":{\"c\":\"x\"}", "x");
        row("a key with dashes and at", "\"@odata-type\"", "\"@odata-type\":\"x\"", "x");
        row("item", "\"a[1].b\"", "\"a\":[{\"b\":\"x\"},{\"b\":\"y\"}]", "y");
        row("last item", "\"a[-1]\"", "\"a\":[\"x\",\"y\"]", "y");
        row("first that is there", "\"a[*].b\"", "\"a\":[{},{\"b\":null},{\"b\":\"y\"}]", "y");
        row("list where one is wanted", "a", "\"a\":[\"x\",\"y\"]", "x");
        row("item with a value", "\"a[primary=true].v\"", "\"a\":[{\"primary\":false,\"v\":\"x\"},{\"primary\":true,\"v\":\"y\"}]", "y");
        row("JSON in text", "\"a.(json).b.(json).c\"", "\"a\":\"{\\\"b\\\":\\\"{\\\\\\\"c\\\\\\\":\\\\\\\"x\\\\\\\"}\\\"}\"", "x");
        row("JSON that is none", "\"a.(json).b\"", "\"a\":\"nothing of the kind\"", "-");
        row("pairs", "\"a.(pairs).IP\"", "\"a\":[{\"name\":\"x\",\"value\":\"1\"},{\"name\":\"IP\",\"value\":\"10.0.0.1\"}]", "10.0.0.1");
        row("row number", "\"#row\"", "", "1");
        row("alternatives", "{from: [a, b]}", "\"a\":\"\",\"b\":\"x\"", "x");
        row("unknown words fall through", "{from: [a, b], unknown: [N/A]}", "\"a\":\"n/a\",\"b\":\"x\"", "x");
        row("constant", "{value: x}", "", "x");
        row("lower", "{from: a, as: lower}", "\"a\":\"ÀdA\"", "àda");
        row("trim", "{from: a, trim: true}", "\"a\":\" x\\r\\n\"", "x");
        row("after and before", "{from: a, after: \"\\\\\", before: \"@\"}", "\"a\":\"CORP\\\\ada@x\"", "ada");
        row("after the last", "{from: a, after-last: /}", "\"a\":\"x/y/z\"", "z");
        row("before the last", "{from: a, before-last: \"-\"}", "\"a\":\"S-1-5-512\"", "S-1-5");
        row("mark that does not occur", "{from: a, after: /}", "\"a\":\"xyz\"", "xyz");
        row("map", "{from: a, map: {x: one, \"Create*\": create, \"*Key\": key}}", "\"a\":\"CreateUser\"", "create");
        row("map: exact first", "{from: a, map: {\"Create*\": create, CreateX: x}}", "\"a\":\"CreateX\"", "x");
        row("map: kept", "{from: a, map: {x: one}}", "\"a\":\"y\"", "y");
        row("map: otherwise", "{from: a, map: {x: one}, otherwise: none}", "\"a\":\"y\"", "none");
        row("otherwise", "{from: a, otherwise: none}", "", "none");
        row("steps", "{from: a, steps: {0: low, 4: medium, 7: high}}", "\"a\":6.9", "medium");
        row("below the first step", "{from: a, steps: {4: medium}}", "\"a\":1", "-");
        row("join", "{join: [a, {value: b}], with: \"-\"}", "\"a\":\"x\"", "x-b");
        row("join lacks one", "{join: [a, c], with: \"-\"}", "\"a\":\"x\"", "-");
        row("join without the absent", "{join: [a, c], with: \"-\", skip-absent: true}", "\"a\":\"x\"", "x");
        row("first value", "{first: [{from: c}, {from: a, prefix: p}]}", "\"a\":\"x\"", "px");
        row("prefix and suffix", "{from: a, prefix: \"<\", suffix: \">\"}", "\"a\":\"x\"", "<x>");
        row("prefix of nothing", "{from: a, prefix: \"<\"}", "", "-");
        row("cut short", "{from: a, max: 4}", "\"a\":\"aéééé\"", "aé…");
        row("count", "{count: a}", "\"a\":[1,2,3]", "3");
        row("count of nothing", "{count: a}", "", "0");
        row("cases", "{cases: [{when: [{path: a, is: x}], set: {value: one}}, {when: [{path: a, present: true}], set: a}]}", "\"a\":\"y\"", "y");
        row("sid", "{from: a, as: sid}", "\"a\":\"AQIAAAAAAAUgAAAAIgIAAA==\"", "S-1-5-32-546");
        row("sid with a domain", "{from: a, as: sid}", "\"a\":\"CORP-S-1-5-32-544\"", "CORP-S-1-5-32-544");
        row("guid", "{from: a, as: guid}", "\"a\":\"{7CD37A08-49C5-4058-9042-13BF9F76CD67}\"", "7cd37a08-49c5-4058-9042-13bf9f76cd67");
        row("guid of bytes", "{from: a, as: guid}", "\"a\":\"CHrTfMVJWECQQhO/n3bNZw==\"", "7cd37a08-49c5-4058-9042-13bf9f76cd67");
        row("name of a DN", "{from: a, as: dn-name}", "\"a\":\"CN=a\\\\,b\\\\0Ac,DC=x\"", "a,b\nc");
        row("base64", "{from: a, as: base64}", "\"a\":\"aGk=\"", "hi");
        row("number as text", "a", "\"a\":12345678901234567", "12345678901234567");
        row("boolean as text", "a", "\"a\":true", "true");
        row("a zero byte", "a", "\"a\":\"x\\u0000y\"", "x␀y");
    }
    void values()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        SourceBench bench;
        bench.readBytes(emitting("      - record: account\n        set: {key: id, description: " + value + "}\n"),
                        "[{\"id\":1" + (row.isEmpty() ? QByteArray() : "," + row) + "}]");
        QVERIFY2(!bench.error && bench.sink.badRows.empty(), qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), 1);
        const Record &record = bench.sink.records[0];
        QCOMPARE(record.has(AccountField::Description) ? QString::fromStdString(record.text(AccountField::Description)) : QStringLiteral("-"), expected);
    }
    void booleans_data()
    {
        QTest::addColumn<QByteArray>("value"); // of the field enabled
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("expected"); // -1 absent, -2 absent and reported
        const auto row = [](const char *name, const char *value, const char *json, int expected) {
            QTest::newRow(name) << QByteArray(value) << QByteArray(json) << expected;
        };
        row("true", "a", "true", 1);
        row("False", "a", "\"False\"", 0);
        row("TRUE", "a", "\"TRUE\"", 1);
        row("Y", "a", "\"Y\"", 1);
        row("no", "a", "\"no\"", 0);
        row("1", "a", "1", 1);
        row("0 as text", "a", "\"0\"", 0);
        row("null is not known", "a", "null", -1);
        row("no such word", "a", "\"maybe\"", -2);
        row("not", "{from: a, not: true}", "true", 0);
        row("bit", "{from: a, bit: 2, not: true}", "514", 0);
        row("bit of text", "{from: a, bit: 0x2}", "\"512\"", 0);
        row("unknown", "{from: a, unknown: [not_supported]}", "\"not_supported\"", -1);
        row("present", "{present: a}", "\"x\"", 1);
        row("not present", "{present: b}", "\"x\"", 0);
    }
    void booleans()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, json);
        QFETCH(int, expected);
        SourceBench bench;
        bench.readBytes(emitting("      - record: account\n        set: {key: id, enabled: " + value + "}\n"), "[{\"id\":1,\"a\":" + json + "}]");
        QCOMPARE(int(bench.sink.records.size()), 1);
        const Record &record = bench.sink.records[0];
        const int got = record.has(AccountField::Enabled) ? int(record.integer(AccountField::Enabled)) : bench.sink.badRows.empty() ? -1 : -2;
        QCOMPARE(got, expected);
    }
    void conditions_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *condition, bool holds) { QTest::newRow(condition) << QByteArray(condition) << holds; };
        row("{path: a, is: x}", true);
        row("{path: a, is: X}", false);
        row("{path: a, is: X, ignore-case: true}", true);
        row("{path: a, is-not: x}", false);
        row("{path: c, is-not: x}", true);
        row("{path: l, is: two}", true);
        row("{path: l, is-not: two}", false);
        row("{path: \"l[*]\", one-of: [two, five]}", true);
        row("{path: a, none-of: [y, z]}", true);
        row("{path: e, present: true}", false);
        row("{path: e, present: false}", true);
        row("{path: o.x, is: 1}", true);
        row("{path: \"p[*].k\", is: second}", true);
        row("{path: p.k, is: second}", true);
        row("{path: a, starts-with: [y, x]}", true);
        row("{path: l, ends-with: wo}", true);
        row("{path: l, contains: hre}", true);
        row("{path: n, bit: 2}", true);
        row("{path: n, bit: 0x102}", false);
        row("{path: n, bit-clear: 0x100}", true);
        row("{path: n, at-least: 514}", true);
        row("{path: n, at-most: 513.5}", false);
        row("{any: [{path: a, is: y}, {path: n, is: 514}]}", true);
        row("{all: [{path: a, is: x}, {path: n, is: 1}]}", false);
        row("{not: {path: a, is: x}}", false);
    }
    void conditions()
    {
        QFETCH(QByteArray, condition);
        QFETCH(bool, holds);
        SourceBench bench;
        bench.readBytes(emitting("      - record: account\n        when: [" + condition + "]\n        set: {key: id}\n"),
                        "[{\"id\":1,\"a\":\"x\",\"e\":\"\",\"n\":514,\"l\":[\"one\",\"two\",\"three\"],\"o\":{\"x\":1},\"p\":[{\"k\":\"first\"},{\"k\":\"second\"}]}]");
        QVERIFY2(!bench.error && bench.sink.badRows.empty(), qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records.size()), holds ? 1 : 0);
    }
    void lists()
    {
        SourceBench bench;
        bench.readBytes(emitting("      - record: membership\n        each: [groups, members]\n        set: {member_key: ., group_key: ^.name}\n"
                                 "      - record: access_grant\n        each-entry: roles\n        set: {account_key: ^.id, entitlement_key: \"#key\", via: .}\n"
                                 "      - record: usage\n        each: one\n        set: {account_key: ^.id, entitlement_key: k}\n"),
                        "[{\"id\":1,\"groups\":[{\"name\":\"g\",\"members\":[\"a\",\"b\"]},{\"name\":\"h\",\"members\":[]},{\"name\":\"i\",\"members\":\"c\"}],"
                        "\"roles\":{\"r1\":\"x\",\"r2\":\"y\"},\"one\":{\"k\":\"single\"}}]");
        QVERIFY2(!bench.error && bench.sink.badRows.empty(), qPrintable(bench.troubles()));
        QCOMPARE(bench.sink.lines(), (QStringList{QStringLiteral("membership member_key=a group_key=g"), QStringLiteral("membership member_key=b group_key=g"),
                                                  QStringLiteral("membership member_key=c group_key=i"),
                                                  QStringLiteral("access_grant account_key=1 entitlement_key=r1 path_kind=direct via=x mode=standing"),
                                                  QStringLiteral("access_grant account_key=1 entitlement_key=r2 path_kind=direct via=y mode=standing"),
                                                  QStringLiteral("usage account_key=1 entitlement_key=single")}));
    }
    void extras()
    {
        SourceBench bench;
        bench.write(QStringLiteral("x"), {});
        bench.readBytes(emitting("      - record: account\n        set: {key: id}\n        attributes: {city: a, none: b}\n"
                                 "      - record: entitlement\n        set: {key: a, kind: {value: group}}\n        flags: [guest]\n        distinct: true\n"),
                        "[{\"id\":1,\"a\":\"Paris\"},{\"id\":2,\"a\":\"Paris\"}]");
        QCOMPARE(bench.sink.lines(), (QStringList{QStringLiteral("account key=1"), QStringLiteral("account_attr account_key=1 k=city v=Paris"),
                                                  QStringLiteral("entitlement key=Paris kind=group"),
                                                  QStringLiteral("entitlement_flag entitlement_key=Paris flag=guest"), QStringLiteral("account key=2"),
                                                  QStringLiteral("account_attr account_key=2 k=city v=Paris")}));
    }
    void aKeyIsNeverCut()
    {
        SourceBench bench;
        bench.readBytes(emitting("      - record: account\n        set: {key: id}\n"), "[{\"id\":\"" + QByteArray(5000, 'x') + "\"}]");
        QVERIFY(bench.sink.records.empty());
        QCOMPARE(int(bench.sink.badRows.size()), 1);
    }
    void theFutureIsNoLastUse()
    {
        const QByteArray yaml = emitting("      - record: account\n        set: {key: id, last_used_at: {from: a, as: iso, basis: a, never: [N/A]}}\n"
                                         "      - record: event\n        when: [{path: e, present: true}]\n        set: {external_id: id, at: {from: e, as: iso}}\n");
        SourceBench bench;
        bench.readBytes(yaml, "[{\"id\":1,\"a\":\"2099-01-01T00:00:00Z\"},{\"id\":2,\"a\":\"2026-11-23T20:00:00Z\"},{\"id\":3,\"a\":\"N/A\"},{\"id\":4},"
                              "{\"id\":5,\"a\":\"0001-01-01T00:00:00Z\"},{\"id\":6,\"e\":\"2099-01-01T00:00:00Z\"}]");
        QCOMPARE(bench.sink.lines(), (QStringList{QStringLiteral("account key=1"), QStringLiteral("account key=2 last_used_at=1795464000 last_used_basis=a"),
                                                  QStringLiteral("account key=3 last_used_basis=never"), QStringLiteral("account key=4"),
                                                  QStringLiteral("account key=5 last_used_basis=never"), QStringLiteral("account key=6")}));
        QCOMPARE(int(bench.sink.badRows.size()), 2);
        QVERIFY2(bench.sink.badRows[0].message.find("future") != std::string::npos, qPrintable(bench.troubles()));
        QVERIFY(bench.summary.hasLastUsed);
    }
    void readsPolicies_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("flags");
        const auto row = [](const char *name, const char *document, int tier, const char *flags) {
            QTest::newRow(name) << QByteArray(document) << tier << QString::fromUtf8(flags);
        };
        row("everything", "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}", 0, "wildcard iam-write secret-read data-read");
        row("text of JSON", "\"{\\\"Statement\\\":{\\\"Effect\\\":\\\"Allow\\\",\\\"Action\\\":\\\"iam:CreateUser\\\",\\\"Resource\\\":\\\"*\\\"}}\"", 0, "iam-write");
        row("URL-encoded", "\"%7B%22Statement%22%3A%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22kms%3ADecrypt%22%2C%22Resource%22%3A%22*%22%7D%7D\"", 1,
            "secret-read");
        row("reading only", "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"ec2:Describe*\",\"iam:List*\"],\"Resource\":\"*\"}]}", 3, "");
        row("changing things", "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"ec2:RunInstances\",\"Resource\":\"*\"}]}", 2, "");
        row("a service", "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}", 1, "data-read");
        row("all but IAM", "{\"Statement\":[{\"Effect\":\"Allow\",\"NotAction\":[\"iam:*\",\"organizations:*\",\"sts:*\",\"sso:*\"],\"Resource\":\"*\"}]}", 1,
            "secret-read data-read");
        row("denied", "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}]}", 3, "");
        row("own password only", "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"iam:ChangePassword\",\"Resource\":\"*\"}]}", 2, "");
    }
    void readsPolicies()
    {
        QFETCH(QByteArray, document);
        QFETCH(int, tier);
        QFETCH(QString, flags);
        SourceBench bench;
        bench.readBytes(emitting("      - record: entitlement\n        set: {key: id}\n        aws-policy: doc\n"), "[{\"id\":1,\"doc\":" + document + "}]");
        QVERIFY2(!bench.sink.records.empty(), qPrintable(bench.troubles()));
        QCOMPARE(int(bench.sink.records[0].integer(EntitlementField::Tier, -1)), tier);
        QStringList got;
        std::vector<Record> statements;
        for (std::size_t i = 1; i < bench.sink.records.size(); ++i) {
            const Record &more = bench.sink.records[i];
            if (more.type == RecordType::EntitlementFlag)
                got << QString::fromStdString(more.text(EntitlementFlagField::Flag));
            else
                statements.push_back(more);
        }
        QCOMPARE(got.join(u' '), flags);
        QCOMPARE(int(statements.size()), 1); // kept whole, to be evaluated
        QVERIFY(statements[0].type == RecordType::PolicyStatement);
        QCOMPARE(statements[0].text(PolicyStatementField::Effect), std::string(document.contains("Deny") ? "deny" : "allow"));
        QCOMPARE(statements[0].text(PolicyStatementField::Resources), std::string("[\"*\"]"));
        QVERIFY(statements[0].has(PolicyStatementField::Actions) != statements[0].has(PolicyStatementField::NotActions));
    }
};

POSTERN_TEST(MappingTest)
#include "MappingTest.moc"
