// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AccountSummary.h"
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postern;

/// Privilege that comes through groups inside groups.
class NestedGrantsTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_source{};
    qint64 m_compared = 0; ///< nested grants of all random estates

    static Record record(RecordType type, std::initializer_list<std::pair<int, const char *>> fields)
    {
        Record made(type);
        for (const auto &[field, text] : fields)
            made.set(field, std::string(text));
        return made;
    }
    static Record group(const char *key, std::optional<qint64> tier = {})
    {
        Record made = record(RecordType::Entitlement, {{EntitlementField::Key, key}, {EntitlementField::Name, key}});
        if (tier)
            made.set(EntitlementField::Tier, *tier);
        return made;
    }
    static Record inside(const char *member, const char *outer)
    {
        return record(RecordType::Membership, {{MembershipField::MemberKey, member}, {MembershipField::GroupKey, outer}});
    }
    static Record holds(const char *account, const char *entitlement)
    {
        return record(RecordType::Grant, {{GrantField::AccountKey, account}, {GrantField::EntitlementKey, entitlement}});
    }
    VersionCounts read(qint64 at, std::vector<Record> records)
    {
        auto store = RecordStore::begin(*m_database, m_source, instantFromEpoch(at)).value();
        for (Record &one : records) {
            if (!store->put(std::move(one)))
                qFatal("put");
        }
        ReadSummary summary;
        summary.covered = {RecordType::Account, RecordType::Entitlement, RecordType::Membership, RecordType::Grant};
        if (!store->finish(summary, true))
            qFatal("finish");
        return store->deriveNested(Progress()).value();
    }
    QString viaOf(const char *account, const char *top)
    {
        auto rows = m_database->prepare("SELECT g.via||' '||g.depth FROM access_grant_version g JOIN identity a ON a.id=g.id JOIN identity e ON e.id=g.entitlement_id"
                                        " WHERE a.key=? AND e.key=? AND g.path_kind='nested' AND g.known_to IS NULL").value();
        rows.bind(1, account).bind(2, top);
        return rows.step().value() ? rows.text(0) : QStringLiteral("none");
    }
    std::vector<Record> estate(bool withLongWay = true)
    {
        std::vector<Record> records{record(RecordType::Account, {{AccountField::Key, "svc"}, {AccountField::Name, "svc"}}),
                                    group("DA", 0), group("Ops"), group("Backup"), group("Loop"), holds("svc", "Backup"),
                                    inside("Backup", "Ops"), inside("Ops", "DA")};
        if (withLongWay) {
            records.push_back(inside("Loop", "Backup"));
            records.push_back(inside("Backup", "Loop")); // a cycle
        }
        records.front().set(AccountField::Enabled, qint64(1));
        return records;
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        ConfiguredSource source;
        source.kind = source.name = QStringLiteral("AD");
        source.category = QStringLiteral("accounts");
        m_source = SourceStore::add(*m_database, source, instantFromEpoch(1)).value();
    }
    void findsTheShortestWayAndSurvivesCycles()
    {
        QCOMPARE(read(1000, estate()).inserted, 1);
        QCOMPARE(viaOf("svc", "DA"), QStringLiteral("Backup > Ops 2"));
        std::vector<Record> shorter = estate();
        shorter.push_back(inside("Backup", "DA"));
        QCOMPARE(read(2000, shorter).changed, 1);
        QCOMPARE(viaOf("svc", "DA"), QStringLiteral("Backup 1"));
    }
    void theSameTwiceChangesNothing()
    {
        read(1000, estate());
        const VersionCounts again = read(2000, estate());
        QCOMPARE(again.inserted + again.changed + again.closed, 0);
    }
    void aCutEdgeClosesTheGrant()
    {
        read(1000, estate(false));
        std::vector<Record> cut = estate(false);
        cut.pop_back();
        QCOMPARE(read(2000, cut).closed, 1);
        QCOMPARE(viaOf("svc", "DA"), QStringLiteral("none"));
    }
    void aRoleThatLeadsToARoleIsFollowed()
    {
        // svc may take on Deploy, and Deploy (an account too, as roles are) may take on Admin, which holds DA.
        std::vector<Record> records{record(RecordType::Account, {{AccountField::Key, "svc"}}), record(RecordType::Account, {{AccountField::Key, "Deploy"}}),
                                    group("DA", 0), group("Deploy"), group("Admin"), inside("Admin", "DA")};
        for (const auto &[who, what] : {std::pair("svc", "Deploy"), std::pair("Deploy", "Admin")}) {
            records.push_back(holds(who, what));
            records.back().set(GrantField::PathKind, std::string("role"));
        }
        read(1000, records);
        QCOMPARE(viaOf("svc", "DA"), QStringLiteral("Deploy > Admin 2"));
        QCOMPARE(viaOf("Deploy", "DA"), QStringLiteral("Admin 1"));
    }
    void equalsTheRecursiveQuery_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    /// Random groups, circles among them, against SQL that walks all ways.
    void equalsTheRecursiveQuery()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        const int groups = 4 + int(dice.bounded(14)), accounts = 12;
        const auto name = [](char kind, quint32 i) { return QByteArray(1, kind) + QByteArray::number(i); };
        std::vector<Record> records;
        for (int i = 0; i < groups; ++i)
            records.push_back(group(name('g', quint32(i)).constData(), dice.bounded(2) ? std::optional<qint64>() : qint64(dice.bounded(4))));
        for (int i = 0; i < groups * 2; ++i)
            records.push_back(inside(name('g', dice.bounded(quint32(groups))).constData(), name('g', dice.bounded(quint32(groups))).constData()));
        for (int i = 0; i < accounts; ++i) {
            records.push_back(record(RecordType::Account, {{AccountField::Key, name('a', quint32(i)).constData()}}));
            records.push_back(holds(name('a', quint32(i)).constData(), name('g', dice.bounded(quint32(groups))).constData()));
        }
        read(1000, records);
        const char *walked = "WITH RECURSIVE up(account, top, depth) AS (SELECT g.id, m.group_id, 1 FROM access_grant_version g JOIN membership_version m"
                             "  ON m.id=g.entitlement_id WHERE g.path_kind<>'nested' AND m.group_id<>g.entitlement_id"
                             " UNION SELECT u.account, m.group_id, u.depth+1 FROM up u JOIN membership_version m ON m.id=u.top WHERE u.depth<20)"
                             " SELECT u.account, u.top, MIN(u.depth) AS depth FROM up u JOIN entitlement_version e ON e.id=u.top AND e.tier<=2"
                             "  WHERE NOT EXISTS(SELECT 1 FROM access_grant_version g WHERE g.id=u.account AND g.entitlement_id=u.top AND g.path_kind<>'nested')"
                             " GROUP BY 1, 2";
        // Who is in the asked group itself may be named by a circle, too; the two differ on that alone, and it says nothing.
        const char *kept = "SELECT n.id, n.entitlement_id, n.depth FROM access_grant_version n WHERE n.path_kind='nested' AND n.known_to IS NULL"
                           " AND NOT EXISTS(SELECT 1 FROM access_grant_version g WHERE g.id=n.id AND g.entitlement_id=n.entitlement_id AND g.path_kind<>'nested')";
        const QByteArray missing = QByteArray("SELECT COUNT(*) FROM (SELECT * FROM (") + walked + ") EXCEPT " + kept + ")";
        const QByteArray extra = QByteArray("SELECT COUNT(*) FROM (") + kept + " EXCEPT SELECT * FROM (" + walked + "))";
        QCOMPARE(m_database->integer(missing).value().value(), 0);
        QCOMPARE(m_database->integer(extra).value().value(), 0);
        m_compared += m_database->integer("SELECT COUNT(*) FROM access_grant_version WHERE path_kind='nested'").value().value();
    }
    void theComparedWereNotEmpty() { QVERIFY(m_compared > 50); }
    void theSummaryCountsTheNestedTier()
    {
        read(1000, estate());
        QVERIFY(AccountSummary::rebuild(*m_database, instantFromEpoch(1500)).isOk());
        QCOMPARE(m_database->integer("SELECT tier FROM account_summary").value().value(), 0);
        QCOMPARE(m_database->integer("SELECT privileged FROM account_summary").value().value(), 1);
        QCOMPARE(m_database->integer("SELECT COUNT(*) FROM account_summary WHERE top_path='nested'").value().value(), 1);
    }
};

POSTERN_TEST(NestedGrantsTest)
#include "NestedGrantsTest.moc"
