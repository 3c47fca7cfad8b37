// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/AccountJson.h"
#include "models/report/DatabaseDigest.h"
#include "models/report/DossierLoader.h"
#include "models/report/SummaryLoader.h"
#include "models/series/AccountLoader.h"
#include "tests/support/SampleStore.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace postern;
using namespace postern::test;

/// What the reports say, and the digest that ties them to their database.
class ReportTest : public QObject
{
    Q_OBJECT

    std::optional<Database> m_database;

private Q_SLOTS:
    void init()
    {
        auto database = SampleStore::small();
        QVERIFY2(database.isOk(), database.isOk() ? "" : qPrintable(database.error().text()));
        m_database.emplace(std::move(database).value());
    }
    void summarySaysTheSameNumbersAsTheLists()
    {
        const auto summary = SummaryLoader::load(*m_database);
        QVERIFY2(summary.isOk(), summary.isOk() ? "" : qPrintable(summary.error().text()));
        QCOMPARE(summary->organisation, QStringLiteral("Corvane"));
        QCOMPARE(summary->week, QDate(2026, 11, 16));
        QCOMPARE(summary->headline, QStringLiteral("A leaver’s key is still live. Privileged access risk rose this week."));
        QCOMPARE(summary->figures[0].number, QStringLiteral("5"));
        QCOMPARE(summary->levels.total(), 5);
        int dormant = 0, dormantPrivileged = 0;
        for (const DormantBin &bin : summary->dormant) {
            dormant += bin.privileged + bin.other;
            dormantPrivileged += bin.privileged;
        }
        QCOMPARE(dormant, summary->dormantAccounts);
        QCOMPARE(dormantPrivileged, summary->dormantPrivileged);
        QCOMPARE(summary->ownerLeftPrivileged + summary->noOwnerPrivileged, 3);
        QCOMPARE(summary->findings.total(), 6);
        QCOMPARE(summary->rules, 6);
        QCOMPARE(summary->accounts.size(), 2);
        QCOMPARE(summary->accounts[1].level, Severity::High);
        QCOMPARE(summary->accounts[0].owner, QStringLiteral("Joris Verhaegen, left"));
        QCOMPARE(summary->accounts[0].action, QStringLiteral("Rotate the secret"));
        QCOMPARE(summary->accountsTitle, QStringLiteral("One account at critical risk, one at high"));
        int due = 0;
        for (const DueCount &count : summary->due) {
            QCOMPARE(count.total(), summary->findings[count.severity]);
            due += count.total();
        }
        QCOMPARE(due, summary->findings.total());
        QStringList decisions;
        for (const ReportDecision &decision : summary->decisions)
            decisions << decision.text + u'|' + decision.who;
        QCOMPARE(decisions, (QStringList{"Rotate the secret: tsk-2021-09.|Tomás Ibarra", "Disable the account: a.moreau-adm.|Tomás Ibarra",
                                         "Rotate the key: tsk-2021-09.|Tomás Ibarra"}));
        QVERIFY(summary->blindSpots.contains(QStringLiteral("CloudTrail has been failing since Sun 22 Nov 2026 23:10")));
        QVERIFY(!summary->worse.isEmpty());
        QCOMPARE(summary->databaseDigest.size(), 8);
    }
    void digestHoldsWithTheContents()
    {
        const auto first = DatabaseDigest::of(*m_database);
        QVERIFY2(first.isOk(), first.isOk() ? "" : qPrintable(first.error().text()));
        auto copy = SampleStore::small();
        QVERIFY(copy.isOk());
        QCOMPARE(DatabaseDigest::of(*copy).value(), *first);
        QVERIFY(copy->lookAt({}, instantFromEpoch(SampleStore::now + 60)).isOk());
        QCOMPARE(DatabaseDigest::of(*copy).value(), *first);
        QVERIFY(copy->execute("UPDATE account_version SET digest=2 WHERE id=14").isOk());
        QVERIFY(DatabaseDigest::of(*copy).value() != *first);
        QVERIFY(m_database->execute("UPDATE finding SET severity='low' WHERE finding_id=105").isOk());
        QVERIFY(DatabaseDigest::of(*m_database).value() != *first);
    }
    void dossierHasProof()
    {
        const auto dossier = DossierLoader::load(*m_database, SampleStore::tokenSigner);
        QVERIFY2(dossier.isOk(), dossier.isOk() ? "" : qPrintable(dossier.error().text()));
        QCOMPARE(dossier->account.name, QStringLiteral("svc-token-signer"));
        QCOMPARE(dossier->evidenceHashes.size(), dossier->account.findings.size());
        QCOMPARE(dossier->evidenceHashes.first().size(), 64);
        QCOMPARE(dossier->allEvents, 2);
        QCOMPARE(dossier->events.first().reason, QStringLiteral("custody"));
        QVERIFY(dossier->custody.contains(QStringLiteral("tsk-2021-09: Joris Verhaegen, copy on laptop since 11 Mar 2024")));
        QVERIFY(!dossier->toDo.isEmpty());
    }
    void jsonNamesSourceAndRow()
    {
        const auto account = AccountLoader::load(*m_database, SampleStore::tokenSigner);
        QVERIFY(account.isOk());
        const QJsonObject json = AccountJson::of(*account);
        QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("svc-token-signer"));
        const QJsonObject finding = json.value(QStringLiteral("findings")).toArray().first().toObject();
        QCOMPARE(finding.value(QStringLiteral("rule")).toString(), QStringLiteral("key-custodian-departed"));
        const QJsonObject row = finding.value(QStringLiteral("evidence")).toArray().last().toObject();
        QCOMPARE(row.value(QStringLiteral("file")).toString(), QStringLiteral("hr/leavers.csv"));
        QCOMPARE(row.value(QStringLiteral("row")).toInt(), 2);
    }
};

POSTERN_TEST(ReportTest)
#include "ReportTest.moc"
