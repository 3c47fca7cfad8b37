// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AccessPaths.h"
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

/// Ways to power, from records to the rows that rules read.
class AccessPathsTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_source{};

    static Record record(RecordType type, std::initializer_list<std::pair<int, std::string>> fields)
    {
        Record made(type);
        for (const auto &[field, text] : fields)
            made.set(field, text);
        return made;
    }
    static Record account(const std::string &key) { return record(RecordType::Account, {{AccountField::Key, key}, {AccountField::Name, key}}); }
    static Record entitlement(const std::string &key, const char *kind, std::optional<qint64> tier = {})
    {
        Record made = record(RecordType::Entitlement, {{EntitlementField::Key, key}, {EntitlementField::Name, key}, {EntitlementField::Kind, kind}});
        if (tier)
            made.set(EntitlementField::Tier, *tier);
        return made;
    }
    static Record holds(const std::string &who, const std::string &what)
    {
        return record(RecordType::Grant, {{GrantField::AccountKey, who}, {GrantField::EntitlementKey, what}});
    }
    static Record inside(const std::string &member, const std::string &outer)
    {
        return record(RecordType::Membership, {{MembershipField::MemberKey, member}, {MembershipField::GroupKey, outer}});
    }
    static Record statement(const std::string &policy, const char *position, const char *effect, const char *actions)
    {
        using namespace PolicyStatementField;
        return record(RecordType::PolicyStatement, {{EntitlementKey, policy}, {Position, position}, {Effect, effect}, {Actions, actions}, {Resources, R"(["*"])"}});
    }
    static Record power(const std::string &holder, const std::string &target, const char *what, std::optional<qint64> tier = {})
    {
        Record made = record(RecordType::Control, {{ControlField::HolderKey, holder}, {ControlField::TargetKey, target}, {ControlField::Power, what}});
        if (tier)
            made.set(ControlField::TargetTier, *tier);
        return made;
    }
    void read(qint64 at, std::vector<Record> records)
    {
        auto store = RecordStore::begin(*m_database, m_source, instantFromEpoch(at)).value();
        for (Record &one : records) {
            if (!store->put(std::move(one)))
                qFatal("put");
        }
        ReadSummary summary;
        summary.covered = {RecordType::Account, RecordType::Entitlement, RecordType::Membership, RecordType::Grant, RecordType::PolicyStatement, RecordType::Control};
        if (!store->finish(summary, true))
            qFatal("finish");
    }
    qint64 update(qint64 at)
    {
        const Result<qint64> found = AccessPaths::update(*m_database, instantFromEpoch(at), Progress());
        if (!found)
            qFatal("%s", qUtf8Printable(found.error().text()));
        return *found;
    }
    /// "hops method, method", "-" when there is no way.
    QString wayOf(const char *key)
    {
        auto rows = m_database->prepare("SELECT p.hops||' '||(SELECT group_concat(COALESCE(json_extract(j.value,'$.method'), json_extract(j.value,'$.edge')), ', ')"
                                        " FROM json_each(p.path) j) FROM access_path p JOIN identity i ON i.id=p.from_account_id"
                                        " WHERE i.key=? AND p.known_to IS NULL AND p.to_tier=0").value();
        return rows.bind(1, key).step().value() ? rows.text(0) : QStringLiteral("-");
    }
    static std::string arn(const char *what) { return std::string("arn:aws:iam::111122223333:") + what; }
    static std::vector<Record> amazon(bool isDenied = false)
    {
        std::vector<Record> records{account(arn("user/writer")), account(arn("user/barred")), account(arn("user/reader")), account(arn("user/member")),
                                    entitlement(arn("policy/write"), "policy"), entitlement(arn("policy/no"), "policy"),
                                    entitlement(arn("group/writers"), "group"), holds(arn("user/writer"), arn("policy/write")),
                                    holds(arn("user/barred"), arn("policy/write")), holds(arn("user/barred"), arn("policy/no")),
                                    holds(arn("user/member"), arn("group/writers")), inside(arn("group/writers"), arn("policy/write")),
                                    statement(arn("policy/write"), "1", "allow", R"(["iam:putuserpolicy"])"),
                                    statement(arn("policy/no"), "1", "deny", R"(["*"])")};
        if (isDenied)
            records.push_back(statement(arn("policy/write"), "2", "deny", R"(["iam:*"])"));
        return records;
    }
    static std::vector<Record> directory()
    {
        return {account("S-ada"), account("S-bob"), account("S-cy"), account("S-eve"), account("S-half"), account("S-sync"),
                entitlement("S-512", "group", 0), entitlement("S-ops", "group"), entitlement("S-desk", "group"),
                holds("S-ada", "S-512"), holds("S-bob", "S-ops"), inside("S-desk", "S-ops"), holds("S-cy", "S-desk"),
                power("S-ops", "S-512", "add-member"),      // bob and cy may put themselves into Domain Admins
                power("S-eve", "S-bob", "force-change-password"), // eve may act as bob
                power("S-half", "S-domain", "get-changes", 0), power("S-sync", "S-domain", "get-changes", 0),
                power("S-sync", "S-domain", "get-changes-all", 0)};
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        ConfiguredSource source;
        source.kind = source.name = QStringLiteral("one");
        source.category = QStringLiteral("accounts");
        m_source = SourceStore::add(*m_database, source, instantFromEpoch(1)).value();
    }
    void nothingToLookAtFindsNothing()
    {
        read(1000, {account("a"), entitlement("g", "group", 0), holds("a", "g")});
        QCOMPARE(update(1000), 0);
    }
    void policiesAreEvaluatedWhole()
    {
        read(1000, amazon());
        QCOMPARE(update(1000), 2);
        QCOMPARE(wayOf(arn("user/writer").c_str()), QStringLiteral("1 put-user-policy"));
        QCOMPARE(wayOf(arn("user/member").c_str()), QStringLiteral("1 put-user-policy"));
        QCOMPARE(wayOf(arn("user/barred").c_str()), QStringLiteral("-"));
        QCOMPARE(wayOf(arn("user/reader").c_str()), QStringLiteral("-"));
    }
    void theSameAgainWritesNothingAndAFixCloses()
    {
        read(1000, amazon());
        update(1000);
        update(2000);
        QCOMPARE(m_database->integer("SELECT COUNT(*) FROM access_path").value().value(), 2);
        read(3000, amazon(true));
        QCOMPARE(update(3000), 0);
        QCOMPARE(m_database->integer("SELECT COUNT(*) FROM access_path WHERE known_to=3000 AND known_from=1000").value().value(), 2);
        read(4000, amazon());
        QCOMPARE(update(4000), 2);
    }
    void powersInADirectoryMakeWays()
    {
        read(1000, directory());
        update(1000);
        QCOMPARE(wayOf("S-ada"), QStringLiteral("-")); // is there already
        QCOMPARE(wayOf("S-bob"), QStringLiteral("1 member, add-member, tier-0"));
        QCOMPARE(wayOf("S-cy"), QStringLiteral("1 member, member, add-member, tier-0"));
        QCOMPARE(wayOf("S-eve"), QStringLiteral("2 force-change-password, member, add-member, tier-0"));
        QCOMPARE(wayOf("S-half"), QStringLiteral("-"));
        QCOMPARE(wayOf("S-sync"), QStringLiteral("1 get-changes and get-changes-all"));
    }
    void aPolicyOfAmazonThatWasNotReadCountsByItsTier()
    {
        std::vector<Record> records = amazon();
        records.push_back(account(arn("user/helper")));
        records.push_back(account(arn("user/boss")));
        records.push_back(entitlement("arn:aws:iam::aws:policy/AdministratorAccess", "policy", 0));
        records.push_back(holds(arn("user/boss"), "arn:aws:iam::aws:policy/AdministratorAccess"));
        records.push_back(entitlement(arn("policy/keys"), "policy"));
        records.push_back(holds(arn("user/helper"), arn("policy/keys")));
        records.push_back(statement(arn("policy/keys"), "1", "allow", R"(["iam:createaccesskey"])"));
        read(1000, std::move(records));
        update(1000);
        QCOMPARE(wayOf(arn("user/boss").c_str()), QStringLiteral("-"));
        QCOMPARE(wayOf(arn("user/helper").c_str()), QStringLiteral("1 create-access-key, administrator"));
    }
};

POSTERN_TEST(AccessPathsTest)
#include "AccessPathsTest.moc"
