// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/TrendLoader.h"

#include "models/base/Words.h"
#include "models/findings/Risk.h"
#include "models/series/Query.h"

#include <algorithm>
#include <map>
#include <vector>

namespace postern {

namespace {

constexpr std::array<Severity, 4> levels{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

QString historyName(Severity level)
{
    switch (level) {
    case Severity::Critical: return QStringLiteral("critical");
    case Severity::High: return QStringLiteral("high");
    case Severity::Medium: return QStringLiteral("medium");
    case Severity::Low: return QStringLiteral("low");
    case Severity::None: return {};
    }
    return {};
}

/// A finding's days: from the first on which it held to the last, as positions among the days shown.
struct Span
{
    int from = 0;
    int until = 0; ///< exclusive
    Evidence evidence;
};

/// One account with the findings that ever spoke of it in the time shown.
struct Subject
{
    RiskImpact impact;
    std::vector<Span> spans;
};

void countDays(const Subject &subject, QVector<SeverityCounts> &days)
{
    // The level only changes where a finding begins or ends.
    std::vector<int> edges{0, int(days.size())};
    for (const Span &span : subject.spans) {
        edges.push_back(std::clamp(span.from, 0, int(days.size())));
        edges.push_back(std::clamp(span.until, 0, int(days.size())));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::vector<Evidence> evidence;
        for (const Span &span : subject.spans)
            if (span.from <= edges[i] && span.until > edges[i])
                evidence.push_back(span.evidence);
        const Severity level = Risk::inherent(evidence, subject.impact).level();
        for (int day = edges[i]; day < edges[i + 1]; ++day)
            ++days[day][level];
    }
}

constexpr const char *spansSql =
    "SELECT s.account_id, s.tier, f.evidence, f.severity, f.confidence, COALESCE(f.since,f.opened_at), f.resolved_at "
    "FROM temp.account_state s JOIN main.finding f ON f.subject_kind='account' AND f.subject_id=s.account_id "
    "WHERE s.privileged=1 AND f.superseded_by IS NULL AND f.evidence<>'none' AND (f.resolved_at IS NULL OR f.resolved_at>?1) AND f.opened_at<=?2 "
    "UNION ALL SELECT s.account_id, s.tier, f.evidence, f.severity, f.confidence, COALESCE(f.since,f.opened_at), f.resolved_at "
    "FROM main.finding f JOIN main.access_grant_version g ON g.row_id=f.subject_id JOIN temp.account_state s ON s.account_id=g.id "
    "WHERE f.subject_kind='grant' AND s.privileged=1 AND f.superseded_by IS NULL AND f.evidence<>'none' AND (f.resolved_at IS NULL OR f.resolved_at>?1) AND f.opened_at<=?2 "
    "UNION ALL SELECT s.account_id, s.tier, f.evidence, f.severity, f.confidence, COALESCE(f.since,f.opened_at), f.resolved_at "
    "FROM main.finding f JOIN temp.credential c ON c.credential_id=f.subject_id JOIN temp.account_state s ON s.account_id=c.account_id "
    "WHERE f.subject_kind='credential' AND s.privileged=1 AND f.superseded_by IS NULL AND f.evidence<>'none' AND (f.resolved_at IS NULL OR f.resolved_at>?1) AND f.opened_at<=?2";

} // namespace

Result<SeverityCounts> TrendLoader::countsNow(Database &database)
{
    SeverityCounts counts;
    TRY(eachRow(database,
                "SELECT COALESCE(r.level,0), COUNT(*) FROM temp.account_state s LEFT JOIN temp.risk r "
                "ON r.subject_kind='account' AND r.subject_id=s.account_id WHERE s.privileged=1 GROUP BY 1",
                {}, [&](const Statement &row) { counts[Severity(row.integer(0))] = int(row.integer(1)); }));
    return counts;
}

Result<QVector<SeverityCounts>> TrendLoader::workedOut(QDate first, int days) const
{
    const Instant at = instantOf(m_database);
    const qint64 from = toEpoch(at) - qint64(days) * 86400;
    const auto dayOf = [&](qint64 when) { return int(first.daysTo(Words::dayOf(instantFromEpoch(when)))); };
    std::map<qint64, Subject> subjects;
    TRY(eachRow(m_database, spansSql, {from, toEpoch(at)}, [&](const Statement &row) {
        Subject &subject = subjects[row.integer(0)];
        subject.impact.tier = int(row.integer(1));
        Evidence evidence;
        evidence.group = evidenceGroupFromText(row.text(2)).value_or(EvidenceGroup::Ownership);
        evidence.severity = findingSeverityFromText(row.text(3)).value_or(FindingSeverity::Low);
        evidence.confidence = row.real(4);
        subject.spans.push_back({dayOf(row.integer(5)), row.isNull(6) ? days + 1 : dayOf(row.integer(6)), evidence});
    }));
    QVector<SeverityCounts> counts(days);
    for (const auto &[id, subject] : subjects)
        countDays(subject, counts);
    return counts;
}

Result<Trends> TrendLoader::load(const PostureHistory &history, int days) const
{
    Trends trends;
    trends.today = Words::dayOf(instantOf(m_database));
    trends.first = trends.today.addDays(1 - days);
    const SeverityCounts now = TRY(countsNow(m_database));
    const QDate compared = Words::dayOf(m_reference.at);
    const bool needsWork = !history.firstDay() || trends.first < *history.firstDay() || compared < *history.firstDay();
    const int all = std::max(days, int(compared.daysTo(trends.today)) + 1);
    const QDate workedFrom = trends.today.addDays(1 - all);
    const QVector<SeverityCounts> worked = needsWork ? TRY(workedOut(workedFrom, all)) : QVector<SeverityCounts>();
    const auto on = [&](QDate day, Severity level) -> std::optional<int> {
        if (const auto kept = history.on(day, historyName(level)))
            return int(*kept);
        const qint64 at = workedFrom.daysTo(day);
        return at >= 0 && at < worked.size() ? std::optional(worked[at][level]) : std::nullopt;
    };
    for (const Severity level : levels) {
        TrendRow row;
        row.severity = level;
        for (int i = 0; i < days - 1; ++i)
            row.counts << on(trends.first.addDays(i), level);
        row.counts << now[level];
        if (const auto before = on(compared, level))
            row.change = now[level] - *before;
        trends.rows << row;
    }
    return trends;
}

} // namespace postern
