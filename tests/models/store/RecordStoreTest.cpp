// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecordStore.h"
#include "models/store/SourceStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

namespace {

Record account(const char *key, const char *name = nullptr)
{
    Record record(RecordType::Account);
    record.set(AccountField::Key, std::string(key));
    if (name)
        record.set(AccountField::Name, std::string(name));
    return record;
}

Record grant(const char *key, const char *entitlement)
{
    Record record(RecordType::Grant);
    record.set(GrantField::AccountKey, std::string(key));
    record.set(GrantField::EntitlementKey, std::string(entitlement));
    return record;
}

ReadSummary complete(std::vector<RecordType> covered = {RecordType::Account, RecordType::Grant})
{
    ReadSummary summary;
    summary.covered = std::move(covered);
    return summary;
}

} // namespace

/// What a read leaves in the store, and what it must never do.
class RecordStoreTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;
    SourceId m_source{};

    qint64 count(const QByteArray &sql) { return m_database->integer(sql).value().value_or(-1); }
    SyncOutcome sync(qint64 at, std::vector<Record> records, ReadSummary summary = complete(), bool acceptDrop = false)
    {
        auto store = RecordStore::begin(*m_database, m_source, instantFromEpoch(at));
        if (!store)
            qFatal("%s", qPrintable(store.error().text()));
        for (Record &record : records) {
            const auto put = (*store)->put(std::move(record));
            if (!put)
                qFatal("%s", qPrintable(put.error().text()));
        }
        return (*store)->finish(summary, acceptDrop).value();
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

    void theSameReadTwiceChangesNothing()
    {
        const auto records = [] { return std::vector<Record>{account("a", "alice"), account("b", "bob"), grant("a", "admins")}; };
        QCOMPARE(sync(1000, records()).counts.inserted, 3);
        const SyncOutcome again = sync(2000, records());
        QCOMPARE(again.counts.inserted, 0);
        QCOMPARE(again.counts.changed, 0);
        QCOMPARE(again.counts.closed, 0);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version"), 2);
        QCOMPARE(count("SELECT COUNT(*) FROM access_grant_version"), 1);
    }

    void endlessTextsAreCutAndStayDifferent()
    {
        const std::string lengthy = std::string(4095, 'x') + "é" + std::string(100'000, 'x');
        sync(1000, {account((lengthy + "1").c_str(), lengthy.c_str()), account((lengthy + "2").c_str())});
        QCOMPARE(count("SELECT COUNT(*) FROM account_version"), 2);
        QCOMPARE(count("SELECT MAX(length(CAST(name AS BLOB)))<4200 AND MAX(length(CAST(key AS BLOB)))<4200 FROM account_version"), 1);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE key LIKE 'xxxx%x… %' AND instr(key,'é')=0"), 2);
    }

    void whatACompleteReadNoLongerHasIsClosedNotDeleted()
    {
        sync(1000, {account("a"), account("b")});
        QCOMPARE(sync(2000, {account("a")}).counts.closed, 1);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version"), 2);
        QCOMPARE(count("SELECT valid_to FROM account_version WHERE key='b'"), 2000);
        QCOMPARE(count("SELECT known_to FROM account_version WHERE key='b'"), 2000);
    }

    void anIncompleteReadClosesNothing()
    {
        sync(1000, {account("a"), account("b")});
        ReadSummary half = complete();
        half.complete = false;
        half.incompleteBecause = QStringLiteral("cut");
        const SyncOutcome outcome = sync(2000, {account("a", "renamed")}, half);
        QVERIFY(outcome.status == SyncStatus::Incomplete);
        QCOMPARE(outcome.counts.closed, 0);
        QCOMPARE(outcome.counts.changed, 1);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL"), 2);
        QCOMPARE(count("SELECT last_success_at FROM source"), 1000);
        QCOMPARE(count("SELECT last_error='cut' FROM source"), 1);
    }

    void aFailedReadClosesNothing()
    {
        sync(1000, {account("a"), account("b")});
        auto store = RecordStore::begin(*m_database, m_source, instantFromEpoch(2000)).value();
        QVERIFY(store->abandon(SyncStatus::Failed, {QStringLiteral("no"), QStringLiteral("x"), false}).isOk());
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL"), 2);
        QCOMPARE(count("SELECT COUNT(*) FROM sync WHERE status='failed'"), 1);
    }

    void aShrunkenSourceIsNotBelieved()
    {
        std::vector<Record> many;
        for (int i = 0; i < 30; ++i)
            many.push_back(account(("a" + std::to_string(i)).c_str()));
        sync(1000, many);
        std::vector<Record> few(many.begin(), many.begin() + 23);
        const SyncOutcome outcome = sync(2000, few);
        QVERIFY(outcome.status == SyncStatus::Shrank);
        QVERIFY(outcome.message.contains(QLatin1String("7 of 30")));
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL"), 30);
        QVERIFY(sync(3000, few, complete(), true).status == SyncStatus::Complete);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL"), 23);
    }

    void onTheEdgeOfShrinkingIsBelieved()
    {
        std::vector<Record> many;
        for (int i = 0; i < 30; ++i)
            many.push_back(account(("a" + std::to_string(i)).c_str()));
        sync(1000, many);
        QVERIFY(sync(2000, {many.begin(), many.begin() + 24}).status == SyncStatus::Complete); // exactly 80 %
    }

    void severalRecordsOfOneReadCompleteEachOther()
    {
        const auto both = [] {
            Record first = account("a", "alice");
            Record second = account("a");
            second.set(AccountField::Mfa, std::string("strong"));
            second.set(AccountField::Name, std::string("not the first to say it"));
            return std::vector<Record>{first, second};
        };
        QCOMPARE(sync(1000, both()).counts.inserted, 1);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE name='alice' AND mfa='strong'"), 1);
        const SyncOutcome again = sync(2000, both());
        QCOMPARE(again.counts.changed, 0);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version"), 1);
    }

    void aFieldNoLongerSaidIsTakenBack()
    {
        Record with = account("a", "alice");
        with.set(AccountField::ExpiresAt, qint64(9000));
        sync(1000, {with});
        const SyncOutcome outcome = sync(2000, {account("a", "alice")});
        QCOMPARE(outcome.status == SyncStatus::Complete, true);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version WHERE known_to IS NULL AND expires_at IS NULL"), 1);
        QCOMPARE(count("SELECT expires_at FROM account_version WHERE known_to=2000"), 9000);
    }

    void theLaterUseWins()
    {
        Record first = account("a");
        first.set(AccountField::LastUsedAt, qint64(500));
        Record second = account("a");
        second.set(AccountField::LastUsedAt, qint64(700));
        sync(1000, {first, second});
        QCOMPARE(count("SELECT last_used_at FROM account_version WHERE known_to IS NULL"), 700);
        QCOMPARE(sync(2000, {first, second}).counts.changed, 0);
    }

    void bothPastsCanBeAsked()
    {
        Record early = account("a", "alice");
        early.set(AccountField::CreatedAt, qint64(200));
        sync(1000, {early});
        Record later = early;
        later.set(AccountField::Name, std::string("alice-2"));
        sync(2000, {later});
        const auto nameAt = [&](qint64 at, std::optional<qint64> known) {
            AsOf asOf;
            asOf.at = instantFromEpoch(at);
            if (known)
                asOf.known = instantFromEpoch(*known);
            if (!m_database->lookAt(asOf, instantFromEpoch(5000)).isOk())
                return QStringLiteral("error");
            auto rows = m_database->prepare("SELECT name FROM temp.account").value();
            return rows.step().value() ? rows.text(0) : QStringLiteral("none");
        };
        QCOMPARE(nameAt(100, {}), QStringLiteral("none"));        // not yet created
        QCOMPARE(nameAt(300, {}), QStringLiteral("alice"));       // true then, learnt later
        QCOMPARE(nameAt(300, 900), QStringLiteral("none"));       // not known then
        QCOMPARE(nameAt(1500, {}), QStringLiteral("alice"));
        QCOMPARE(nameAt(2000, {}), QStringLiteral("alice-2"));
        QCOMPARE(nameAt(2500, 1500), QStringLiteral("alice"));    // what was believed at 1500
    }

    void oneEventIsKeptOnce()
    {
        Record event(RecordType::Event);
        event.set(EventField::ExternalId, std::string("e-1"));
        event.set(EventField::At, qint64(900));
        QCOMPARE(sync(1000, {event, event}).counts.inserted, 1);
        QCOMPARE(sync(2000, {event}).counts.inserted, 0);
        QCOMPARE(count("SELECT COUNT(*) FROM event"), 1);
        QCOMPARE(count("SELECT events_newest_at FROM source"), 900);
    }

    void aRecordWithoutKeyCostsItself()
    {
        Record nobody(RecordType::Account);
        nobody.set(AccountField::Name, std::string("x"));
        nobody.origin.row = 7;
        const SyncOutcome outcome = sync(1000, {nobody, account("a")});
        QCOMPARE(outcome.badRows, 1);
        QCOMPARE(count("SELECT row_number FROM bad_row"), 7);
        QCOMPARE(count("SELECT COUNT(*) FROM account_version"), 1);
    }

    void whatIsNamedWithNulStaysWhole()
    {
        Record odd(RecordType::Account);
        odd.set(AccountField::Key, std::string("a\0b", 3));
        Record other(RecordType::Account);
        other.set(AccountField::Key, std::string("a"));
        QCOMPARE(sync(1000, {odd, other}).counts.inserted, 2);
    }
};

POSTERN_TEST(RecordStoreTest)
#include "RecordStoreTest.moc"
