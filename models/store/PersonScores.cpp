// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PersonScores.h"

#include "models/findings/Level.h"
#include "models/findings/Risk.h"
#include "models/store/Database.h"
#include "models/store/RiskFactors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <cmath>

namespace postern {

namespace {

constexpr int partsTold = 20;

// Everybody who has something to do with a scored subject, and then all that each of them has.
constexpr const char *partsSql = R"(
DROP TABLE IF EXISTS temp.risk_person; DROP TABLE IF EXISTS temp.person_part;
CREATE TEMP TABLE risk_person(person_id INTEGER PRIMARY KEY);
INSERT OR IGNORE INTO temp.risk_person SELECT l.person_id FROM temp.risk_new n CROSS JOIN temp.account_link_now l
  ON l.account_id=n.subject_id AND l.role='person' WHERE n.subject_kind='account' AND n.findings>0;
INSERT OR IGNORE INTO temp.risk_person SELECT k.person_id FROM temp.credential_custodian k CROSS JOIN temp.live_credential c
  ON c.credential_id=k.credential_id CROSS JOIN temp.risk_new n ON n.subject_id=COALESCE(c.account_id,c.credential_id)
    AND n.subject_kind=CASE WHEN c.account_id IS NULL THEN 'credential' ELSE 'account' END
  WHERE k.person_id IS NOT NULL AND k.known_to IS NULL AND n.findings>0;
INSERT OR IGNORE INTO temp.risk_person SELECT subject_id FROM temp.risk_evidence WHERE subject_kind='person';
CREATE TEMP TABLE person_part(person_id INTEGER, kind TEXT, id INTEGER, tier INTEGER, records INTEGER,
  PRIMARY KEY(person_id, kind, id)) WITHOUT ROWID;
INSERT OR IGNORE INTO temp.person_part SELECT p.person_id, 'account', s.account_id, s.tier, COALESCE(h.records,0)
  FROM temp.risk_person p CROSS JOIN temp.account_link_now l ON l.person_id=p.person_id AND l.role='person'
  CROSS JOIN main.account_summary s ON s.account_id=l.account_id LEFT JOIN temp.risk_reach h ON h.account_id=s.account_id;
INSERT OR IGNORE INTO temp.person_part SELECT k.person_id, CASE WHEN s.account_id IS NULL THEN 'credential' ELSE 'account' END,
    COALESCE(s.account_id,c.credential_id), COALESCE(s.tier,c.scope_tier,4), COALESCE(h.records,c.record_count,0)
  FROM temp.credential_custodian k CROSS JOIN temp.risk_person p ON p.person_id=k.person_id
  CROSS JOIN temp.live_credential c ON c.credential_id=k.credential_id LEFT JOIN main.account_summary s ON s.account_id=c.account_id
  LEFT JOIN temp.risk_reach h ON h.account_id=s.account_id WHERE k.known_to IS NULL;
)";

} // namespace

Result<void> PersonScores::collectParts()
{
    TRY(m_database.execute(partsSql));
    return scoreThemselves();
}

/// What is said of a person counts as much as the best they can reach. It is one more part, "person".
Result<void> PersonScores::scoreThemselves()
{
    TRY(m_database.execute("DROP TABLE IF EXISTS temp.person_self; CREATE TEMP TABLE person_self(person_id INTEGER PRIMARY KEY,"
                           " score REAL, findings INTEGER, critical INTEGER)"));
    Statement rows = TRY(m_database.prepare(
        "SELECT e.subject_id, COALESCE((SELECT MIN(q.tier) FROM temp.person_part q WHERE q.person_id=e.subject_id),4),"
        " f.finding_id, f.rule_id, f.evidence, f.severity, f.confidence, f.since, f.accepted"
        " FROM temp.risk_evidence e CROSS JOIN temp.open_risk f ON f.finding_id=e.finding_id"
        " WHERE e.subject_kind='person' ORDER BY e.subject_id, e.finding_id"));
    Statement insert = TRY(m_database.prepare("INSERT INTO temp.person_self VALUES(?,?,?,?)"));
    qint64 person = 0;
    RiskImpact impact;
    QVector<Evidence> evidence;
    const auto keep = [&]() -> Result<void> {
        const Risk risk = Risk::residual(evidence, impact);
        if (risk.findings() == 0)
            return {};
        return insert.bind(1, person).bind(2, risk.score()).bind(3, risk.findings()).bind(4, int(risk.hasCritical())).run();
    };
    while (TRY(rows.step())) {
        if (rows.integer(0) != person) {
            TRY(keep());
            person = rows.integer(0);
            impact = {int(rows.integer(1)), 0};
            evidence.clear();
        }
        evidence << RiskFactors::evidenceOf(rows, 2, m_at);
    }
    return keep();
}

Result<void> PersonScores::score(Progress &progress)
{
    TRY(collectParts());
    Statement rows = TRY(m_database.prepare(
        "SELECT q.person_id, q.kind, q.id, q.tier, q.records, n.score, n.findings, n.critical, 0 FROM temp.person_part q"
        " LEFT JOIN temp.risk_new n ON n.subject_kind=q.kind AND n.subject_id=q.id AND n.findings>0"
        " UNION ALL SELECT person_id, 'person', person_id, 4, 0, score, findings, critical, 1 FROM temp.person_self"
        " ORDER BY 1, 9 DESC, 6 DESC, 2, 3"));
    Statement insert = TRY(m_database.prepare("INSERT INTO temp.risk_new VALUES('person',?,?,?,?,?,?)"));
    qint64 person = 0;
    int findings = 0;
    bool isCritical = false;
    QVector<double> scores;
    QJsonArray parts;
    const auto keep = [&]() -> Result<void> {
        if (findings == 0)
            return {};
        const double score = double(std::llround(Risk::ofPerson(scores) * 10)) / 10;
        const QJsonObject factors{{QStringLiteral("parts"), parts}};
        return insert.bind(1, person).bind(2, score).bind(3, int(levelOf(score, findings, isCritical))).bind(4, findings)
            .bind(5, int(isCritical)).bind(6, QString::fromUtf8(QJsonDocument(factors).toJson(QJsonDocument::Compact))).run();
    };
    qint64 done = 0;
    while (TRY(rows.step())) {
        if (rows.integer(0) != person) {
            TRY(keep());
            person = rows.integer(0);
            findings = 0;
            isCritical = false;
            scores.clear();
            parts = {};
            if (++done % 1000 == 0)
                progress.report(QStringLiteral("Working out risk"), done);
        }
        const bool isScored = !rows.isNull(5);
        const double score = isScored ? rows.real(5) : Risk::residual({}, {int(rows.integer(3)), rows.integer(4)}).score();
        scores << score;
        findings += isScored ? int(rows.integer(6)) : 0;
        isCritical = isCritical || (isScored && rows.integer(7) != 0);
        if (isScored && parts.size() < partsTold)
            parts << QJsonObject{{QStringLiteral("kind"), rows.text(1)}, {QStringLiteral("id"), rows.integer(2)},
                                 {QStringLiteral("score"), double(std::llround(score * 10)) / 10}};
    }
    TRY(keep());
    rows.reset();
    return m_database.execute("DROP TABLE temp.risk_person; DROP TABLE temp.person_part; DROP TABLE temp.person_self");
}

} // namespace postern
