// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleEngine.h"
#include "models/store/FindingStore.h"
#include "models/store/RiskStore.h"
#include "tests/support/RuleProof.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace postern;
using postern::test::RuleProof;

namespace {

// Ann left and knows the signing key; her account lives and has power. Bob is dormant, the robot is nobody's.
const QByteArray company = R"({
 "person": [{"key": "ann", "status": "left", "left_at": "-40d"}, {"key": "bob"}, {"key": "carl"}],
 "account": [{"key": "ann", "person": "ann", "last_used_at": "-1d"}, {"key": "bob", "person": "bob", "last_used_at": "-90d"},
  {"key": "carl", "person": "carl", "last_used_at": "-1d"}, {"key": "robot", "kind": "service", "last_used_at": "-1d"}],
 "entitlement": [{"key": "Prod", "tier": 1, "record_count": 250000}],
 "grant": [{"account": "ann", "entitlement": "Prod"}, {"account": "carl", "entitlement": "Prod"}],
 "credential": [{"key": "signing", "kind": "signing_key", "scope_tier": 0, "exportable": 1, "store": "file", "created_at": "-300d"}],
 "custodian": [{"credential": "signing", "person": "ann", "custody_from": "-200d"}]})";

} // namespace

/// Scores, marks and figures that follow from the findings.
class RiskStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        auto made = RuleProof::make(QJsonDocument::fromJson(company).object());
        QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.error().text()));
        m_estate = std::move(*made);
        judge(RuleProof::now());
    }
    void scoresSubjectsByTheirFindings()
    {
        const QJsonObject ann = factorsOf("account", "account:ann");
        QCOMPARE(ann.value(QStringLiteral("tier")).toInt(), 1);
        QCOMPARE(ann.value(QStringLiteral("records")).toInt(), 250'000);
        double sum = 0;
        bool hasOwnership = false;
        for (const QJsonValue &factor : ann.value(QStringLiteral("factors")).toArray()) {
            sum += factor[QStringLiteral("points")].toDouble();
            hasOwnership = hasOwnership || factor[QStringLiteral("rule")].toString() == QLatin1String("leaver-account-enabled");
        }
        QVERIFY(hasOwnership);
        QVERIFY(std::abs(sum - scoreOf("account", "account:ann")) < 1e-6);
        QVERIFY(scoreOf("account", "account:ann") > 50);
        QVERIFY(scoreOf("credential", "credential:signing") > 80);
        QCOMPARE(levelOf("credential", "credential:signing"), 4);
        QCOMPARE(scoreOf("account", "account:carl"), -1.0); // no finding, no row
        QCOMPARE(scoreOf("account", "account:bob") > 0, true);
    }
    void aFindingThatAnotherSaysMoreAboutDoesNotCount()
    {
        QVERIFY(m_estate->database().execute("UPDATE account_version SET last_used_at=last_used_at-400*86400").isOk());
        judge(RuleProof::now() + Seconds(600));
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE rule_id='dormant-privileged-account' AND superseded_by='leaver-account-enabled'"
                        " AND resolved_at IS NULL AND subject_id=%1", "account:ann"), 1);
        QStringList groups;
        for (const QJsonValue &factor : factorsOf("account", "account:ann").value(QStringLiteral("factors")).toArray())
            groups << factor[QStringLiteral("group")].toString();
        QVERIFY2(groups.contains(QStringLiteral("ownership")), qPrintable(groups.join(u' ')));
        QVERIFY2(!groups.contains(QStringLiteral("dormancy")), qPrintable(groups.join(u' ')));
    }
    void aPersonIsAtLeastTheirWorst()
    {
        QVERIFY(scoreOf("person", "person:ann") >= scoreOf("credential", "credential:signing"));
        QVERIFY(scoreOf("person", "person:bob") >= scoreOf("account", "account:bob"));
        QCOMPARE(scoreOf("person", "person:carl"), -1.0);
        QVERIFY(factorsOf("person", "person:ann").value(QStringLiteral("parts")).toArray().size() >= 2);
    }
    void marksDormantAndOrphaned()
    {
        QCOMPARE(number("SELECT dormant_since FROM account_summary WHERE account_id=%1", "account:bob"), toEpoch(RuleProof::now()) - 45 * 86400);
        QCOMPARE(number("SELECT COUNT(*) FROM account_summary WHERE dormant_since IS NOT NULL"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM account_summary WHERE orphan='owner-left' AND account_id=%1", "account:ann"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM account_summary WHERE orphan='no-owner' AND account_id=%1", "account:robot"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM account_summary WHERE orphan IS NOT NULL"), 2);
    }
    void writesTheFiguresOfTheDay()
    {
        QCOMPARE(number("SELECT COUNT(*) FROM posture_day WHERE day=at/86400*86400 AND posture<100 AND coverage>0.9"), 1);
        const QJsonObject figures = QJsonDocument::fromJson(text("SELECT figures FROM posture_day").toUtf8()).object();
        QCOMPARE(figures.value(QStringLiteral("privileged")).toInt(), 2);
        int levels = 0;
        for (const char *level : {"critical", "high", "medium", "low", "none"})
            levels += figures.value(QLatin1String(level)).toInt();
        QCOMPARE(levels, 2);
        QCOMPARE(figures.value(QStringLiteral("none")).toInt(), 1);
        QCOMPARE(figures.value(QStringLiteral("dormant")).toInt(), 1);
        QCOMPARE(figures.value(QStringLiteral("orphaned_privileged")).toInt(), 1);
        QCOMPARE(figures.value(QStringLiteral("leavers_with_access")).toInt(), 1);
        QCOMPARE(figures.value(QStringLiteral("findings")).toObject().value(QStringLiteral("critical")).toInt(), 4); // leaver, custodian, exportable, in a file
        QCOMPARE(figures.value(QStringLiteral("sources")).toArray().size(), 1);
        QCOMPARE(number("SELECT value FROM meta WHERE name='reference_people'"), 3);
    }
    void aSecondRunChangesNothing()
    {
        const QByteArray before = everything();
        judge(RuleProof::now());
        QCOMPARE(everything(), before);
        judge(RuleProof::now() + Seconds(600));
        QCOMPARE(everything(), before);
    }
    void scoresAreIntervals()
    {
        const double before = scoreOf("account", "account:ann");
        QVERIFY(m_estate->database().execute("UPDATE account_version SET enabled=0").isOk());
        QVERIFY(m_estate->database().execute("UPDATE account_summary SET live=0").isOk());
        judge(RuleProof::now() + Seconds(600));
        QVERIFY(scoreOf("account", "account:ann") != before);
        QCOMPARE(number("SELECT COUNT(*) FROM risk_score WHERE subject_kind='account' AND to_at IS NOT NULL AND subject_id=%1", "account:ann"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM account_summary WHERE orphan IS NOT NULL OR dormant_since IS NOT NULL"), 0);
    }
    void anExceptionLowersTheScoreButNotTheInherentOne()
    {
        const double before = scoreOf("credential", "credential:signing");
        QVERIFY(m_estate->database().execute(
            "INSERT INTO exception(rule_id, subject_kind, subject_id, approved_by, reason, created_at, expires_at) SELECT rule_id, subject_kind, subject_id,"
            " 'me', 'we know', opened_at, opened_at+1000 FROM finding WHERE rule_id='key-custodian-departed'").isOk());
        judge(RuleProof::now() + Seconds(600));
        QVERIFY(scoreOf("credential", "credential:signing") < before);
        QCOMPARE(factorsOf("credential", "credential:signing").value(QStringLiteral("inherent")).toDouble(), before);
        judge(RuleProof::now() + Seconds(1200)); // it has ended
        QCOMPARE(scoreOf("credential", "credential:signing"), before);
    }

private:
    void judge(Instant at)
    {
        Database &database = m_estate->database();
        Progress progress;
        QVERIFY(database.lookAt({}, at).isOk());
        FindingStore findings(database);
        QVERIFY(findings.begin(at).isOk());
        const RuleCatalog catalog = RuleCatalog::bundled();
        const auto done = RuleEngine(catalog).evaluate(database, progress, [&](RuleOutcome &&outcome) { return findings.put(outcome); });
        QVERIFY2(done.isOk(), done.isOk() ? "" : qPrintable(done.error().text()));
        QVERIFY(findings.finish().isOk());
        const auto updated = RiskStore(database).update(at, progress);
        QVERIFY2(updated.isOk(), updated.isOk() ? "" : qPrintable(updated.error().text()));
    }
    QString text(const QString &sql) const
    {
        auto row = m_estate->database().prepare(sql.toUtf8());
        return row && row->step().value() ? row->text(0) : QString();
    }
    QString rowOf(const char *column, const char *kind, const char *name) const
    {
        return text(QStringLiteral("SELECT %1 FROM risk_score WHERE to_at IS NULL AND subject_kind='%2' AND subject_id=%3")
                        .arg(QLatin1String(column), QLatin1String(kind)).arg(m_estate->idOf(QLatin1String(name))));
    }
    double scoreOf(const char *kind, const char *name) const
    {
        const QString score = rowOf("score", kind, name);
        return score.isEmpty() ? -1 : score.toDouble();
    }
    int levelOf(const char *kind, const char *name) const { return rowOf("level", kind, name).toInt(); }
    QJsonObject factorsOf(const char *kind, const char *name) const
    {
        return QJsonDocument::fromJson(rowOf("factors", kind, name).toUtf8()).object();
    }
    qint64 number(const char *sql, const char *name = nullptr) const
    {
        const QString whole = name ? QString::fromLatin1(sql).arg(m_estate->idOf(QLatin1String(name))) : QString::fromLatin1(sql);
        return text(whole).toLongLong();
    }
    QByteArray everything() const
    {
        QByteArray whole;
        for (const char *table : {"finding", "risk_score", "account_summary", "posture_day"}) {
            auto rows = m_estate->database().prepare(QByteArray("SELECT * FROM main.") + table);
            while (rows->step().value()) {
                for (int i = 0; i < rows->columns(); ++i)
                    whole += rows->text(i).toUtf8() + '|';
            }
        }
        return whole;
    }

    std::unique_ptr<RuleProof> m_estate;
};

POSTERN_TEST(RiskStoreTest)
#include "RiskStoreTest.moc"
