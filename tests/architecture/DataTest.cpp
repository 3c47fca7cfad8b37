// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/SourceTree.h"
#include "tests/architecture/Violations.h"
#include "tests/support/TestRegistry.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace postern::test {

namespace {
/// Columns of every _version table, described once at the head of the schema.
const QStringList sharedColumns{QStringLiteral("row_id"),     QStringLiteral("id"),         QStringLiteral("source_id"),
                                QStringLiteral("digest"),     QStringLiteral("valid_from"), QStringLiteral("valid_to"),
                                QStringLiteral("known_from"), QStringLiteral("known_to"),   QStringLiteral("sync_id"),
                                QStringLiteral("file_id"),    QStringLiteral("row_number")};

/// Columns without a word about them in CREATE TABLE statements.
Violations silentColumns(const QString &path, const QString &sql)
{
    static const QRegularExpression table(QStringLiteral(R"(^CREATE TABLE (\w+)\()"));
    static const QRegularExpression column(
        QStringLiteral(R"((?:^|,)\s*(\w+)\s+(?:TEXT|INTEGER|REAL|BLOB)\b)"));
    Violations found;
    QString name;
    const QStringList lines = sql.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch begun = table.match(lines[i]);
        if (begun.hasMatch())
            name = begun.captured(1);
        const QString code = lines[i].section(QLatin1String("--"), 0, 0);
        const bool isSaid = lines[i].contains(QLatin1String("--"));
        auto columns = column.globalMatch(code);
        while (!name.isEmpty() && !isSaid && columns.hasNext()) {
            const QString said = columns.next().captured(1);
            if (!name.endsWith(QLatin1String("_version")) || !sharedColumns.contains(said))
                found.add(path, i + 1, QStringLiteral("nothing says what %1.%2 is").arg(name, said));
        }
        if (code.startsWith(u')'))
            name.clear();
    }
    return found;
}

Violations missing(const QStringList &paths, const char *what)
{
    Violations found;
    for (const QString &path : paths)
        found.add(path, 1, QString::fromLatin1(what));
    return found;
}
} // namespace

/// Data that travels with its proof: rules, manifests, the schema.
class DataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasItsProof();
    void everyManifestHasItsRecordings();
    void everyRecordingSaysWhatIsExpected();
    void everyColumnIsDescribed();
    void aSilentColumnIsSeen();
};

void DataTest::everyRuleHasItsProof()
{
    const QStringList rules = SourceTree::paths({QStringLiteral("resources/rules")}, {QStringLiteral("*.sql")});
    QVERIFY(!rules.isEmpty());
    QStringList bare;
    for (const QString &rule : rules) {
        const QString proof = QStringLiteral("tests/rules/%1.json").arg(QFileInfo(rule).baseName());
        if (!QJsonDocument::fromJson(SourceTree::text(proof).toUtf8()).isObject())
            bare << rule;
    }
    const Violations all = missing(bare, "it has no proof tests/rules/<id>.json");
    QVERIFY2(all.areNone(), all.told());
}

void DataTest::everyManifestHasItsRecordings()
{
    QStringList bare;
    int manifests = 0;
    for (const QString &path : SourceTree::paths({QStringLiteral("resources/sources")}, {QStringLiteral("*.yaml")})) {
        if (path.count(u'/') != 2)
            continue; // tables that manifests use lie in folders below
        ++manifests;
        const QString recordings = QStringLiteral("tests/recordings/") + QFileInfo(path).baseName();
        if (SourceTree::paths({recordings}, {QStringLiteral("expected.json")}).isEmpty())
            bare << path;
    }
    QVERIFY(manifests > 10);
    const Violations all = missing(bare, "it has no recording with what is expected of it");
    QVERIFY2(all.areNone(), all.told());
}

void DataTest::everyRecordingSaysWhatIsExpected()
{
    QSet<QString> folders;
    QSet<QString> proved;
    for (const QString &path : SourceTree::paths({QStringLiteral("tests/recordings")}, {QStringLiteral("*")})) {
        const QString folder = path.section(u'/', 0, 3); // tests/recordings/<kind>/<case>
        if (path.count(u'/') < 4)
            continue;
        folders << folder;
        if (path.endsWith(QLatin1String("/expected.json")))
            proved << folder;
    }
    QVERIFY(!folders.isEmpty());
    QStringList bare = (folders - proved).values();
    bare.sort();
    const Violations all = missing(bare, "a recording without expected.json proves nothing");
    QVERIFY2(all.areNone(), all.told());
}

void DataTest::everyColumnIsDescribed()
{
    Violations all;
    const QStringList schemas = SourceTree::paths({QStringLiteral("resources/schema")}, {QStringLiteral("*.sql")});
    QVERIFY(!schemas.isEmpty());
    for (const QString &path : schemas)
        all.add(silentColumns(path, SourceTree::text(path)));
    QVERIFY2(all.areNone(), all.told());
}

void DataTest::aSilentColumnIsSeen()
{
    const QString sql = QStringLiteral("CREATE TABLE a_version(\n"
                                       "  row_id INTEGER PRIMARY KEY, id INTEGER NOT NULL,\n"
                                       "  b TEXT,  -- what it is\n"
                                       "  c TEXT, d INTEGER NOT NULL,\n"
                                       "  UNIQUE(b, c)\n"
                                       ");\n");
    const QStringList seen = silentColumns(QStringLiteral("x.sql"), sql).lines();
    QCOMPARE(seen, (QStringList{QStringLiteral("x.sql:4: nothing says what a_version.c is"),
                                QStringLiteral("x.sql:4: nothing says what a_version.d is")}));
}

} // namespace postern::test

using postern::test::DataTest;
POSTERN_TEST(DataTest)
#include "DataTest.moc"
