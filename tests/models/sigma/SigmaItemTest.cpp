// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sigma/SigmaBench.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postern;
using test::SigmaBench;

/// Every form of an item: fields, values and modifiers.
class SigmaItemTest : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char *selection, const char *event, const char *said)
    {
        QTest::newRow(name) << QByteArray(selection) << QByteArray(event) << QString::fromUtf8(said);
    }

private Q_SLOTS:
    void modifiers_data()
    {
        QTest::addColumn<QByteArray>("selection");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("said");
        valueRows();
        comparisonRows();
        encodingRows();
    }
private:
    static void valueRows()
    {
        row("equal, without case", "{f: Admin}", R"({"f":"aDMIN"})", "yes");
        row("equal is the whole", "{f: Admin}", R"({"f":"Admins"})", "no");
        row("any of a list", "{f: [a, b]}", R"({"f":"b"})", "yes");
        row("none of a list", "{f: [a, b]}", R"({"f":"c"})", "no");
        row("all fields of a map", "{f: a, g: b}", R"({"f":"a","g":"x"})", "no");
        row("any map of a list", "[{f: a}, {g: b}]", R"({"f":"x","g":"b"})", "yes");
        row("any item of an event's list", "{f: b}", R"({"f":["a","b"]})", "yes");
        row("into objects of a list", "{f.g: b}", R"({"f":[{"g":"a"},{"g":"b"}]})", "yes");
        row("a name with dots", "{f.g.h: b}", R"({"f.g":{"h":"b"}})", "yes");
        row("an object is its JSON", "{f|contains: '\"g\":\"b\"'}", R"({"f":{"g":"b"}})", "yes");
        row("a text that holds JSON", "{f.g: b}", "{\"f\":\"{\\\"g\\\":\\\"b\\\"}\"}", "yes");
        row("names without case", "{eventName: b}", R"({"eventname":"b"})", "yes");
        row("contains", "{f|contains: dm}", R"({"f":"Admin"})", "yes");
        row("contains all", "{f|contains|all: [ad, min]}", R"({"f":"Admin"})", "yes");
        row("contains all, one missing", "{f|contains|all: [ad, max]}", R"({"f":"Admin"})", "no");
        row("startswith", "{f|startswith: ad}", R"({"f":"Admin"})", "yes");
        row("startswith, no", "{f|startswith: dm}", R"({"f":"Admin"})", "no");
        row("endswith", "{f|endswith: IN}", R"({"f":"Admin"})", "yes");
        row("endswith, no", "{f|endswith: mi}", R"({"f":"Admin"})", "no");
        row("wildcards", "{f: 'a*n'}", R"({"f":"Admin"})", "yes");
        row("contains with wildcards", "{f|contains: 'd?i'}", R"({"f":"Admin"})", "yes");
        row("escaped wildcard", R"({f: 'a\*n'})", R"({"f":"admin"})", "no");
        row("cased", "{f|cased: Admin}", R"({"f":"admin"})", "no");
        row("contains cased", "{f|contains|cased: Ad}", R"({"f":"Admin"})", "yes");
        row("number", "{f: 4624}", R"({"f":4624})", "yes");
        row("number as text", "{f: 4624}", R"({"f":"4624"})", "yes");
        row("number written otherwise", "{f: 5}", R"({"f":5.0})", "yes");
        row("long number", "{f: 9007199254740993}", R"({"f":"9007199254740993"})", "yes");
        row("truth", "{f: true}", R"({"f":true})", "yes");
        row("truth as text", "{f: 'true'}", R"({"f":true})", "yes");
        row("null and absent", "{f: null}", R"({"g":1})", "yes");
        row("null and null", "{f: ~}", R"({"f":null})", "yes");
        row("null and a value", "{f: null}", R"({"f":""})", "no");
        row("empty text", "{f: ''}", R"({"f":""})", "yes");
        row("empty text and absent", "{f: ''}", R"({"g":1})", "no");
        row("exists", "{f|exists: true}", R"({"f":0})", "yes");
        row("exists not", "{f|exists: false}", R"({"f":0})", "no");
        row("exists, null is not", "{f|exists: true}", R"({"f":null})", "no");
    }
    static void comparisonRows()
    {
        row("re", R"({f|re: '^a.*\d$'})", R"({"f":"ab7"})", "yes");
        row("re has case", "{f|re: 'A'}", R"({"f":"a"})", "no");
        row("re i", "{f|re|i: 'A'}", R"({"f":"a"})", "yes");
        row("re m", "{f|re|m: '^b$'}", R"({"f":"a\nb"})", "yes");
        row("re s", "{f|re|s: 'a.b'}", R"({"f":"a\nb"})", "yes");
        row("re without s", "{f|re: 'a.b'}", R"({"f":"a\nb"})", "no");
        row("cidr", "{f|cidr: 10.0.0.0/8}", R"({"f":"10.9.8.7"})", "yes");
        row("cidr, no", "{f|cidr: [10.0.0.0/8, 192.168.0.0/16]}", R"({"f":"11.9.8.7"})", "no");
        row("cidr of six", "{f|cidr: '2001:db8::/32'}", R"({"f":"2001:db8:1::7"})", "yes");
        row("cidr of no address", "{f|cidr: 10.0.0.0/8}", R"({"f":"ten"})", "no");
        row("lt", "{f|lt: 5}", R"({"f":4})", "yes");
        row("lt, no", "{f|lt: 5}", R"({"f":5})", "no");
        row("lte", "{f|lte: 5}", R"({"f":"5"})", "yes");
        row("gt", "{f|gt: 5}", R"({"f":5.5})", "yes");
        row("gte, no", "{f|gte: 5}", R"({"f":4.9})", "no");
        row("gte of text", "{f|gte: 5}", R"({"f":"many"})", "no");
        row("neq", "{f|neq: a}", R"({"f":"b"})", "yes");
        row("neq, no", "{f|neq: [a, b]}", R"({"f":"b"})", "no");
        row("fieldref", "{f|fieldref: g}", R"({"f":"A","g":"a"})", "yes");
        row("fieldref, no", "{f|fieldref: g}", R"({"f":"A"})", "no");
        row("fieldref endswith", "{f|fieldref|endswith: g}", R"({"f":"bla","g":"a"})", "yes");
    }
    static void encodingRows()
    {
        row("base64", "{f|base64: foo}", R"({"f":"Zm9v"})", "yes");
        row("base64 contains", "{f|base64|contains: foo}", R"({"f":"xxZm9vyy"})", "yes");
        row("base64offset, first", "{f|base64offset|contains: 'foobar'}", R"({"f":"Zm9vYmFy"})", "yes");
        row("base64offset, second", "{f|base64offset|contains: 'foobar'}", R"({"f":"eGZvb2Jhcnk="})", "yes");
        row("base64offset, third", "{f|base64offset|contains: 'foobar'}", R"({"f":"eHhmb29iYXJ5"})", "yes");
        row("wide base64offset", "{f|wide|base64offset|contains: ping}", R"({"f":"cABpAG4AZwA="})", "yes");
        row("utf16 base64", "{f|utf16|base64: a}", "{\"f\":\"//5hAA==\"}", "yes");
        row("utf16be base64", "{f|utf16be|base64: a}", R"({"f":"AGE="})", "yes");
        row("windash", "{f|windash|contains: ' -enc '}", R"({"f":"p /enc x"})", "yes");
        row("windash all", "{f|windash|contains|all: [' -a', ' /b']}", R"({"f":"p /a -b"})", "yes");
        row("keywords", "[foo, bar]", R"({"a":{"b":["x bar y"]}})", "yes");
        row("keywords, none", "[foo, bar]", R"({"foo":"names do not count"})", "no");
        row("all keywords", "{'|all': [foo, bar]}", R"({"a":"foo","b":"bar"})", "yes");
        row("all keywords, one missing", "{'|all': [foo, bar]}", R"({"a":"foo"})", "no");
        row("a number as keyword", "[42]", R"({"a":"is 42."})", "yes");
        row("keywords beside maps", "[foo, {f: a}]", R"({"f":"a"})", "yes");
    }
private Q_SLOTS:
    void modifiers()
    {
        QFETCH(QByteArray, selection);
        QFETCH(QByteArray, event);
        QFETCH(QString, said);
        QCOMPARE(SigmaBench::tried("  s: " + selection + "\n  condition: s\n", event), said);
    }
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("selection");
        QTest::addColumn<QString>("said");
        const auto wrong = [](const char *selection, const char *said) { QTest::newRow(selection) << QByteArray(selection) << QString::fromUtf8(said); };
        wrong("{f|expand: '%admins%'}", "line 6: not supported: the modifier “expand” of “f”");
        wrong("{f|hour: 3}", "not supported: the modifier “hour”");
        wrong("{f|sideways: a}", "not supported: the modifier “sideways” of “f” is not known");
        wrong("{f|contains|contains: a}", "stands twice");
        wrong("{f|contains|endswith: a}", "do not go together");
        wrong("{f|re|contains: a}", "do not go together");
        wrong("{f|re|cidr: a}", "compare in two ways");
        wrong("{f|i: a}", "only for regular expressions");
        wrong("{f|neq|all: [a]}", "do not go together");
        wrong("{f|windash|base64: a}", "do not go together");
        wrong("{f|base64|wide: a}", "widened first");
        wrong("{f|base64: 'a*'}", "cannot be encoded");
        wrong("{f|re: '('}", "the regular expression is wrong at letter 1");
        wrong("{f|cidr: 10.0.0.0.0/8}", "is no network");
        wrong("{f|lt: many}", "is no number");
        wrong("{f|exists: maybe}", "is true or false");
        wrong("{f|contains: null}", "null has no part");
        wrong("{f: {g: a}}", "not supported: a map under the field “f”");
        wrong("{f: []}", "“f” has no values");
        wrong("{f: [[a]]}", "not a list");
        wrong("{}", "a selection has no fields");
        wrong("[]", "a selection is empty");
        wrong("[[a]]", "a list in a list");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, selection);
        QFETCH(QString, said);
        const QString told = SigmaBench::tried("  s: " + selection + "\n  condition: s\n", "{}");
        QVERIFY2(told.contains(said), qPrintable(told));
    }
    void anExpressionThatTakesTooLongIsUndecided_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::newRow("nested repetition") << QByteArray("^(a+)+$");
        QTest::newRow("alternatives") << QByteArray("^(a|aa)+$");
        QTest::newRow("many repetitions") << QByteArray("^(a*)*(a*)*(a*)*b");
        QTest::newRow("its own limits are not higher") << QByteArray("(*LIMIT_MATCH=2000000000)^(a+)+$");
    }
    void anExpressionThatTakesTooLongIsUndecided()
    {
        QFETCH(QByteArray, expression);
        QElapsedTimer timer;
        timer.start();
        const QString said = SigmaBench::tried("  s: {f|re: '" + expression + "'}\n  condition: s\n", "{\"f\":\"" + QByteArray(40, 'a') + "!\"}");
        QVERIFY2(said == QLatin1String("undecided") || said == QLatin1String("no"), qPrintable(said));
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
    void aLongValueIsNotSearchedWhole()
    {
        const QByteArray event = "{\"f\":\"" + QByteArray(70000, 'x') + "end\"}";
        QCOMPARE(SigmaBench::tried("  s: {f|re: 'end$'}\n  condition: s\n", event), QStringLiteral("undecided"));
        QCOMPARE(SigmaBench::tried("  s: {f|endswith: 'end'}\n  condition: s\n", event), QStringLiteral("yes"));
    }
};

POSTERN_TEST(SigmaItemTest)
#include "SigmaItemTest.moc"
