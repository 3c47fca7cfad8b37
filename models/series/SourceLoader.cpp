// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/SourceLoader.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/series/Query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::SourceLoader", text);
}

/// Where a source is, from what its manifest asked for.
QString addressIn(const QByteArray &answers)
{
    const QJsonObject object = QJsonDocument::fromJson(answers).object();
    for (const char *name : {"place", "url", "address", "host", "server", "bucket", "domain", "tenant", "folder", "path", "paths"}) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
        if (value.isArray() && !value.toArray().isEmpty())
            return value.toArray().first().toString();
    }
    return {};
}

QString heldBy(const QString &category, qint64 rows)
{
    const QString number = Words::number(rows);
    if (category == QLatin1String("people"))
        return say("%1 people").arg(number);
    if (category == QLatin1String("accounts"))
        return say("%1 accounts").arg(number);
    if (category == QLatin1String("credentials"))
        return say("%1 keys").arg(number);
    if (category == QLatin1String("events"))
        return say("%1 events").arg(number);
    if (category == QLatin1String("alerts"))
        return say("%1 alerts").arg(number);
    return say("%1 rows").arg(number);
}

SourceRun runIn(const Statement &row)
{
    SourceRun run;
    const QString status = row.text(0);
    if (status == QLatin1String("running"))
        run.outcome = SourceRun::Outcome::Running;
    else if (status != QLatin1String("complete"))
        run.outcome = SourceRun::Outcome::Failed;
    else if (row.integer(3) == 0)
        run.outcome = SourceRun::Outcome::NothingArrived;
    run.took = Seconds((row.integer(1) + 999) / 1000);
    run.startedAt = instantFromEpoch(row.integer(2));
    run.result = row.isNull(4) ? say("%1 rows").arg(Words::number(row.integer(3))) : row.text(4);
    return run;
}

Result<void> loadRuns(Database &database, SourceStatus &source)
{
    TRY(eachRow(database,
                "SELECT status, COALESCE(duration_ms,0), started_at, rows_read, message, rows_bad FROM main.sync "
                "WHERE source_id=?1 AND started_at<=?3 ORDER BY sync_id DESC LIMIT ?2",
                {source.sourceId, qint64(SourceLoader::runs), toEpoch(instantOf(database))},
                [&](const Statement &row) {
                    if (source.runs.runs.isEmpty())
                        source.badRows = row.integer(5);
                    source.runs.runs.prepend(runIn(row));
                }));
    return {};
}

Result<void> loadHeldRules(Database &database, SourceStatus &source)
{
    return eachRow(database,
                   "SELECT DISTINCT rule_id FROM main.rule_run WHERE run_id=(SELECT MAX(run_id) FROM main.rule_run) AND status='held' "
                   "AND (instr(COALESCE(coverage,''),?1)>0 OR instr(COALESCE(message,''),?1)>0) ORDER BY rule_id",
                   {source.name.toStdString()},
                   [&](const Statement &row) { source.heldRules << row.text(0); });
}

/// Accounts whose use only this source of events shows: those of the sources its latest events name.
Result<qint64> watchedAccounts(Database &database, qint64 sourceId)
{
    return numberOf(database,
                    "SELECT COUNT(*) FROM temp.account_state s JOIN temp.account_row a ON a.account_id=s.account_id "
                    "WHERE s.privileged=1 AND a.source_id IN (SELECT DISTINCT r.source_id FROM (SELECT account_id FROM temp.event "
                    "WHERE source_id=?1 AND account_id IS NOT NULL ORDER BY event_id DESC LIMIT 500) e "
                    "JOIN temp.account_row r ON r.account_id=e.account_id)",
                    {sourceId});
}

Result<void> sayEffect(Database &database, SourceStatus &source)
{
    if (!source.health.needsCare())
        return {};
    const Instant at = instantOf(database);
    QString word = QStringLiteral("unknown");
    QJsonObject facts;
    if (source.lastCompleteAt) {
        facts.insert(QLatin1String("since"), Words::moment(*source.lastCompleteAt, at));
        const bool isLog = source.category == QLatin1String("events");
        const qint64 accounts = isLog ? TRY(watchedAccounts(database, source.sourceId)) : source.accounts;
        facts.insert(QLatin1String("accounts"), accounts);
        const bool isOfAccounts = !isLog && source.category != QLatin1String("people") && source.category != QLatin1String("alerts")
                                  && source.category != QLatin1String("credentials");
        word = isOfAccounts ? QStringLiteral("accounts") : isLog && accounts > 0 ? QStringLiteral("use") : source.category;
    }
    source.effect = FindingText::effect(word, facts, at);
    return {};
}

/// Somebody who changed the log shortly before it went quiet.
Result<void> saySuspicion(Database &database, SourceStatus &source)
{
    if (source.health.state != SourceHealth::State::Failing || !source.lastCompleteAt)
        return {};
    const qint64 last = toEpoch(*source.lastCompleteAt);
    return eachRow(database,
                   "SELECT e.account_id, a.name, e.at FROM temp.suspicious_event e JOIN temp.account_row a ON a.account_id=e.account_id "
                   "WHERE e.reason='log' AND e.source_id=?1 AND e.at BETWEEN ?2-86400 AND ?2+3600 ORDER BY e.at DESC LIMIT 1",
                   {source.sourceId, last}, [&](const Statement &row) {
                       source.suspectAccountId = row.integer(0);
                       const Seconds before(std::abs(last - row.integer(2)));
                       source.suspicion = say("The log was changed by %1, %2 before the last complete read. Treat it as suspicious.")
                                              .arg(Words::shown(row.text(1)), Words::span(before));
                   });
}

SourceStatus stateIn(const Statement &row, Instant at)
{
    SourceStatus source;
    source.sourceId = row.integer(0);
    source.name = row.text(1);
    source.kind = row.text(2);
    source.category = row.text(3);
    source.address = addressIn(row.text(4).toUtf8());
    source.error = row.text(9);
    source.errorDetail = row.text(10);
    SourceHealth::Facts facts;
    facts.isEnabled = row.integer(5) != 0;
    facts.interval = Seconds(row.integer(6));
    if (!row.isNull(7))
        source.lastAttemptAt = facts.lastAttemptAt = instantFromEpoch(row.integer(7));
    if (!row.isNull(8))
        source.lastCompleteAt = facts.lastSuccessAt = instantFromEpoch(row.integer(8));
    facts.hasError = !source.error.isEmpty();
    facts.isReading = row.integer(12) != 0;
    source.health = SourceHealth::of(facts, at);
    source.held = row.isNull(11) ? QString() : heldBy(source.category, row.integer(11));
    source.accounts = row.integer(13);
    source.privileged = row.integer(14);
    source.people = row.integer(15);
    return source;
}

constexpr const char *sourcesSql =
    "SELECT s.source_id, s.name, s.kind, s.category, s.answers, s.enabled, s.expected_interval_s, t.last_attempt_at, t.last_success_at, "
    "t.last_error, CASE WHEN t.last_error=s.last_error THEN s.last_error_detail END, s.rows_last, "
    "EXISTS(SELECT 1 FROM main.sync y WHERE y.source_id=s.source_id AND y.status='running'), "
    "(SELECT COUNT(*) FROM temp.account_row a WHERE a.source_id=s.source_id), "
    "(SELECT COUNT(*) FROM temp.account_row a JOIN temp.account_state t ON t.account_id=a.account_id "
    "  WHERE a.source_id=s.source_id AND t.privileged=1), "
    "CASE s.category WHEN 'people' THEN (SELECT COUNT(*) FROM temp.person p WHERE p.source_id=s.source_id) ELSE 0 END "
    "FROM main.source s JOIN temp.source_read t ON t.source_id=s.source_id ORDER BY CASE s.category WHEN 'people' THEN 1 WHEN 'credentials' THEN 2 WHEN 'alerts' THEN 3 "
    "WHEN 'events' THEN 4 ELSE 0 END, s.name COLLATE NOCASE";

QString answerOf(const SourcesSummary &summary)
{
    const int all = int(summary.sources.size());
    if (all == 0)
        return say("No source is connected yet.");
    if (summary.current() == all)
        return all == 1 ? say("The one source is current.") : say("All %1 sources are current.").arg(Words::inWords(all));
    return Words::atStart(say("%1 of %2 sources are current.").arg(Words::inWords(summary.current()), Words::inWords(all)));
}

} // namespace

Result<QVector<SourceStatus>> SourceLoader::sources(Database &database)
{
    QVector<SourceStatus> sources;
    const Instant at = instantOf(database);
    TRY(eachRow(database, sourcesSql, {}, [&](const Statement &row) { sources << stateIn(row, at); }));
    for (SourceStatus &source : sources) {
        TRY(loadRuns(database, source));
        TRY(loadHeldRules(database, source));
        TRY(sayEffect(database, source));
        TRY(saySuspicion(database, source));
    }
    return sources;
}

Result<SourcesSummary> SourceLoader::load(Database &database)
{
    SourcesSummary summary;
    summary.sources = TRY(sources(database));
    const SourceStatus *worst = nullptr;
    for (const SourceStatus &source : std::as_const(summary.sources)) {
        summary.accounts += source.accounts;
        summary.people += source.people;
        if (source.health.needsCare() && (!worst || source.health.mark() > worst->health.mark()))
            worst = &source;
    }
    summary.answer = answerOf(summary);
    if (worst)
        summary.detail = say("%1: %2.").arg(Words::shown(worst->name), worst->effect);
    return summary;
}

} // namespace postern
