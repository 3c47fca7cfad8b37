// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/HistoryDiff.h"
#include "models/store/SourceStore.h"
#include "tests/models/history/HistoryCompany.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

#include <algorithm>

using namespace postern;
using postern::test::HistoryCompany;

namespace {

Instant day(const char *iso)
{
    return HistoryCompany::day(iso);
}

/// "appeared finding own-rule, medium: new" for every line of a kind; for all kinds when it is empty.
QStringList lines(Database &database, const char *from, const char *to, const QString &kind = {})
{
    const auto diff = HistoryDiff::between(database, {day(from), day(to), {}, {}}, Progress());
    if (!diff)
        qFatal("%s", qPrintable(diff.error().text()));
    QStringList words;
    for (const DiffLine &line : diff->lines) {
        if (kind.isEmpty() || line.kind == kind)
            words << QStringLiteral("%1 %2: %3").arg(DiffLine::wordOf(line.change), line.subject, wordOf(line.cause));
    }
    words.sort();
    return words;
}

const QString leaverRule = QStringLiteral("leaver-account-enabled");

RuleCatalog leavers()
{
    return RuleCatalog::bundled().only({leaverRule});
}

const QString longUnused = QStringLiteral("SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, a.last_used_at AS since, json_object('n', a.name) AS facts "
                                          "FROM account a CROSS JOIN run r WHERE a.last_used_at<r.now-:days*86400");
const QString named = QStringLiteral("SELECT 'account' AS kind, a.account_id AS id, NULL AS person_id, a.created_at AS since, json_object('n', a.name) AS facts "
                                     "FROM account a WHERE a.name LIKE 'b%'");

} // namespace

/// What two dates differ in, each with its cause.
class HistoryDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameDatesDifferInNothing();
    void newAndFixed();
    void peopleAccountsAndFields();
    void ruleChanged();
    void thresholdChanged();
    void aRuleThatIsNew();
    void sourceThatCameLater();
    void sourceThatWasTakenAway();
    void exceptionsComeAndGo();
    void linkChanged();
    void keysAndCustody();
    void aDateThatPasses();
    void onlyOnePerson();
    void beforeTheFirstRead();
    void wrongOrder();
};

void HistoryDiffTest::sameDatesDifferInNothing()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), leavers());
    company.sync(day("2026-10-02"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-01", "2026-10-02"), QStringList());
}

void HistoryDiffTest::newAndFixed()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), leavers());
    company.people.replace(QStringLiteral("2,Bo Lind,bo@x.example,active,2020-01-06,"), QStringLiteral("2,Bo Lind,bo@x.example,left,2020-01-06,2026-10-02"));
    company.sync(day("2026-10-04"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-01", "2026-10-04", QStringLiteral("finding")), QStringList{QStringLiteral("appeared bo: new")});
    company.accounts.replace(QStringLiteral("a2,bo,true"), QStringLiteral("a2,bo,false"));
    company.sync(day("2026-10-06"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-04", "2026-10-06", QStringLiteral("finding")), QStringList{QStringLiteral("went bo: fixed")});
    QCOMPARE(lines(company.database(), "2026-10-01", "2026-10-06", QStringLiteral("finding")), QStringList());
}

void HistoryDiffTest::peopleAccountsAndFields()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), leavers());
    company.accounts.replace(QStringLiteral("a1,ann,true"), QStringLiteral("a1,ann,false"));
    company.accounts += QStringLiteral("a3,cy,true,2026-10-02,2026-10-03,\n");
    company.people.remove(QStringLiteral("2,Bo Lind,bo@x.example,active,2020-01-06,\n"));
    company.sync(day("2026-10-04"), leavers());
    const auto diff = HistoryDiff::between(company.database(), {day("2026-10-01"), day("2026-10-04"), {}, {}}, Progress());
    QVERIFY(diff.isOk());
    QCOMPARE(lines(company.database(), "2026-10-01", "2026-10-04"),
             (QStringList{QStringLiteral("appeared cy: new"), QStringLiteral("changed ann: changed"), QStringLiteral("went Bo Lind (2): removed")}));
    // Whom an account belonged to is still known when HR no longer has the person.
    const auto ann = std::find_if(diff->lines.begin(), diff->lines.end(), [](const DiffLine &line) { return line.subject == QLatin1String("ann"); });
    QCOMPARE(ann->what, QStringLiteral("enabled: 1 → 0"));
}

void HistoryDiffTest::ruleChanged()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), company.ownRule(named));
    company.sync(day("2026-10-04"), company.ownRule(QString(named).replace(QLatin1String("b%"), QLatin1String("a%"))));
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04"),
             (QStringList{QStringLiteral("appeared ann: rule-changed"), QStringLiteral("went bo: rule-changed")}));
}

void HistoryDiffTest::thresholdChanged()
{
    HistoryCompany company;
    company.accounts.replace(QStringLiteral("a1,ann,true,2020-01-06,2026-09-30"), QStringLiteral("a1,ann,true,2020-01-06,2026-08-01"));
    RuleCatalog catalog = company.ownRule(longUnused, 90);
    company.sync(day("2026-10-01"), catalog);
    QVERIFY(catalog.setParameter(QStringLiteral("own-rule"), QStringLiteral("days"), 30).isOk());
    company.sync(day("2026-10-04"), catalog);
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04", QStringLiteral("finding")), QStringList{QStringLiteral("appeared ann: threshold-changed")});
    const auto diff = HistoryDiff::between(company.database(), {day("2026-10-02"), day("2026-10-04"), {}, {}}, Progress());
    QCOMPARE(diff->lines.first().because, QStringLiteral("days 90 → 30"));
    QVERIFY(catalog.setParameter(QStringLiteral("own-rule"), QStringLiteral("days"), 120).isOk());
    company.sync(day("2026-10-06"), catalog);
    QCOMPARE(lines(company.database(), "2026-10-04", "2026-10-06", QStringLiteral("finding")), QStringList{QStringLiteral("went ann: threshold-changed")});
}

void HistoryDiffTest::aRuleThatIsNew()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), leavers());
    company.sync(day("2026-10-04"), company.ownRule(named));
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04"), QStringList{QStringLiteral("appeared bo: rule-changed")});
    company.sync(day("2026-10-06"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-04", "2026-10-06"), QStringList{QStringLiteral("went bo: rule-changed")});
}

void HistoryDiffTest::sourceThatCameLater()
{
    HistoryCompany company;
    const RuleCatalog rules = RuleCatalog::bundled().only({QStringLiteral("key-custodian-departed")});
    company.people += QStringLiteral("3,Cy Gone,cy@x.example,left,2020-01-06,2026-09-01\n");
    company.sync(day("2026-10-01"), rules);
    company.addSource(QStringLiteral("credential-register"), QStringLiteral("Keys"));
    company.credentials = QStringLiteral("credential_id,kind,name,created,store,exportable,scope_tier\nk1,signing_key,signer,2026-01-01,file,yes,0\n");
    company.custodians = QStringLiteral("credential_id,person,known_from,how\nk1,3,2026-01-01,created\n");
    company.sync(day("2026-10-04"), rules);
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04", QStringLiteral("finding")), QStringList{QStringLiteral("appeared signer: source-missing")});
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04", QStringLiteral("credential")), QStringList{QStringLiteral("appeared signer: source-missing")});
    const auto diff = HistoryDiff::between(company.database(), {day("2026-10-02"), day("2026-10-04"), {}, {}}, Progress());
    QVERIFY(diff->notes.join(u' ').contains(QStringLiteral("Keys was first read")));
}

void HistoryDiffTest::sourceThatWasTakenAway()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), company.ownRule(named));
    const RuleCatalog rules = company.ownRule(named);
    const auto directory = SourceStore::named(company.database(), QStringLiteral("Directory"));
    QVERIFY(SourceStore::remove(company.database(), directory->id, day("2026-10-03")).isOk());
    company.sync(day("2026-10-04"), rules);
    const QStringList found = lines(company.database(), "2026-10-02", "2026-10-04");
    QVERIFY(found.contains(QStringLiteral("went bo: source-missing")));
    QVERIFY(!found.join(u' ').contains(QStringLiteral("fixed")));
}

void HistoryDiffTest::exceptionsComeAndGo()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), company.ownRule(named));
    QVERIFY(company.database().execute("INSERT INTO main.exception(rule_id, subject_kind, subject_id, approved_by, reason, created_at, expires_at)"
                                       " SELECT rule_id, subject_kind, subject_id, 'Eve', 'until the move', unixepoch('2026-10-03'), unixepoch('2026-10-10') FROM main.finding").isOk());
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04"), QStringList{QStringLiteral("changed bo: exception")});
    QCOMPARE(lines(company.database(), "2026-10-04", "2026-10-05"), QStringList());
    QCOMPARE(lines(company.database(), "2026-10-05", "2026-10-11"), QStringList{QStringLiteral("changed bo: exception")});
}

void HistoryDiffTest::linkChanged()
{
    HistoryCompany company;
    company.people += QStringLiteral("3,Cy Gone,cy@x.example,left,2020-01-06,2026-09-01\n");
    company.sync(day("2026-10-01"), leavers());
    QVERIFY(company.database().execute("INSERT INTO main.account_link_by_hand(account_id, role, person_id, set_at, set_by) SELECT a.id, 'person', p.id, 0, 'me'"
                                       " FROM main.account_version a, main.person_version p WHERE a.name='bo' AND p.key='3'").isOk());
    company.sync(day("2026-10-04"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-02", "2026-10-04"),
             (QStringList{QStringLiteral("appeared bo: link-changed"), QStringLiteral("changed bo: link-changed")}));
    QVERIFY(company.database().execute("DELETE FROM main.account_link_by_hand").isOk());
    company.sync(day("2026-10-06"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-04", "2026-10-06"),
             (QStringList{QStringLiteral("changed bo: link-changed"), QStringLiteral("went bo: link-changed")}));
}

void HistoryDiffTest::keysAndCustody()
{
    HistoryCompany company;
    company.addSource(QStringLiteral("credential-register"), QStringLiteral("Keys"));
    company.credentials = QStringLiteral("credential_id,kind,name,created,rotated,store,exportable,scope_tier\nk1,signing_key,signer,2026-01-01,,file,yes,0\n");
    company.custodians = QStringLiteral("credential_id,person,known_from,how\nk1,1,2026-01-01,created\n");
    company.sync(day("2026-10-01"), leavers());
    company.credentials.replace(QStringLiteral("2026-01-01,,file"), QStringLiteral("2026-01-01,2026-10-03,file"));
    company.custodians += QStringLiteral("k1,2,2026-10-02,revealed\n");
    company.sync(day("2026-10-04"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-01", "2026-10-04"),
             (QStringList{QStringLiteral("appeared 2 knows signer: new"), QStringLiteral("changed signer: changed")}));
}

void HistoryDiffTest::aDateThatPasses()
{
    HistoryCompany company;
    company.people.replace(QStringLiteral("2,Bo Lind,bo@x.example,active,2020-01-06,"), QStringLiteral("2,Bo Lind,bo@x.example,notice,2020-01-06,2026-10-02"));
    company.sync(day("2026-10-01"), leavers());
    company.sync(day("2026-10-04"), leavers());
    QCOMPARE(lines(company.database(), "2026-10-01", "2026-10-04"),
             (QStringList{QStringLiteral("appeared bo: new"), QStringLiteral("changed Bo Lind (2): time")}));
}

void HistoryDiffTest::onlyOnePerson()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), leavers());
    company.accounts.replace(QStringLiteral("true"), QStringLiteral("false"));
    company.sync(day("2026-10-04"), leavers());
    DiffRequest request{day("2026-10-01"), day("2026-10-04"), {}, {}};
    request.about = *HistoryDiff::ofPerson(company.database(), QStringLiteral("Ann Holm"));
    auto diff = HistoryDiff::between(company.database(), request, Progress());
    QCOMPARE(diff->lines.size(), 1);
    QCOMPARE(diff->lines.first().subject, QStringLiteral("ann"));
    request.about = *HistoryDiff::ofAccount(company.database(), QStringLiteral("bo"));
    diff = HistoryDiff::between(company.database(), request, Progress());
    QCOMPARE(diff->lines.size(), 1);
    QCOMPARE(diff->lines.first().subject, QStringLiteral("bo"));
    QVERIFY(!HistoryDiff::ofPerson(company.database(), QStringLiteral("Nobody")).isOk());
}

void HistoryDiffTest::beforeTheFirstRead()
{
    HistoryCompany company;
    company.sync(day("2026-10-01"), leavers());
    const auto then = HistoryDiff::between(company.database(), {day("2026-01-01"), day("2026-10-02"), {}, {}}, Progress());
    QCOMPARE(then->lines.size(), 4); // two people, two accounts: nothing was known before
    for (const DiffLine &line : then->lines)
        QCOMPARE(line.cause, DiffCause::SourceMissing);
    QVERIFY(then->notes.first().contains(QStringLiteral("Nothing was known")));
    // With the knowledge of today they were there on both dates.
    const auto now = HistoryDiff::between(company.database(), {day("2026-01-01"), day("2026-10-02"), day("2026-10-02"), {}}, Progress());
    QCOMPARE(now->lines.size(), 0);
}

void HistoryDiffTest::wrongOrder()
{
    HistoryCompany company;
    QVERIFY(!HistoryDiff::between(company.database(), {day("2026-10-02"), day("2026-10-01"), {}, {}}, Progress()).isOk());
}

POSTERN_TEST(HistoryDiffTest)
#include "HistoryDiffTest.moc"
