// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sources/SourceBench.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;
using test::SourceBench;

namespace {
const QByteArray stream = "  - name: users\n    format: csv\n    recognise: {columns: [id]}\n    emit:\n"
                          "      - record: account\n        set: {key: id}\n";
}

/// The vocabulary is closed, and whoever writes a manifest is told where and what.
class ManifestParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBundledManifestIsSound()
    {
        const ManifestCatalog catalog = ManifestCatalog::load();
        QString errors;
        for (const Error &error : catalog.errors())
            errors += error.text() + u'\n';
        QVERIFY2(catalog.errors().isEmpty(), qPrintable(errors));
        QVERIFY(catalog.manifests().size() >= 2);
        for (const auto &manifest : catalog.manifests()) {
            QVERIFY(!manifest->title.value(QStringLiteral("en")).isEmpty());
            QVERIFY(!outlineOf(*manifest).isEmpty());
        }
    }
    void saysWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *from, const char *to, const char *expected) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(expected);
        };
        row("unknown key of a manifest", "vendor: test", "vendor: test\nvendro: x", "line 5, column 1: \"vendro\" is no key of a manifest");
        row("unknown key of a stream", "    format: csv", "    format: csv\n    fromat: csv", "\"fromat\" is no key of a stream");
        row("unknown key of an emit", "record: account", "record: account\n        sets: {}", "\"sets\" is no key of emit");
        row("unknown record", "record: account", "record: acount", "\"acount\" is no record type; expected one of: person");
        row("unknown field", "{key: id}", "{key: id, nme: x}", "\"nme\" is no field of account");
        row("a field twice", "{key: id}", "{key: id, key: x}", "stands twice|set twice");
        row("no key", "{key: id}", "{name: id}", "a record of account needs key");
        row("unknown key of a value", "{key: id}", "{key: {from: id, form: x}}", "\"form\" is no key of a value");
        row("two origins", "{key: id}", "{key: {from: id, value: x}}", "exactly one of");
        row("no origin", "{key: id}", "{key: {as: text}}", "exactly one of");
        row("unknown kind", "{key: id}", "{key: id, created_at: {from: x, as: isoo}}", "\"isoo\" is no kind of value");
        row("a kind the field does not hold", "{key: id}", "{key: id, created_at: {from: x, as: text}}", "what the field holds");
        row("date without layouts", "{key: id}", "{key: id, created_at: {from: x, as: date}}", "needs layouts");
        row("unknown lookup", "{key: id}", "{key: {from: id, lookup: no}}", "no lookup named \"no\"");
        row("unknown question", "{key: id}", "{key: {answer: nobody}}", "names a question");
        row("unknown table", "{key: id}", "{key: id}\n        classify: {table: none-such, by: id}", "no table \"none-such\"");
        row("a path that is none", "{key: id}", "{key: \"a[x\"}", "no closing");
        row("unknown format", "format: csv", "format: cvs", "format is one of: csv");
        row("condition that asks nothing", "{key: id}", "{key: id}\n        when: [{path: id}]", "asks one thing");
        row("condition that asks two things", "{key: id}", "{key: id}\n        when: [{path: id, is: a, present: true}]", "asks one thing");
        row("unknown question of a condition", "{key: id}", "{key: id}\n        when: [{path: id, iz: a}]", "\"iz\" is no key of a condition");
        row("no recognition", "    recognise: {columns: [id]}\n", "", "needs recognise");
        row("recognised by nothing", "{columns: [id]}", "{}", "recognised by columns");
        row("category", "category: accounts", "category: things", "category is one of");
        row("no title in English", "{en: Bench}", "{de: Bank}", "no text in English");
        row("interval", "vendor: test", "vendor: test\ninterval: soon", "a number and a unit");
        row("elements with an index", "format: csv", "format: json\n    elements: \"a[0]\"", "keys and [*] only");
        row("no YAML", "vendor: test", "vendor: [test", "line ");
    }
    void saysWhereAndWhat()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, expected);
        QByteArray yaml = SourceBench::manifest(stream);
        QVERIFY(parseManifest(yaml, {}).isOk());
        QVERIFY(yaml.contains(from));
        yaml.replace(yaml.indexOf(from), from.size(), to);
        const auto parsed = parseManifest(yaml, {});
        QVERIFY(!parsed.isOk());
        const QString text = parsed.error().text();
        QVERIFY2(text.contains(QStringLiteral("line ")) && text.contains(QStringLiteral("column ")), qPrintable(text));
        const QStringList any = expected.split(u'|');
        QVERIFY2(std::any_of(any.begin(), any.end(), [&](const QString &one) { return text.contains(one); }), qPrintable(text));
    }
    void theKindIsTheNameOfTheFile()
    {
        QVERIFY(!parseManifest(SourceBench::manifest(stream), QStringLiteral("/x/other.yaml")).isOk());
        QVERIFY(parseManifest(SourceBench::manifest(stream), QStringLiteral("/x/bench.yaml")).isOk());
    }
    void theUsersOwnFolderCounts()
    {
        SourceBench bench;
        bench.write(QStringLiteral("bench.yaml"), SourceBench::manifest(stream));
        bench.write(QStringLiteral("hr-csv.yaml"), SourceBench::manifest(stream).replace("kind: bench", "kind: hr-csv"));
        bench.write(QStringLiteral("broken.yaml"), "kind: [");
        const ManifestCatalog catalog = ManifestCatalog::load(bench.folder());
        QVERIFY(catalog.find(QStringLiteral("bench")));
        QCOMPARE(int(catalog.errors().size()), int(ManifestCatalog::load().errors().size()) + 2);
        QVERIFY(catalog.find(QStringLiteral("hr-csv"))->category == QLatin1String("people"));
    }
    void outlinesItsStreams()
    {
        const auto parsed = parseManifest(SourceBench::manifest(stream), {});
        QVERIFY(parsed.isOk());
        const auto outlines = outlineOf(**parsed);
        QCOMPARE(int(outlines.size()), 1);
        QCOMPARE(outlines[0].formats, QStringList{QStringLiteral("csv")});
        QCOMPARE(outlines[0].records, QStringList{QStringLiteral("account")});
    }
};

POSTERN_TEST(ManifestParserTest)
#include "ManifestParserTest.moc"
