// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RiskStore.h"

#include "models/store/Database.h"
#include "models/store/PersonScores.h"
#include "models/store/PostureStore.h"
#include "models/store/RiskFactors.h"
#include "models/store/Views.h"

#include <QScopeGuard>

namespace postern {

namespace {

// Findings and whom they speak of. A secret speaks of the account it opens, a right of who holds it. What
// is wrong with a source counts only beside something else: alone it says nothing of one account. A finding
// whose subject another one says more about is not listed, so it does not count either. Activity is as old as
// the last event of it, and what is no evidence of anything, such as a finding that is overdue, is left out.
constexpr const char *collectSql = R"(
DROP TABLE IF EXISTS temp.open_risk; DROP TABLE IF EXISTS temp.risk_evidence; DROP TABLE IF EXISTS temp.risk_reach;
DROP TABLE IF EXISTS temp.risk_new;
CREATE TEMP TABLE open_risk AS SELECT f.finding_id, f.rule_id, f.subject_kind, f.subject_id, f.person_id, f.severity, f.confidence,
    f.evidence, CASE f.evidence WHEN 'activity' THEN MAX(COALESCE(f.since,f.opened_at), COALESCE(json_extract(f.facts,'$.last_at'),0))
      ELSE COALESCE(f.since,f.opened_at) END AS since, f.superseded_by IS NULL AS speaks, EXISTS(SELECT 1 FROM main.exception x WHERE x.rule_id=f.rule_id
      AND x.subject_kind=f.subject_kind AND x.subject_id=f.subject_id AND x.created_at<=r.now AND x.expires_at>r.now) AS accepted
  FROM main.finding f CROSS JOIN temp.run r WHERE f.resolved_at IS NULL AND f.evidence<>'none';
CREATE TEMP TABLE risk_evidence(subject_kind TEXT, subject_id INTEGER, finding_id INTEGER,
  PRIMARY KEY(subject_kind, subject_id, finding_id)) WITHOUT ROWID;
INSERT OR IGNORE INTO temp.risk_evidence SELECT 'account', subject_id, finding_id FROM temp.open_risk WHERE subject_kind='account' AND speaks;
INSERT OR IGNORE INTO temp.risk_evidence SELECT 'account', g.id, f.finding_id FROM temp.open_risk f
  CROSS JOIN main.access_grant_version g ON g.row_id=f.subject_id WHERE f.subject_kind='grant' AND f.speaks;
INSERT OR IGNORE INTO temp.risk_evidence SELECT CASE WHEN s.account_id IS NULL THEN 'credential' ELSE 'account' END,
    COALESCE(s.account_id,f.subject_id), f.finding_id FROM temp.open_risk f LEFT JOIN temp.credential c ON c.credential_id=f.subject_id
    LEFT JOIN main.account_summary s ON s.account_id=c.account_id WHERE f.subject_kind='credential' AND f.speaks;
INSERT OR IGNORE INTO temp.risk_evidence SELECT 'account', g.account_id, f.finding_id FROM temp.open_risk f
  CROSS JOIN temp.eff g ON g.entitlement_id=f.subject_id CROSS JOIN main.account_summary s ON s.account_id=g.account_id
  WHERE f.subject_kind='entitlement' AND s.live=1 AND f.speaks;
INSERT OR IGNORE INTO temp.risk_evidence SELECT 'person', person_id, finding_id FROM temp.open_risk
  WHERE subject_kind IN ('person','object') AND person_id IS NOT NULL AND speaks;
INSERT OR IGNORE INTO temp.risk_evidence SELECT DISTINCT e.subject_kind, e.subject_id, f.finding_id FROM temp.risk_evidence e
  CROSS JOIN main.identity i ON i.id=e.subject_id CROSS JOIN temp.open_risk f ON f.subject_id=i.source_id AND f.subject_kind='source'
  WHERE e.subject_kind<>'person' AND f.rule_id IN ('source-stale','source-row-drop','source-no-last-used');
CREATE UNIQUE INDEX temp.open_risk_id ON open_risk(finding_id);
CREATE TEMP TABLE risk_reach(account_id INTEGER PRIMARY KEY, records INTEGER);
INSERT INTO temp.risk_reach SELECT q.account_id, MAX(q.records) FROM (
  SELECT x.account_id, w.record_count AS records FROM temp.entitlement w CROSS JOIN temp.eff x ON x.entitlement_id=w.entitlement_id
    WHERE w.record_count>=100000
  UNION ALL SELECT account_id, record_count FROM temp.live_credential WHERE record_count>=100000 AND account_id IS NOT NULL) q GROUP BY q.account_id;
CREATE TEMP TABLE risk_new(subject_kind TEXT, subject_id INTEGER, score REAL, level INTEGER, findings INTEGER, critical INTEGER,
  factors TEXT, PRIMARY KEY(subject_kind, subject_id)) WITHOUT ROWID;
)";

constexpr const char *subjectsSql = R"(
SELECT e.subject_kind, e.subject_id, COALESCE(s.tier, c.scope_tier, 4), COALESCE(h.records, c.record_count, 0),
  f.finding_id, f.rule_id, f.evidence, f.severity, f.confidence, f.since, f.accepted
FROM temp.risk_evidence e CROSS JOIN temp.open_risk f ON f.finding_id=e.finding_id
  LEFT JOIN main.account_summary s ON e.subject_kind='account' AND s.account_id=e.subject_id
  LEFT JOIN temp.risk_reach h ON e.subject_kind='account' AND h.account_id=e.subject_id
  LEFT JOIN main.credential_version c ON e.subject_kind='credential' AND c.id=e.subject_id AND c.known_to IS NULL
WHERE e.subject_kind<>'person' ORDER BY e.subject_kind, e.subject_id, e.finding_id
)";

constexpr const char *differs =
    "NOT EXISTS(SELECT 1 FROM temp.risk_new n WHERE n.subject_kind=risk_score.subject_kind AND n.subject_id=risk_score.subject_id"
    " AND n.score=risk_score.score AND n.level=risk_score.level AND n.findings=risk_score.findings AND n.factors=risk_score.factors)";

} // namespace

Result<void> RiskStore::update(Instant at, Progress &progress)
{
    m_at = at;
    TRY(m_database.lookAt({}, at));
    // The writer lives longer than this run: it is left without the views, whose names hide its tables,
    // and without a progress that is gone.
    const auto leave = qScopeGuard([this] {
        m_database.watch(nullptr);
        (void)Views::drop(m_database);
    });
    m_database.watch(&progress);
    Transaction transaction = TRY(Transaction::begin(m_database));
    TRY(collectEvidence());
    TRY(scoreSubjects(progress));
    PersonScores people(m_database, at);
    TRY(people.score(progress));
    TRY(replaceScores());
    TRY(markScores());
    TRY(markDormant());
    TRY(markOrphans());
    PostureStore posture(m_database);
    TRY(posture.update(at));
    TRY(m_database.execute("DROP TABLE temp.open_risk; DROP TABLE temp.risk_evidence; DROP TABLE temp.risk_reach; DROP TABLE temp.risk_new"));
    return transaction.commit();
}

Result<void> RiskStore::collectEvidence()
{
    return m_database.execute(collectSql);
}

Result<void> RiskStore::scoreSubjects(Progress &progress)
{
    Statement rows = TRY(m_database.prepare(subjectsSql));
    m_insert.emplace(TRY(m_database.prepare("INSERT INTO temp.risk_new VALUES(?,?,?,?,?,?,?)")));
    Subject subject;
    qint64 done = 0;
    while (TRY(rows.step())) {
        const QString kind = rows.text(0);
        const qint64 id = rows.integer(1);
        if (subject.evidence.isEmpty() || subject.id != id || subject.kind != kind) {
            TRY(keep(subject));
            subject = {kind, id, {int(rows.integer(2)), rows.integer(3)}, {}};
            if (++done % 1000 == 0)
                progress.report(QStringLiteral("Working out risk"), done);
        }
        subject.evidence << RiskFactors::evidenceOf(rows, 4, m_at);
    }
    TRY(keep(subject));
    m_insert.reset();
    return {};
}

Result<void> RiskStore::keep(const Subject &subject)
{
    if (subject.evidence.isEmpty())
        return {};
    const Risk risk = Risk::residual(subject.evidence, subject.impact);
    if (risk.findings() == 0 && subject.evidence.size() > 0) {
        // All of it is accepted: the score without exceptions is still told.
        m_insert->bind(3, 0.0).bind(4, 0).bind(5, 0).bind(6, 0);
    } else {
        m_insert->bind(3, risk.keptScore()).bind(4, int(risk.level())).bind(5, risk.findings()).bind(6, int(risk.hasCritical()));
    }
    return m_insert->bind(1, subject.kind).bind(2, subject.id)
        .bind(7, QString::fromUtf8(RiskFactors::json(risk, Risk::inherent(subject.evidence, subject.impact), subject.evidence, subject.impact)))
        .run();
}

Result<void> RiskStore::replaceScores()
{
    // Twice at the same instant: the second word stands in for the first.
    Statement again = TRY(m_database.prepare(QByteArray("DELETE FROM main.risk_score WHERE to_at IS NULL AND from_at=?1 AND ") + differs));
    TRY(again.bind(1, toEpoch(m_at)).run());
    Statement close = TRY(m_database.prepare(QByteArray("UPDATE main.risk_score SET to_at=?1 WHERE to_at IS NULL AND ") + differs));
    TRY(close.bind(1, toEpoch(m_at)).run());
    Statement add = TRY(m_database.prepare(
        "INSERT OR REPLACE INTO main.risk_score(subject_kind, subject_id, score, level, findings, factors, from_at)"
        " SELECT subject_kind, subject_id, score, level, findings, factors, ?1 FROM temp.risk_new n WHERE NOT EXISTS(SELECT 1"
        " FROM main.risk_score s WHERE s.subject_kind=n.subject_kind AND s.subject_id=n.subject_id AND s.to_at IS NULL)"));
    return add.bind(1, toEpoch(m_at)).run();
}

Result<void> RiskStore::markScores()
{
    // What did not change is not written again: of a million accounts few move in a night.
    return m_database.execute(R"(
UPDATE main.account_summary SET score=0 WHERE score<>0 AND account_id NOT IN (SELECT subject_id FROM temp.risk_new WHERE subject_kind='account');
UPDATE main.account_summary SET score=n.score FROM temp.risk_new n WHERE n.subject_kind='account' AND n.subject_id=account_summary.account_id
  AND account_summary.score<>n.score)");
}

Result<void> RiskStore::markDormant()
{
    return m_database.execute(R"(
DROP TABLE IF EXISTS temp.dormant_now;
CREATE TEMP TABLE dormant_now(account_id INTEGER PRIMARY KEY, since INTEGER);
INSERT INTO temp.dormant_now SELECT subject_id, MIN(since) FROM temp.open_risk WHERE subject_kind='account' AND rule_id IN
  ('dormant-account','dormant-privileged-account','dormant-guest','dormant-service-account','dormant-database-role','never-used-account')
  GROUP BY subject_id;
UPDATE main.account_summary SET dormant_since=NULL WHERE dormant_since IS NOT NULL
  AND (live=0 OR account_id NOT IN (SELECT account_id FROM temp.dormant_now));
UPDATE main.account_summary SET dormant_since=d.since FROM temp.dormant_now d WHERE d.account_id=account_summary.account_id
  AND account_summary.live=1 AND account_summary.dormant_since IS NOT d.since;
DROP TABLE temp.dormant_now)");
}

Result<void> RiskStore::markOrphans()
{
    return m_database.execute(R"(
DROP TABLE IF EXISTS temp.orphan_now;
CREATE TEMP TABLE orphan_now(account_id INTEGER PRIMARY KEY, why TEXT);
INSERT OR IGNORE INTO temp.orphan_now SELECT l.account_id, 'owner-left' FROM temp.leaver v
  CROSS JOIN temp.account_link_now l ON l.person_id=v.person_id WHERE l.role='owner' OR
    (l.role='person' AND NOT EXISTS(SELECT 1 FROM temp.account_link_now o WHERE o.account_id=l.account_id AND o.role='owner')) OR
    (l.role='sponsor' AND NOT EXISTS(SELECT 1 FROM temp.account_link_now o WHERE o.account_id=l.account_id AND o.role<>'sponsor'));
INSERT OR IGNORE INTO temp.orphan_now SELECT subject_id, 'no-owner' FROM temp.open_risk
  WHERE subject_kind='account' AND rule_id='orphan-account';
INSERT OR IGNORE INTO temp.orphan_now SELECT a.id, 'no-owner' FROM main.account_version a
  WHERE a.known_to IS NULL AND a.kind IN ('service','agent','app','shared') AND COALESCE(a.is_builtin,0)=0
    AND NOT EXISTS(SELECT 1 FROM temp.account_link_now l WHERE l.account_id=a.id AND l.role IN ('owner','person'));
UPDATE main.account_summary SET orphan=NULL WHERE orphan IS NOT NULL
  AND (live=0 OR account_id NOT IN (SELECT account_id FROM temp.orphan_now));
UPDATE main.account_summary SET orphan=d.why FROM temp.orphan_now d WHERE d.account_id=account_summary.account_id
  AND account_summary.live=1 AND account_summary.orphan IS NOT d.why;
DROP TABLE temp.orphan_now)");
}

} // namespace postern
