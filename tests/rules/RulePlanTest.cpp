// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleCatalog.h"
#include "models/store/Database.h"
#include "tests/support/TestRegistry.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace postern;

namespace {

/// Rows of a large estate, and by which view a rule would name the table.
struct Large
{
    const char *table;
    qint64 rows;
    const char *view; ///< nullptr: it may be read whole
};

constexpr Large estate[] = {
    {"account_version", 1'000'000, "account"},
    {"account_summary", 1'000'000, "account"},
    {"account_link", 1'200'000, "account"},
    {"account_attr_version", 3'000'000, "account_attr"},
    {"access_grant_version", 10'000'000, "access_grant"},
    {"usage_version", 5'000'000, "usage"},
    {"event", 2'000'000, "event"},
    {"account_reference", 1'000'000, "event"},
    {"identity", 3'000'000, "account"},
    {"credential_version", 200'000, "credential"},
    {"credential_custodian_version", 20'000, nullptr},
    {"person_version", 100'000, nullptr},
    {"person_reference", 200'000, nullptr},
    {"entitlement_version", 50'000, nullptr},
    {"entitlement_flag_version", 5'000, nullptr},
    {"membership_version", 50'000, nullptr},
    {"ownership_version", 20'000, nullptr},
    {"checkout_version", 5'000, nullptr},
    {"finding", 200'000, nullptr},
    {"alert_version", 100'000, nullptr},
    {"detection", 2'000, nullptr},
    {"read_day", 100'000, nullptr},
    {"seen_feature", 500'000, nullptr},
    {"ticket_version", 50'000, nullptr},
    {"source", 10, nullptr},
};

/// Into how many values the first column of an index divides its table; ten rows each for any other.
qint64 kindsOf(const QString &column)
{
    static const QHash<QString, qint64> kinds{
        {QStringLiteral("source_id"), 8}, {QStringLiteral("activity"), 40}, {QStringLiteral("kind"), 7},
        {QStringLiteral("privileged"), 20}, {QStringLiteral("tier"), 5}, {QStringLiteral("k"), 10},
        {QStringLiteral("role"), 3}, {QStringLiteral("subject_kind"), 5}, {QStringLiteral("detector"), 18}};
    return kinds.value(column, 0);
}

Result<void> pretend(Database &database, const Large &large)
{
    const auto say = [&](const QString &index, const QString &figures) -> Result<void> {
        Statement row = TRY(database.prepare("INSERT INTO main.sqlite_stat1(tbl, idx, stat) VALUES(?,?,?)"));
        row.bind(1, QString::fromLatin1(large.table)).bind(3, figures);
        if (index.isEmpty())
            row.bind(2, nullptr);
        else
            row.bind(2, index);
        return row.run();
    };
    TRY(say({}, QString::number(large.rows)));
    Statement indexes = TRY(database.prepare("SELECT name, \"unique\" FROM pragma_index_list(?)"));
    indexes.bind(1, QString::fromLatin1(large.table));
    while (TRY(indexes.step())) {
        const QString name = indexes.text(0);
        QString figures = QString::number(large.rows);
        qint64 rows = large.rows;
        Statement columns = TRY(database.prepare("SELECT name FROM pragma_index_info(?)"));
        columns.bind(1, name);
        QVector<QString> names;
        while (TRY(columns.step()))
            names << columns.text(0);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const qint64 kinds = kindsOf(names.at(i));
            rows = std::max<qint64>(1, kinds > 0 ? rows / kinds : std::min<qint64>(rows, 10));
            const bool isWhole = i + 1 == names.size() && indexes.integer(1) == 1;
            figures += QLatin1Char(' ') + QString::number(isWhole ? 1 : rows);
        }
        TRY(say(name, figures));
    }
    return {};
}

/// One step of the program that SQLite makes of a query.
struct Step
{
    QString op;
    qint64 p1 = 0, p2 = 0, p3 = 0;
};

/// A loop whose body does nothing but fill a Bloom filter: SQLite adds it where it has statistics, which
/// a workspace never has. It is none of the rule's doing.
bool fillsFilter(const QVector<Step> &program, qsizetype from)
{
    bool fills = false;
    for (qsizetype i = from + 1; i < program.size(); ++i) {
        const Step &step = program.at(i);
        if (step.op == QLatin1String("Next") && step.p1 == program.at(from).p1)
            return fills;
        fills = fills || step.op == QLatin1String("FilterAdd");
        for (const char *work : {"Seek", "Rewind", "Last", "ResultRow", "MakeRecord", "IdxInsert", "NotExists", "NotFound", "Found",
                                 "Yield", "Once", "DeferredSeek", "AggStep"}) {
            if (step.op.startsWith(QLatin1String(work)))
                return false;
        }
    }
    return false;
}

/// The large views of which a query reads every row, with the table and index behind each.
Result<QMap<QString, QString>> readWhole(Database &database, const Rule &rule)
{
    QHash<qint64, std::pair<QString, QString>> roots;
    Statement schema = TRY(database.prepare("SELECT rootpage, name, tbl_name FROM main.sqlite_schema WHERE rootpage>0"));
    while (TRY(schema.step()))
        roots.insert(schema.integer(0), {schema.text(1), schema.text(2)});
    QVector<Step> program;
    Statement explained = TRY(database.prepare("EXPLAIN " + rule.sql));
    while (TRY(explained.step()))
        program << Step{explained.text(1), explained.integer(2), explained.integer(3), explained.integer(4)};
    QHash<qint64, std::pair<QString, QString>> cursors;
    for (const Step &step : program) {
        if (step.op == QLatin1String("OpenRead") || step.op == QLatin1String("ReopenIdx"))
            cursors[step.p1] = step.p3 == 0 ? roots.value(step.p2) : std::pair<QString, QString>();
    }
    QMap<QString, QString> whole;
    for (qsizetype i = 0; i < program.size(); ++i) {
        const auto &[name, table] = cursors.value(program.at(i).p1);
        const auto *large = std::find_if(std::begin(estate), std::end(estate), [&, t = table](const Large &one) {
            return one.view && t == QLatin1String(one.table);
        });
        if (large == std::end(estate))
            continue;
        const bool walks = program.at(i).op == QLatin1String("Rewind") || program.at(i).op == QLatin1String("Last");
        // All accounts of one source after the other are all accounts.
        const bool walksSource = program.at(i).op.startsWith(QLatin1String("Seek")) && name == QLatin1String("account_now_by_source");
        if ((walks && !fillsFilter(program, i)) || walksSource)
            whole.insert(QLatin1String(large->view), table + QStringLiteral(" by ") + name);
    }
    return whole;
}

} // namespace

/// No rule reads the whole of a large table unless its header names it and says why.
class RulePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto made = Database::inMemory();
        QVERIFY(made.isOk());
        m_database = std::make_unique<Database>(std::move(*made));
        QVERIFY(m_database->execute("ANALYZE main; DELETE FROM main.sqlite_stat1").isOk());
        for (const Large &one : estate) {
            const Result<void> done = pretend(*m_database, one);
            QVERIFY2(done.isOk(), done.isOk() ? "" : qPrintable(QLatin1String(one.table) + done.error().text()));
        }
        QVERIFY(m_database->execute("ANALYZE sqlite_schema").isOk());
        QVERIFY(m_database->lookAt({}, instantFromEpoch(1'795'000'000)).isOk());
    }
    void everyRuleWalksByIndex_data()
    {
        QTest::addColumn<QString>("id");
        for (const Rule &rule : RuleCatalog::bundled().rules())
            QTest::newRow(qPrintable(rule.id)) << rule.id;
    }
    void everyRuleWalksByIndex()
    {
        QFETCH(QString, id);
        const RuleCatalog catalog = RuleCatalog::bundled();
        const Rule &rule = *catalog.rule(id);
        const auto whole = readWhole(*m_database, rule);
        QVERIFY2(whole.isOk(), whole.isOk() ? "" : qPrintable(whole.error().text()));
        for (const QString &view : whole->keys())
            QVERIFY2(rule.scans.contains(view), qPrintable(QStringLiteral("reads all of %1: %2").arg(view, whole->value(view))));
        for (const QString &view : rule.scans.keys())
            QVERIFY2(whole->contains(view), qPrintable(QStringLiteral("names a scan of %1 that it does not need").arg(view)));
    }
    void aScanIsSeen_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("view");
        QTest::newRow("a table") << QByteArray("SELECT name FROM account WHERE name LIKE '%a'") << "account";
        QTest::newRow("source after source") << QByteArray("SELECT a.name FROM source s CROSS JOIN account a ON a.source_id=s.source_id") << "account";
        QTest::newRow("events of all time") << QByteArray("SELECT at FROM event WHERE detail LIKE '%x%'") << "event";
        QTest::newRow("by index, in an outer join too") << QByteArray("SELECT a.name FROM alert v LEFT JOIN account a ON a.account_id=v.account_id") << "";
    }
    void aScanIsSeen()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, view);
        Rule rule;
        rule.sql = sql;
        const auto whole = readWhole(*m_database, rule);
        QVERIFY2(whole.isOk(), whole.isOk() ? "" : qPrintable(whole.error().text()));
        QCOMPARE(QStringList(whole->keys()).join(QLatin1Char(',')), view);
    }

private:
    std::unique_ptr<Database> m_database;
};

POSTERN_TEST(RulePlanTest)
#include "RulePlanTest.moc"
