// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detectors/DetectorBank.h"
#include "models/store/DetectionStore.h"
#include "models/store/EstateLoader.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace postern::test {

/// What detectors say becomes rows once, what late events take back goes, and what they remember returns.
class DetectionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDetectionIsOneRow();
    void whatIsTakenBackGoesUnlessJudged();
    void incidentsAreDetectionsOfThreeDays();
    void theBankRemembers();
    void gapsBeginAndEnd();
    void theEstateIsKnownByNumber();

private:
    static constexpr qint64 day = 86400, start = 1'748'822'400; // Monday 2 June 2025
    qint64 count(const QByteArray &sql) { return m_database->integer(sql).value().value_or(-1); }
    /// Reads of account 1 on one day, closed.
    static ReadDay reads(qint64 when, double records);
    void history(DetectorBank &bank);

    std::optional<Database> m_database;
    Estate m_estate;
};

void DetectionStoreTest::init()
{
    m_database.emplace(SampleStore::small().value());
    m_estate = Estate();
    m_estate.accounts[1] = {.identity = SampleStore::admin, .person = 3, .tier = 1, .isKnown = true};
}

ReadDay DetectionStoreTest::reads(qint64 when, double records)
{
    ReadDay one;
    one.subject = WatchedSubject::account(1);
    one.account = 1;
    one.day = when;
    one.reads = one.events = quint64(records);
    one.countedElsewhere = records;
    one.firstAt = when * day + 3600;
    one.lastAt = when * day + 7200;
    return one;
}

void DetectionStoreTest::history(DetectorBank &bank)
{
    for (qint64 when = start / day - 60; when < start / day; ++when)
        bank.closeReads({reads(when, 40)});
}

void DetectionStoreTest::aDetectionIsOneRow()
{
    DetectionStore store(*m_database, m_estate);
    DetectorBank bank(m_estate, nullptr);
    history(bank);
    bank.closeReads({reads(start / day, 900)});
    QVERIFY(store.save(bank, instantFromEpoch(start + 2 * day)).isOk());
    QCOMPARE(count("SELECT COUNT(*) FROM main.detection WHERE detector='mass-read-day'"), 1);
    QCOMPARE(count("SELECT subject_id FROM main.detection WHERE detector='mass-read-day' AND subject_kind='account' AND person_id=3"), SampleStore::admin);
    bank.closeReads({reads(start / day + 1, 1200)}); // within 24 hours: the same detection, longer
    QVERIFY(store.save(bank, instantFromEpoch(start + 3 * day)).isOk());
    QCOMPARE(count("SELECT COUNT(*) FROM main.detection WHERE detector='mass-read-day'"), 1);
    QCOMPARE(count("SELECT last_at-first_at FROM main.detection WHERE detector='mass-read-day'"), day + 3600);
    bank.closeReads({reads(start / day + 9, 1200)});
    QVERIFY(store.save(bank, instantFromEpoch(start + 12 * day)).isOk());
    QCOMPARE(count("SELECT COUNT(*) FROM main.detection WHERE detector='mass-read-day'"), 2);
    Statement row = m_database->prepare("SELECT factors FROM main.detection WHERE detector='mass-read-day' ORDER BY first_at LIMIT 1").value();
    QVERIFY(row.step().value());
    const QJsonArray factors = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
    QCOMPARE(factors.first()[QStringLiteral("observed")].toDouble(), 1200.0); // the reasons of the higher score
    QVERIFY(factors.first()[QStringLiteral("words")].toString().contains(QStringLiteral("1200 different records")));
}

void DetectionStoreTest::whatIsTakenBackGoesUnlessJudged()
{
    QVERIFY(m_database->execute("INSERT INTO main.detection(detection_id,detector,subject_kind,subject_id,first_at,last_at,found_at,known_from,score,factors,triage)"
                                " VALUES(7,'first-geo','account',99,1,2,2,3,0.7,'[]',NULL),(8,'first-geo','account',98,1,2,2,3,0.7,'[]','confirmed'),"
                                "(9,'first-geo','account',97,1,2,2,3,0.7,'[]',NULL);"
                                "INSERT INTO main.detector_state(detector,at,state) VALUES('provisional',1,'[7,8]')").isOk());
    DetectorBank bank(m_estate, nullptr);
    QVERIFY(DetectionStore(*m_database, m_estate).save(bank, instantFromEpoch(start)).isOk());
    QCOMPARE(count("SELECT GROUP_CONCAT(detection_id)='8,9' FROM (SELECT detection_id FROM main.detection ORDER BY 1)"), 1);
}

void DetectionStoreTest::incidentsAreDetectionsOfThreeDays()
{
    DetectionStore store(*m_database, m_estate);
    DetectorBank bank(m_estate, nullptr);
    history(bank);
    bank.closeReads({reads(start / day, 900)});
    bank.closeReads({reads(start / day + 3, 900)});
    bank.closeReads({reads(start / day + 30, 900)});
    QVERIFY(store.save(bank, instantFromEpoch(start + 40 * day)).isOk());
    QCOMPARE(count("SELECT COUNT(*) FROM main.detection WHERE detector='mass-read-day'"), 3);
    QCOMPARE(count("SELECT COUNT(DISTINCT incident_id) FROM main.detection WHERE detector='mass-read-day'"), 2);
}

void DetectionStoreTest::theBankRemembers()
{
    DetectionStore store(*m_database, m_estate);
    {
        DetectorBank bank(m_estate, nullptr);
        QCOMPARE(store.restore(bank).value(), QString()); // nothing yet, and no complaint
        history(bank);
        bank.closeReads({reads(start / day, 900)});
        QVERIFY(store.save(bank, instantFromEpoch(start + day)).isOk());
    }
    {
        DetectorBank bank(m_estate, nullptr);
        QCOMPARE(store.restore(bank).value(), QString());
        const ReadHistory *history = bank.book().find(WatchedSubject::account(1));
        QVERIFY(history && history->isHeld());
        QCOMPARE(history->daily().median(start / day), 40.0);
    }
    QVERIFY(m_database->execute("UPDATE main.detection SET triage='benign'").isOk());
    {
        DetectorBank bank(m_estate, nullptr);
        QVERIFY(store.restore(bank).isOk());
        QVERIFY(!bank.book().find(WatchedSubject::account(1))->isHeld()); // a person judged it
    }
    QVERIFY(m_database->execute("UPDATE main.detector_state SET state=substr(state,1,80) WHERE detector='bank'").isOk());
    DetectorBank bank(m_estate, nullptr);
    QVERIFY(store.restore(bank).value().contains(QStringLiteral("learn anew")));
    QVERIFY(bank.book().all().empty());
}

void DetectionStoreTest::gapsBeginAndEnd()
{
    DetectionStore store(*m_database, m_estate);
    DetectorBank bank(m_estate, nullptr);
    QVERIFY(store.save(bank, instantFromEpoch(start), {QStringLiteral("No database of countries.")}).isOk());
    const qint64 all = count("SELECT COUNT(*) FROM activity_gap WHERE until IS NULL");
    QVERIFY(all > 10);
    QVERIFY(store.save(bank, instantFromEpoch(start + day), {QStringLiteral("No database of countries.")}).isOk());
    QCOMPARE(count("SELECT COUNT(*) FROM activity_gap"), all); // the same gap is told once
    QVERIFY(store.save(bank, instantFromEpoch(start + 2 * day)).isOk());
    QCOMPARE(count("SELECT until FROM activity_gap WHERE detail='No database of countries.'"), start + 2 * day);
}

void DetectionStoreTest::theEstateIsKnownByNumber()
{
    // The sample's admin account and signing key, as a log names them.
    QVERIFY(m_database->execute("INSERT INTO activity_name(kind,number,source_id,name) SELECT 1, 5, source_id, key FROM identity WHERE id=14;"
                                "INSERT INTO activity_name(kind,number,source_id,name) SELECT 2, 6, source_id, key FROM identity WHERE id=21;"
                                "INSERT INTO activity_name(kind,number,source_id,name) VALUES(1,6,1,'nobody knows')").isOk());
    Estate estate;
    auto loader = EstateLoader::load(*m_database, instantFromEpoch(SampleStore::now), estate);
    QVERIFY2(loader.isOk(), loader.isOk() ? "" : qPrintable(loader.error().text()));
    QCOMPARE(estate.account(5).identity, SampleStore::admin);
    QVERIFY(estate.account(5).isKnown);
    QVERIFY(!estate.account(6).isKnown);
    QCOMPARE(estate.credential(6).identity, SampleStore::signingKey);
    QVERIFY(estate.credential(6).isSigningKey && estate.credential(6).isMachine);
    QVERIFY(estate.credential(6).custodianGoneAt.has_value()); // its custodian has left
    AccessEvent event;
    event.account = 6;
    event.credential = 6;
    QVERIFY(!loader->hasNew(event));
    event.account = 7;
    QVERIFY(loader->hasNew(event));
}

} // namespace postern::test

using postern::test::DetectionStoreTest;
POSTERN_TEST(DetectionStoreTest)
#include "DetectionStoreTest.moc"
