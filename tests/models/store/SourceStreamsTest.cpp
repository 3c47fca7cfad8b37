// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

namespace {

/// One file of a read: the stream it is of, and the accounts it names.
struct StreamRead
{
    std::string stream;
    std::vector<Record> records;
    bool isWhole = true;
    bool hasAll = true;
};

Record user(const std::string &key, const char *mfa = nullptr)
{
    Record record(RecordType::Account);
    record.set(AccountField::Key, key);
    if (mfa)
        record.set(AccountField::Mfa, std::string(mfa));
    return record;
}

} // namespace

/// What one stream of a source says is closed by that stream only.
class SourceStreamsTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_source{};

    qint64 count(const QByteArray &sql) { return m_database->integer(sql).value().value_or(-1); }
    qint64 open() { return count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL"); }
    bool isOpen(const char *key)
    {
        return count(QByteArray("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL AND key='") + key + '\'') == 1;
    }
    SyncOutcome sync(qint64 at, const std::vector<StreamRead> &files, bool acceptDrop = false)
    {
        auto store = RecordStore::begin(*m_database, m_source, instantFromEpoch(at)).value();
        ReadSummary summary;
        for (const StreamRead &file : files) {
            const int number = store->file({file.stream + ".json", file.stream, 10, file.stream}).value();
            for (Record record : file.records) {
                record.origin = {number, 1};
                if (!store->put(std::move(record)))
                    qFatal("put");
            }
            if (file.isWhole)
                summary.wholeStreams.push_back({file.stream, file.hasAll ? std::vector<RecordType>{RecordType::Account}
                                                                        : std::vector<RecordType>{}});
        }
        return store->finish(summary, acceptDrop).value();
    }

private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        ConfiguredSource source;
        source.kind = QStringLiteral("test");
        source.name = QStringLiteral("Test");
        source.category = QStringLiteral("accounts");
        m_source = SourceStore::add(*m_database, source, instantFromEpoch(100)).value();
    }

    void aStreamThatIsAbsentClosesNothingAndIsNamed()
    {
        sync(1000, {{"users", {user("u1"), user("u2")}}, {"roles", {user("r1"), user("r2")}}});
        const SyncOutcome outcome = sync(2000, {{"users", {user("u1")}}});
        QCOMPARE(outcome.counts.closed, 1);
        QVERIFY(!isOpen("u2"));
        QVERIFY2(isOpen("r1") && isOpen("r2"), "the stream that has the roles was not read");
        QVERIFY(outcome.status == SyncStatus::Incomplete);
        QVERIFY2(outcome.message.contains(QLatin1String("roles")), qPrintable(outcome.message));
        QVERIFY2(!outcome.message.contains(QLatin1String("users")), qPrintable(outcome.message));
        QCOMPARE(count("SELECT last_error LIKE '%roles%' FROM source"), 1);
        QCOMPARE(count("SELECT last_success_at FROM source"), 1000);
    }

    void theStreamIsThereAgainAndItsRowIsGone()
    {
        sync(1000, {{"users", {user("u1")}}, {"roles", {user("r1"), user("r2")}}});
        sync(2000, {{"users", {user("u1")}}});
        const SyncOutcome outcome = sync(3000, {{"users", {user("u1")}}, {"roles", {user("r2")}}});
        QVERIFY2(outcome.status == SyncStatus::Complete, qPrintable(outcome.message));
        QCOMPARE(outcome.counts.closed, 1);
        QVERIFY(!isOpen("r1"));
        QCOMPARE(count("SELECT valid_to FROM account_version WHERE key='r1'"), 3000);
        QCOMPARE(count("SELECT last_error IS NULL FROM source"), 1);
    }

    void whatTwoStreamsSaidIsClosedByEither()
    {
        // Both lists have all users; the second only comes now and then.
        sync(1000, {{"details", {user("u1"), user("u2")}}, {"report", {user("u1", "strong"), user("u2", "none")}}});
        QCOMPARE(open(), 2);
        sync(2000, {{"report", {user("u1", "strong")}}});
        QVERIFY2(!isOpen("u2"), "the report has all users, and this one no longer");
        QVERIFY(isOpen("u1"));
    }

    void whatAnotherStreamStillSaysStays()
    {
        sync(1000, {{"a", {user("u1")}}, {"b", {user("u1")}}});
        const SyncOutcome outcome = sync(2000, {{"a", {}}, {"b", {user("u1")}}});
        QCOMPARE(outcome.counts.closed, 0);
        QVERIFY(isOpen("u1"));
    }

    void fieldsOfAnAbsentStreamAreKept()
    {
        sync(1000, {{"users", {user("u1")}}, {"mfa", {user("u1", "strong")}, true, false}});
        sync(2000, {{"users", {user("u1")}}});
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL AND mfa='strong'"), 1);
        sync(3000, {{"users", {user("u1")}}, {"mfa", {}, true, false}});
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL AND mfa IS NULL"), 1);
    }

    void aStreamWithAGapClosesNothing()
    {
        sync(1000, {{"users", {user("u1"), user("u2")}}});
        const SyncOutcome outcome = sync(2000, {{"users", {user("u1")}, false}});
        QCOMPARE(outcome.counts.closed, 0);
        QVERIFY2(outcome.status == SyncStatus::Complete, "it is there: its bad rows are told on their own");
        QVERIFY(isOpen("u2"));
    }

    void aStreamThatOnlyMentionsIsNotMissed()
    {
        sync(1000, {{"users", {user("u1")}}, {"log", {user("u9")}, true, false}});
        const SyncOutcome outcome = sync(2000, {{"users", {user("u1")}}});
        QVERIFY2(outcome.status == SyncStatus::Complete, qPrintable(outcome.message));
        QVERIFY(isOpen("u9"));
    }

    void acceptingTheDropGivesUpTheStream()
    {
        sync(1000, {{"users", {user("u1")}}, {"roles", {user("r1")}}});
        const SyncOutcome outcome = sync(2000, {{"users", {user("u1")}}}, true);
        QVERIFY2(outcome.status == SyncStatus::Complete, qPrintable(outcome.message));
        QVERIFY(!isOpen("r1"));
        QVERIFY(isOpen("u1"));
        QVERIFY(sync(3000, {{"users", {user("u1")}}}).status == SyncStatus::Complete);
    }

    void aStreamThatShrankIsNotBelieved()
    {
        std::vector<Record> users, roles;
        for (int i = 0; i < 30; ++i)
            roles.push_back(user("r" + std::to_string(i)));
        for (int i = 0; i < 300; ++i)
            users.push_back(user("u" + std::to_string(i)));
        sync(1000, {{"users", users}, {"roles", roles}});
        roles.resize(20, user("x"));
        const SyncOutcome outcome = sync(2000, {{"roles", roles}});
        QVERIFY2(outcome.status == SyncStatus::Shrank, "10 of 330 are few, but 10 of the 30 roles are not");
        QVERIFY2(outcome.message.contains(QLatin1String("10 of 30")), qPrintable(outcome.message));
        QCOMPARE(open(), 330);
    }

    void moreStreamsThanBitsAreStillRead()
    {
        std::vector<StreamRead> files;
        for (int i = 0; i < SourceStreams::most + 5; ++i)
            files.push_back({"s" + std::to_string(i), {user("u" + std::to_string(i))}});
        QVERIFY(sync(1000, files).status == SyncStatus::Complete);
        QCOMPARE(open(), SourceStreams::most + 5);
        files[0].records.clear();
        files.back().records.clear();
        QCOMPARE(sync(2000, files).counts.closed, 1); // that of the stream with a bit
    }
};

POSTERN_TEST(SourceStreamsTest)
#include "SourceStreamsTest.moc"
