// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/FirstTodayLoader.h"

#include "models/findings/FindingText.h"
#include "models/series/Query.h"

namespace postern {

namespace {

// An account, or a secret that belongs to none. Something is new when it began after the day compared
// with, or when a run after it saw for the first time what earlier runs had not.
constexpr const char *rowsSql = R"(
WITH about AS MATERIALIZED (
  SELECT 'account' AS kind, f.account_id AS id, f.finding_id, f.rank, f.since, f.opened_at FROM temp.account_finding f
    JOIN temp.account_state s ON s.account_id=f.account_id WHERE s.privileged=1 OR f.rank>=4
  UNION ALL SELECT 'credential', f.subject_id, f.finding_id, f.rank, f.since, f.opened_at FROM temp.open_finding f
    JOIN temp.credential c ON c.credential_id=f.subject_id WHERE f.subject_kind='credential' AND c.account_id IS NULL),
subjects AS (SELECT kind, id, MAX(rank) AS rank, MAX(since>?1 OR (opened_at>?1 AND ?2<=?1)) AS is_new FROM about GROUP BY kind, id)
SELECT t.kind, t.id, t.is_new, t.score, t.level,
  (SELECT a.finding_id FROM about a WHERE a.kind=t.kind AND a.id=t.id
    ORDER BY a.rank DESC, (a.since>?1) DESC, a.since DESC, a.finding_id LIMIT 1)
FROM (SELECT q.kind, q.id, q.is_new, r.score, r.level FROM subjects q
    JOIN temp.risk r ON r.subject_kind=q.kind AND r.subject_id=q.id WHERE q.rank>=2
  ORDER BY (q.is_new AND q.rank>=3) DESC, q.rank DESC, r.score DESC, q.kind, q.id LIMIT ?3) t)";

Result<void> name(Database &database, FirstToday &row)
{
    const char *sql = row.kind == SubjectKind::Account
                          ? "SELECT COALESCE(a.name,a.display_name), s.name FROM temp.account_row a "
                            "JOIN main.source s ON s.source_id=a.source_id WHERE a.account_id=?1"
                          : "SELECT COALESCE(c.name,c.key), s.name FROM temp.credential c "
                            "JOIN main.source s ON s.source_id=c.source_id WHERE c.credential_id=?1";
    return eachRow(database, sql, {row.id}, [&](const Statement &found) {
        row.name = found.text(0);
        row.sourceName = found.text(1);
    });
}

} // namespace

Result<QVector<FirstToday>> FirstTodayLoader::load(Database &database, const Reference &reference, int rows)
{
    const Instant at = instantOf(database);
    const qint64 firstRun = TRY(numberOf(database, "SELECT COALESCE(MIN(at),0) FROM main.rule_run"));
    QVector<FirstToday> list;
    TRY(eachRow(database, rowsSql, {toEpoch(reference.at), firstRun, qint64(rows)}, [&](const Statement &found) {
        FirstToday row;
        row.kind = subjectKindFromText(found.text(0)).value_or(SubjectKind::Account);
        row.id = found.integer(1);
        row.isNew = found.integer(2) != 0;
        row.score = found.real(3);
        row.level = Severity(found.integer(4));
        row.findingId = found.integer(5);
        list << row;
    }));
    for (FirstToday &row : list) {
        TRY(name(database, row));
        TRY(eachRow(database, "SELECT rule_id, facts FROM main.finding WHERE finding_id=?1", {row.findingId},
                    [&](const Statement &finding) {
                        row.ruleId = finding.text(0);
                        row.reason = FindingText::reason(row.ruleId, finding.text(1).toUtf8(), at);
                    }));
    }
    return list;
}

} // namespace postern
