// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AccountSummary.h"
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// Privilege that comes through groups inside groups.
class NestedGrantsTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_source{};

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
