// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/FindingStore.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace postern;

namespace {

RuleMatch match(qint64 id, FindingSeverity severity = FindingSeverity::Medium, const QByteArray &facts = "{}", qint64 person = 0)
{
    RuleMatch one;
    one.id = id;
    one.severity = severity;
    one.facts = facts;
    one.personId = person;
    one.since = instantFromEpoch(500);
    return one;
}

RuleOutcome outcome(const char *rule, QVector<RuleMatch> matches)
{
    RuleOutcome one;
    one.ruleId = QLatin1String(rule);
    one.ruleHash = QStringLiteral("hash");
    one.group = u'B';
    one.evidence = EvidenceGroup::Dormancy;
    one.coverage = "[]";
    one.matches = std::move(matches);
    for (int i = 0; i < findingSeverityCount; ++i)
        one.dueDays[std::size_t(i)] = defaultDueDays(FindingSeverity(i));
    return one;
}

} // namespace

/// The life of findings.
class FindingStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_database.emplace(Database::inMemory().value());
        QVERIFY(m_database->execute(
            "INSERT INTO source(source_id, kind, name, category, answers, added_at) VALUES(1,'a','AD','accounts','{}',1),(2,'b','AWS','accounts','{}',1);"
            "INSERT INTO identity(id, kind, source_id, key) VALUES(10,2,1,'ann'),(11,2,1,'bob'),(12,2,2,'carl'),(13,2,9,'gone'),(20,1,1,'p')").isOk());
    }
    void opensOnce()
    {
        const FindingChanges first = run(1000, {outcome("r", {match(10), match(11)})});
        QCOMPARE(first.opened, 2);
        const QByteArray before = everything();
        const FindingChanges second = run(2000, {outcome("r", {match(11), match(10)})});
        QCOMPARE(second.opened + second.changed + second.resolved + second.carried, 0);
        QCOMPARE(everything(), before); // to the last column
    }
    void thePersonIsPartOfTheIdentity()
    {
        run(1000, {outcome("r", {match(10), match(10, FindingSeverity::Medium, "{}", 20)})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding"), 2);
        run(2000, {outcome("r", {match(10)})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE resolved_at IS NULL AND person_id IS NULL"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE resolved_at IS NULL"), 1);
    }
    void tellsWhatChanged()
    {
        run(1000, {outcome("r", {match(10)})});
        const FindingChanges changes = run(2000, {outcome("r", {match(10, FindingSeverity::Critical, "{\"n\":2}")})});
        QCOMPARE(changes.changed, 1);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE severity='critical' AND facts='{\"n\":2}' AND opened_at=1000 AND last_seen_at=2000"), 1);
    }
    void dueDatesFollowTheSeverity()
    {
        run(1000, {outcome("r", {match(10)})});
        QCOMPARE(number("SELECT due_at FROM finding"), 1000 + 30 * 86400);
        run(2000, {outcome("r", {match(10, FindingSeverity::Critical)})});
        QCOMPARE(number("SELECT due_at FROM finding"), 2000 + 86400);
        run(3000, {outcome("r", {match(10, FindingSeverity::Medium)})});
        QCOMPARE(number("SELECT due_at FROM finding"), 1000 + 30 * 86400);
        run(4000, {outcome("r", {match(10, FindingSeverity::Info)})});
        QCOMPARE(number("SELECT due_at IS NULL FROM finding"), 1);
    }
    void resolvesAndReopensAsANewRow()
    {
        run(1000, {outcome("r", {match(10)})});
        QCOMPARE(run(2000, {outcome("r", {})}).resolved, 1);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE resolved_at=2000 AND resolved_because='fixed'"), 1);
        QCOMPARE(run(3000, {outcome("r", {match(10)})}).opened, 1);
        QCOMPARE(number("SELECT COUNT(*) FROM finding"), 2);
        QCOMPARE(number("SELECT opened_at FROM finding WHERE resolved_at IS NULL"), 3000);
    }
    void nothingClosesWhereASourceIsNotFresh()
    {
        run(1000, {outcome("r", {match(10), match(12)})});
        RuleOutcome held = outcome("r", {});
        held.heldSources = {2};
        held.message = QStringLiteral("AWS was not read completely: refused.");
        const FindingChanges changes = run(2000, {held});
        QCOMPARE(changes.resolved, 1);
        QCOMPARE(changes.carried, 1);
        QCOMPARE(number("SELECT subject_id FROM finding WHERE resolved_at IS NULL"), 12);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_id=12 AND coverage LIKE 'AWS was not%'"), 1);
        QCOMPARE(run(3000, {outcome("r", {})}).resolved, 1); // fresh again, and really gone
    }
    void aHeldOrFailedRuleClosesNothing()
    {
        run(1000, {outcome("r", {match(10)})});
        for (const auto status : {RuleOutcome::Status::Held, RuleOutcome::Status::Failed}) {
            RuleOutcome silent = outcome("r", {});
            silent.status = status;
            silent.message = QStringLiteral("why");
            QCOMPARE(run(2000, {silent}).resolved, 0);
        }
        RuleOutcome all = outcome("r", {});
        all.holdsEverything = true;
        all.message = QStringLiteral("HR is late");
        QCOMPARE(run(3000, {all}).resolved, 0);
        QCOMPARE(number("SELECT COUNT(*) FROM rule_run WHERE status='held' AND message='HR is late'"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM rule_run WHERE status='failed' AND message='why'"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE coverage='why'"), 1);
        run(4000, {outcome("r", {match(10)})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE coverage IS NULL"), 1);
    }
    void closesForOtherReasonsByName()
    {
        run(1000, {outcome("r", {match(10), match(13)}), outcome("other", {match(11)})});
        RuleOutcome changed = outcome("r", {});
        changed.ruleHash = QStringLiteral("new");
        changed.holdsEverything = true;
        run(2000, {changed});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_id=13 AND resolved_because='source-removed'"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE rule_id='other' AND resolved_because='rule-removed'"), 1);
        changed.holdsEverything = false;
        run(3000, {changed});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_id=10 AND resolved_because='rule-changed'"), 1);
    }
    void hidesWhatIsSaidBetter()
    {
        RuleOutcome better = outcome("better", {match(10)});
        better.supersedes = {QStringLiteral("plain")};
        run(1000, {better, outcome("plain", {match(10), match(11)})});
        QCOMPARE(number("SELECT subject_id FROM finding WHERE superseded_by='better'"), 10);
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE superseded_by IS NOT NULL"), 1);
        better.matches.clear();
        run(2000, {better, outcome("plain", {match(10), match(11)})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE superseded_by IS NOT NULL"), 0);
    }
    void theSourceOfAGrantIsThatOfItsFirstVersion()
    {
        QVERIFY(m_database->execute("INSERT INTO access_grant_version(row_id, grant_id, id, entitlement_id, source_id, digest, valid_from, known_from,"
                                    " sync_id, path_kind, mode) VALUES(77,77,10,5,2,0,1,1,1,'direct','standing')").isOk());
        RuleMatch grant = match(77);
        grant.kind = SubjectKind::Grant;
        run(1000, {outcome("r", {grant})});
        RuleOutcome held = outcome("r", {});
        held.heldSources = {2};
        QCOMPARE(run(2000, {held}).carried, 1);
    }
    void keepsThirtyRunsAndNoRepetitions()
    {
        for (int i = 0; i < 5; ++i)
            run(1000 + i, {outcome("r", {match(10)})});
        QCOMPARE(number("SELECT COUNT(*) FROM rule_run"), 1);
        QCOMPARE(number("SELECT at FROM rule_run"), 1004);
        for (int i = 0; i < 80; ++i)
            run(2000 + i, {outcome("r", i % 2 == 0 ? QVector<RuleMatch>{} : QVector{match(10)})});
        QCOMPARE(number("SELECT COUNT(*) FROM rule_run"), 30);
        QCOMPARE(number("SELECT MAX(at) FROM rule_run"), 2079);
    }
    void withoutFinishNothingHappened()
    {
        {
            FindingStore store(*m_database);
            QVERIFY(store.begin(instantFromEpoch(1000)).isOk());
            QVERIFY(store.put(outcome("r", {match(10)})).isOk());
        }
        QCOMPARE(number("SELECT COUNT(*) FROM finding"), 0);
        QCOMPARE(number("SELECT COUNT(*) FROM rule_run"), 0);
    }

    void tellsAParameterFromAText()
    {
        const auto versions = [](const char *hash, const char *text, const char *parameters, QVector<RuleMatch> matches) {
            RuleOutcome one = outcome("r", std::move(matches));
            one.ruleHash = QLatin1String(hash);
            one.textHash = QLatin1String(text);
            one.parameters = parameters;
            return one;
        };
        run(1000, {versions("h1", "t1", "{\"days\":45}", {match(10), match(11), match(12)})});
        run(2000, {versions("h2", "t1", "{\"days\":90}", {match(11), match(12)})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_id=10 AND resolved_because='parameter-changed'"), 1);
        run(3000, {versions("h3", "t2", "{\"days\":90}", {match(12)})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_id=11 AND resolved_because='rule-changed'"), 1);
        run(4000, {versions("h3", "t2", "{\"days\":90}", {})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_id=12 AND resolved_because='fixed'"), 1);
        QCOMPARE(number("SELECT COUNT(*) FROM rule_version"), 3);
        QCOMPARE(number("SELECT first_at FROM rule_version WHERE rule_hash='h2' AND text_hash='t1' AND parameters='{\"days\":90}'"), 2000);
    }
    void keepsTheSourcesOfEachChange()
    {
        RuleOutcome one = outcome("r", {match(10)});
        one.coverage = "[\"then\"]";
        run(1000, {one});
        one.coverage = "[\"quiet\"]";
        run(2000, {one}); // nothing changes, so nothing is kept
        one.coverage = "[\"now\"]";
        one.matches.clear();
        run(3000, {one});
        QCOMPARE(number("SELECT COUNT(*) FROM finding_coverage"), 2);
        QCOMPARE(number("SELECT COUNT(*) FROM finding f JOIN finding_coverage s ON s.coverage_id=f.seen_coverage JOIN finding_coverage e"
                        " ON e.coverage_id=f.resolved_coverage WHERE s.sources='[\"then\"]' AND s.at=1000 AND e.sources='[\"now\"]' AND e.at=3000"), 1);
    }
    void theWholeWorkspaceIsASubjectThatIsMended()
    {
        RuleMatch gap = match(15);
        gap.kind = SubjectKind::Workspace;
        run(1000, {outcome("r", {gap})});
        run(2000, {outcome("r", {gap})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE subject_kind='workspace' AND resolved_at IS NULL"), 1);
        run(3000, {outcome("r", {})});
        QCOMPARE(number("SELECT COUNT(*) FROM finding WHERE resolved_because='fixed'"), 1);
    }

private:
    FindingChanges run(qint64 at, const QVector<RuleOutcome> &outcomes)
    {
        FindingStore store(*m_database);
        if (!store.begin(instantFromEpoch(at)))
            qFatal("The run could not begin.");
        for (const RuleOutcome &one : outcomes) {
            const Result<void> put = store.put(one);
            if (!put)
                qFatal("%s", qPrintable(put.error().text()));
        }
        const auto changes = store.finish();
        if (!changes)
            qFatal("%s", qPrintable(changes.error().text()));
        return *changes;
    }
    qint64 number(const char *sql) const { return m_database->integer(sql).value().value_or(-1); }
    QByteArray everything() const
    {
        QByteArray text;
        auto rows = m_database->prepare("SELECT * FROM finding ORDER BY finding_id");
        while (rows->step().value()) {
            for (int i = 0; i < rows->columns(); ++i)
                text += rows->text(i).toUtf8() + '|';
        }
        return text;
    }

    std::optional<Database> m_database;
};

POSTERN_TEST(FindingStoreTest)
#include "FindingStoreTest.moc"
