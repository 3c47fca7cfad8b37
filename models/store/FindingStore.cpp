// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/FindingStore.h"

namespace postern {

namespace {

constexpr int runsKept = 30;

/// Source of a finding's subject; for a grant that of its first version, whose row_id it bears.
constexpr const char *subjectSource =
    "(CASE f.subject_kind WHEN 'source' THEN f.subject_id"
    " WHEN 'workspace' THEN 0 WHEN 'grant' THEN (SELECT g.source_id FROM main.access_grant_version g WHERE g.row_id=f.subject_id)"
    " ELSE (SELECT i.source_id FROM main.identity i WHERE i.id=f.subject_id) END)";

/// A match and the open finding with the same identity.
constexpr const char *sameSubject =
    "f.subject_kind=m.subject_kind AND f.subject_id=m.subject_id AND COALESCE(f.person_id,0)=m.person_id"
    " AND f.resolved_at IS NULL";

constexpr const char *rankOf = "(CASE %1 WHEN 'info' THEN 0 WHEN 'low' THEN 1 WHEN 'medium' THEN 2 WHEN 'high' THEN 3"
                               " WHEN 'critical' THEN 4 ELSE 5 END)";

QByteArray with(const char *text)
{
    QByteArray sql(text);
    sql.replace("{source}", subjectSource);
    sql.replace("{same}", sameSubject);
    sql.replace("{rank m}", QByteArray(rankOf).replace("%1", "m.severity"));
    sql.replace("{rank f}", QByteArray(rankOf).replace("%1", "f.severity"));
    return sql;
}

QString wordOf(const RuleOutcome &outcome)
{
    switch (outcome.status) {
    case RuleOutcome::Status::Failed:
        return QStringLiteral("failed");
    case RuleOutcome::Status::Held:
        return QStringLiteral("held");
    case RuleOutcome::Status::Ran:
        break;
    }
    return outcome.holdsEverything ? QStringLiteral("held") : QStringLiteral("ran");
}

} // namespace

Result<void> FindingStore::begin(Instant at)
{
    m_at = at;
    m_changes = {};
    m_precedence.clear();
    m_rules.clear();
    TRY(m_database.execute(
        "DROP TABLE IF EXISTS temp.run_match; DROP TABLE IF EXISTS temp.run_held;"
        "CREATE TEMP TABLE run_match(subject_kind TEXT, subject_id INTEGER, person_id INTEGER, severity TEXT, confidence REAL,"
        " since INTEGER, facts TEXT, due_days INTEGER, PRIMARY KEY(subject_kind, subject_id, person_id)) WITHOUT ROWID;"
        "CREATE TEMP TABLE run_held(source_id INTEGER PRIMARY KEY);"));
    m_transaction.emplace(TRY(Transaction::begin(m_database)));
    m_runId = TRY(m_database.integer("SELECT COALESCE(MAX(run_id),0)+1 FROM main.rule_run")).value_or(1);
    return {};
}

Result<void> FindingStore::put(const RuleOutcome &outcome)
{
    m_rules << outcome.ruleId;
    for (const QString &loser : outcome.supersedes)
        m_precedence << Precedence{outcome.ruleId, loser};
    TRY(record(outcome));
    switch (outcome.status) {
    case RuleOutcome::Status::Ran:
        ++m_changes.ran;
        break;
    case RuleOutcome::Status::Held:
        ++m_changes.held;
        break;
    case RuleOutcome::Status::Failed:
        ++m_changes.failed;
        break;
    }
    return apply(outcome);
}

Result<void> FindingStore::apply(const RuleOutcome &outcome)
{
    TRY(fill(outcome));
    if (outcome.status == RuleOutcome::Status::Ran) {
        TRY(keepVersion(outcome));
        TRY(keepCoverage(outcome));
        const qint64 before = m_changes.changed + m_changes.resolved + m_changes.opened;
        TRY(update(outcome));
        TRY(resolve(outcome));
        TRY(open(outcome));
        // Nothing points to the picture of the sources when nothing changed.
        if (m_changes.changed + m_changes.resolved + m_changes.opened == before)
            TRY(m_database.execute("DELETE FROM main.finding_coverage WHERE coverage_id=" + QByteArray::number(m_coverageId)));
    }
    return mark(outcome);
}

Result<void> FindingStore::keepVersion(const RuleOutcome &outcome)
{
    Statement version = TRY(m_database.prepare("INSERT OR IGNORE INTO main.rule_version(rule_hash, rule_id, text_hash, parameters, first_at) VALUES(?,?,?,?,?)"));
    return version.bind(1, outcome.ruleHash).bind(2, outcome.ruleId).bind(3, outcome.textHash.isNull() ? QStringLiteral("") : outcome.textHash)
        .bind(4, QString::fromUtf8(outcome.parameters)).bind(5, toEpoch(m_at)).run();
}

Result<void> FindingStore::keepCoverage(const RuleOutcome &outcome)
{
    Statement picture = TRY(m_database.prepare("INSERT INTO main.finding_coverage(rule_id, at, sources) VALUES(?,?,?)"));
    TRY(picture.bind(1, outcome.ruleId).bind(2, toEpoch(m_at)).bind(3, QString::fromUtf8(outcome.coverage.isEmpty() ? QByteArray("[]") : outcome.coverage)).run());
    m_coverageId = m_database.lastInsertedId();
    return {};
}

Result<void> FindingStore::fill(const RuleOutcome &outcome)
{
    TRY(m_database.execute("DELETE FROM temp.run_match; DELETE FROM temp.run_held;"));
    Statement held = TRY(m_database.prepare("INSERT INTO temp.run_held VALUES(?)"));
    for (const qint64 source : outcome.heldSources)
        TRY(held.bind(1, source).run());
    Statement row = TRY(m_database.prepare("INSERT OR IGNORE INTO temp.run_match VALUES(?,?,?,?,?,?,?,?)"));
    for (const RuleMatch &match : outcome.matches) {
        row.bind(1, toText(match.kind)).bind(2, match.id).bind(3, match.personId).bind(4, toText(match.severity));
        row.bind(5, match.confidence);
        row.bind(6, match.since ? std::optional<qint64>(toEpoch(*match.since)) : std::nullopt);
        row.bindStatic(7, std::string_view(match.facts.constData(), std::size_t(match.facts.size())));
        row.bind(8, outcome.dueDays[std::size_t(match.severity)]);
        TRY(row.run());
    }
    return {};
}

Result<void> FindingStore::update(const RuleOutcome &outcome)
{
    // Only what is different is written: a run that sees the same again leaves no trace in the findings.
    // A worse word brings the due date forward, a milder one may put it off.
    Statement statement = TRY(m_database.prepare(with(
        "UPDATE main.finding AS f SET severity=m.severity, confidence=m.confidence, since=m.since, facts=m.facts, rule_hash=?2,"
        " seen_coverage=?6, rule_group=?4, evidence=?5, last_seen_at=?3, due_at=CASE WHEN m.severity=f.severity THEN f.due_at"
        "  WHEN m.due_days=0 THEN NULL WHEN {rank m}>{rank f} THEN MIN(COALESCE(f.due_at,9e18),?3+m.due_days*86400)"
        "  ELSE MAX(COALESCE(f.due_at,0),f.opened_at+m.due_days*86400) END"
        " FROM temp.run_match m WHERE f.rule_id=?1 AND {same} AND (f.severity<>m.severity OR f.confidence<>m.confidence"
        " OR f.since IS NOT m.since OR f.facts<>m.facts OR f.rule_hash<>?2 OR f.rule_group<>?4 OR f.evidence<>?5)")));
    TRY(statement.bind(1, outcome.ruleId).bind(2, outcome.ruleHash).bind(3, toEpoch(m_at)).bind(4, QString(outcome.group))
            .bind(5, toText(outcome.evidence)).bind(6, m_coverageId).run());
    m_changes.changed += m_database.changes();
    return {};
}

Result<void> FindingStore::open(const RuleOutcome &outcome)
{
    Statement statement = TRY(m_database.prepare(with(
        "INSERT INTO main.finding(rule_id, rule_hash, rule_group, evidence, subject_kind, subject_id, person_id, severity, confidence,"
        " since, opened_at, last_seen_at, due_at, facts, seen_coverage) SELECT ?1, ?2, ?4, ?5, m.subject_kind, m.subject_id, NULLIF(m.person_id,0),"
        " m.severity, m.confidence, m.since, ?3, ?3, CASE WHEN m.due_days>0 THEN ?3+m.due_days*86400 END, m.facts, ?6"
        " FROM temp.run_match m WHERE NOT EXISTS(SELECT 1 FROM main.finding f WHERE f.rule_id=?1 AND {same})")));
    TRY(statement.bind(1, outcome.ruleId).bind(2, outcome.ruleHash).bind(3, toEpoch(m_at)).bind(4, QString(outcome.group))
            .bind(5, toText(outcome.evidence)).bind(6, m_coverageId).run());
    m_changes.opened += m_database.changes();
    return {};
}

Result<void> FindingStore::resolve(const RuleOutcome &outcome)
{
    // Not seen any more. It closes only where what it needs was read completely and lately; a subject
    // whose source was taken out of the workspace closes as that. What another text or another parameter
    // of the rule no longer sees was not mended.
    Statement gone = TRY(m_database.prepare(with(
        "UPDATE main.finding AS f SET resolved_at=?3, last_seen_at=?3, superseded_by=NULL, resolved_coverage=?6, resolved_because="
        "  CASE WHEN f.subject_kind<>'workspace' AND NOT EXISTS(SELECT 1 FROM main.source s WHERE s.source_id={source}) THEN 'source-removed'"
        "  WHEN f.rule_hash=?2 THEN 'fixed'"
        "  WHEN (SELECT v.text_hash FROM main.rule_version v WHERE v.rule_hash=f.rule_hash)=?5 THEN 'parameter-changed' ELSE 'rule-changed' END"
        " WHERE f.rule_id=?1 AND f.resolved_at IS NULL AND NOT EXISTS(SELECT 1 FROM temp.run_match m WHERE {same})"
        " AND (NOT EXISTS(SELECT 1 FROM main.source s WHERE s.source_id={source})"
        "  OR (?4=0 AND {source} NOT IN (SELECT source_id FROM temp.run_held)))")));
    TRY(gone.bind(1, outcome.ruleId).bind(2, outcome.ruleHash).bind(3, toEpoch(m_at)).bind(4, int(outcome.holdsEverything))
            .bind(5, outcome.textHash).bind(6, m_coverageId).run());
    m_changes.resolved += m_database.changes();
    Statement left = TRY(m_database.prepare(with(
        "SELECT COUNT(*) FROM main.finding f WHERE f.rule_id=?1 AND f.resolved_at IS NULL"
        " AND NOT EXISTS(SELECT 1 FROM temp.run_match m WHERE {same})")));
    if (TRY(left.bind(1, outcome.ruleId).step()))
        m_changes.carried += left.integer(0);
    return {};
}

Result<void> FindingStore::mark(const RuleOutcome &outcome)
{
    const bool holdsAll = outcome.holdsEverything || outcome.status != RuleOutcome::Status::Ran;
    if (holdsAll || !outcome.heldSources.isEmpty())
        TRY(markCarried(outcome, holdsAll));
    Statement confirmed = TRY(m_database.prepare(with(
        "UPDATE main.finding AS f SET coverage=NULL WHERE f.rule_id=?1 AND f.resolved_at IS NULL AND f.coverage IS NOT NULL"
        " AND NOT ?2 AND {source} NOT IN (SELECT source_id FROM temp.run_held)")));
    return confirmed.bind(1, outcome.ruleId).bind(2, int(holdsAll)).run();
}

Result<void> FindingStore::markCarried(const RuleOutcome &outcome, bool holdsAll)
{
    Statement carried = TRY(m_database.prepare(with(
        "UPDATE main.finding AS f SET coverage=?2 WHERE f.rule_id=?1 AND f.resolved_at IS NULL AND f.coverage IS NULL"
        " AND (?3 OR {source} IN (SELECT source_id FROM temp.run_held))")));
    const QString why = outcome.message.isEmpty() ? QStringLiteral("The source does not report what this rule needs.")
                                                  : outcome.message;
    return carried.bind(1, outcome.ruleId).bind(2, why).bind(3, int(holdsAll)).run();
}

Result<void> FindingStore::record(const RuleOutcome &outcome)
{
    // A run like the one before it takes its row, so that a quiet year is not a long list.
    Statement same = TRY(m_database.prepare(
        "UPDATE main.rule_run SET run_id=?1, at=?2, duration_ms=?3, coverage=?4 WHERE rule_run_id="
        "(SELECT MAX(rule_run_id) FROM main.rule_run WHERE rule_id=?5) AND rule_hash=?6 AND status=?7 AND matches=?8 AND message IS ?9"));
    Statement added = TRY(m_database.prepare(
        "INSERT INTO main.rule_run(run_id, at, duration_ms, coverage, rule_id, rule_hash, status, matches, message)"
        " VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)"));
    const auto bindTo = [&](Statement &statement) -> Statement & {
        return statement.bind(1, m_runId).bind(2, toEpoch(m_at)).bind(3, outcome.durationMs).bind(4, QString::fromUtf8(outcome.coverage))
            .bind(5, outcome.ruleId).bind(6, outcome.ruleHash).bind(7, wordOf(outcome)).bind(8, qint64(outcome.matches.size()))
            .bind(9, outcome.message.isEmpty() ? QString() : outcome.message);
    };
    TRY(bindTo(same).run());
    if (m_database.changes() > 0)
        return {};
    TRY(bindTo(added).run());
    Statement prune = TRY(m_database.prepare("DELETE FROM main.rule_run WHERE rule_id=?1 AND rule_run_id<=(SELECT rule_run_id"
                                             " FROM main.rule_run WHERE rule_id=?1 ORDER BY rule_run_id DESC LIMIT 1 OFFSET ?2)"));
    return prune.bind(1, outcome.ruleId).bind(2, runsKept).run();
}

Result<void> FindingStore::closeRemovedRules()
{
    QStringList removed;
    {
        Statement rules = TRY(m_database.prepare("SELECT DISTINCT rule_id FROM main.finding WHERE resolved_at IS NULL"));
        while (TRY(rules.step())) {
            if (!m_rules.contains(rules.text(0)))
                removed << rules.text(0);
        }
    }
    Statement close = TRY(m_database.prepare("UPDATE main.finding SET resolved_at=?2, last_seen_at=?2, superseded_by=NULL,"
                                             " resolved_because='rule-removed' WHERE rule_id=?1 AND resolved_at IS NULL"));
    for (const QString &rule : removed) {
        TRY(close.bind(1, rule).bind(2, toEpoch(m_at)).run());
        m_changes.resolved += m_database.changes();
    }
    return {};
}

Result<void> FindingStore::hideSuperseded()
{
    TRY(m_database.execute("DROP TABLE IF EXISTS temp.precedence;"
                           "CREATE TEMP TABLE precedence(position INTEGER PRIMARY KEY, winner TEXT, loser TEXT)"));
    Statement row = TRY(m_database.prepare("INSERT INTO temp.precedence(winner, loser) VALUES(?,?)"));
    for (const Precedence &one : m_precedence)
        TRY(row.bind(1, one.winner).bind(2, one.loser).run());
    return m_database.execute(
        "UPDATE main.finding AS f SET superseded_by=q.winner FROM (SELECT b.finding_id, (SELECT p.winner FROM temp.precedence p"
        "   JOIN main.finding w ON w.rule_id=p.winner AND w.subject_kind=b.subject_kind AND w.subject_id=b.subject_id AND w.resolved_at IS NULL"
        "   WHERE p.loser=b.rule_id ORDER BY p.position LIMIT 1) AS winner"
        "  FROM main.finding b WHERE b.resolved_at IS NULL AND (b.superseded_by IS NOT NULL OR b.rule_id IN (SELECT loser FROM temp.precedence))) q"
        " WHERE q.finding_id=f.finding_id AND f.superseded_by IS NOT q.winner; DROP TABLE temp.precedence");
}

Result<FindingChanges> FindingStore::finish()
{
    TRY(closeRemovedRules());
    TRY(hideSuperseded());
    TRY(m_database.execute("DROP TABLE temp.run_match; DROP TABLE temp.run_held"));
    TRY(m_transaction->commit());
    m_transaction.reset();
    return m_changes;
}

} // namespace postern
