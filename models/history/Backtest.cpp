// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/Backtest.h"

#include "models/rules/RuleRunner.h"

#include <algorithm>

namespace postern {

namespace {

constexpr qint64 daySeconds = 86400;
/// Reads within a day of the first belong to the same beginning.
constexpr qint64 beginningSpan = daySeconds;

Result<std::optional<Instant>> beginningOf(const Database &database)
{
    const auto last = TRY(database.integer("SELECT MAX(q.first) FROM (SELECT MIN(ended_at) AS first FROM main.sync WHERE status='complete' GROUP BY source_id) q"
                                           " WHERE q.first<=(SELECT MIN(ended_at) FROM main.sync WHERE status='complete')+" +
                                           QByteArray::number(beginningSpan)));
    return last ? std::optional(instantFromEpoch(*last)) : std::nullopt;
}

} // namespace

Result<BacktestResult> Backtest::run(const QString &path, Instant now, const BacktestRequest &request, Progress &progress)
{
    Result<BacktestResult> result = runAll(path, now, request, progress);
    if (!result && !progress.isWanted())
        return Error{QStringLiteral("Stopped."), {}, true};
    return result;
}

Result<BacktestResult> Backtest::runAll(const QString &path, Instant now, const BacktestRequest &request, Progress &progress)
{
    if (request.to < request.from || request.stepDays < 1)
        return Error{QStringLiteral("The first day lies after the last."), {}, false};
    Backtest backtest(TRY(Database::open(path, Database::Mode::Read)), path, request);
    backtest.m_result.knownSince = TRY(beginningOf(backtest.m_file));
    if (!backtest.m_result.knownSince)
        return Error{QStringLiteral("No source was ever read completely, so there is no history to look at. Sync first."), {}, false};
    TRY(backtest.readDays(now));
    const RuleReach reach = RuleReach::of(request.rule);
    bool isDone = false;
    if (request.method == BacktestRequest::Method::Quick && reach.isLocal) {
        isDone = TRY(backtest.quick(reach, progress));
        backtest.m_result.method = isDone ? QStringLiteral("quick: worked out again only where something changed or fell due, and checked on three days in full")
                                          : QStringLiteral("whole: the quick way gave another answer on a day, so every day was worked out in full");
    } else {
        backtest.m_result.method = QStringLiteral("whole: every day in full") + (reach.isLocal ? QString() : QStringLiteral(", since ") + reach.because);
    }
    if (!isDone)
        TRY(backtest.whole(progress));
    backtest.conclude();
    return backtest.m_result;
}

Result<void> Backtest::readDays(Instant now)
{
    const qint64 first = toEpoch(m_request.from) / daySeconds * daySeconds;
    for (qint64 day = first; day <= toEpoch(m_request.to); day += m_request.stepDays * daySeconds) {
        const Instant at = std::min(instantFromEpoch(day + daySeconds - 1), now);
        if (!m_days.isEmpty() && m_days.last() == at)
            break; // days that have not come
        m_days << at;
    }
    m_result.days.resize(m_days.size());
    for (qsizetype i = 0; i < m_days.size(); ++i)
        m_result.days[i] = {m_days[i], 0, m_days[i] < *m_result.knownSince};
    return {};
}

Result<Backtest::Matches> Backtest::evaluate(Database &database, Instant at, Progress &progress)
{
    ++m_result.evaluated;
    // As known on that day; before the first read, as known with it.
    TRY(database.lookAt({at, std::max(at, *m_result.knownSince)}, at));
    RuleRunner runner(database, m_limits);
    const Result<QVector<RuleMatch>> found = runner.run(m_request.rule, progress);
    if (!found && !progress.isWanted())
        return Error{QStringLiteral("Stopped."), {}, true};
    if (!found)
        return found.error().within(m_request.rule.id);
    Matches matches;
    matches.reserve(found->size());
    for (const RuleMatch &match : *found)
        matches << BacktestMatch{match.kind, match.id, match.personId, match.severity};
    std::sort(matches.begin(), matches.end());
    return matches;
}

void Backtest::note(qsizetype day, qint64 count)
{
    m_result.days[day].matches = count;
}

Result<void> Backtest::whole(Progress &progress)
{
    m_result.firstMatchAt.reset();
    m_result.first.clear();
    m_result.beforeIncident.clear();
    for (qsizetype day = 0; day < m_days.size(); ++day) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        progress.report(QStringLiteral("Looking at every day"), day, m_days.size());
        const Matches matches = TRY(evaluate(m_file, m_days[day], progress));
        note(day, matches.size());
        if (!m_result.firstMatchAt && !matches.isEmpty()) {
            m_result.firstMatchAt = m_days[day];
            m_result.first = matches;
        }
        if (m_request.incident && m_days[day] < *m_request.incident)
            m_result.beforeIncident = matches;
    }
    return {};
}

bool Backtest::place(const Matches &matches)
{
    for (const BacktestMatch &match : matches) {
        const int group = match.kind == SubjectKind::Grant ? m_dates->groupOfGrant(match.id) : m_owner->groupOf(match.id);
        if (group < 0)
            return false;
        m_byGroup[group] << match;
        ++m_count;
    }
    return true;
}

Backtest::Matches Backtest::present() const
{
    Matches all;
    for (const Matches &matches : m_byGroup)
        all += matches;
    std::sort(all.begin(), all.end());
    return all;
}

Result<bool> Backtest::quickDay(qsizetype day, Progress &progress)
{
    const std::vector<int> &groups = m_dates->dueOn(day);
    const bool isForAll = day == 0 || m_dates->isDueForAll(day) || int(groups.size()) > m_owner->groups() / 3;
    if (isForAll) {
        m_byGroup.clear();
        m_count = 0;
        return place(TRY(evaluate(m_file, m_days[day], progress)));
    }
    if (groups.empty())
        return true;
    for (const int group : groups)
        m_count -= m_byGroup.take(group).size();
    TRY(m_part->hold(groups, *m_dates));
    return place(TRY(evaluate(m_part->database(), m_days[day], progress)));
}

Result<bool> Backtest::isConfirmed(qsizetype day, Progress &progress)
{
    return TRY(evaluate(m_file, m_days[day], progress)) == present();
}

Result<bool> Backtest::quick(const RuleReach &reach, Progress &progress)
{
    progress.report(QStringLiteral("Reading the dates of all records"));
    m_owner = TRY(RecordOwner::read(m_file, progress));
    m_dates = TRY(RecordDates::read(m_file, *m_owner, reach, m_days, progress));
    m_part = TRY(PartialWorkspace::of(m_path));
    const qsizetype days = m_days.size();
    for (qsizetype day = 0; day < days; ++day) {
        if (!progress.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        progress.report(QStringLiteral("Looking at every day"), day, days);
        if (!TRY(quickDay(day, progress)))
            return false;
        note(day, m_count);
        if (!m_result.firstMatchAt && m_count > 0) {
            m_result.firstMatchAt = m_days[day];
            m_result.first = present();
        }
        const bool isLastBefore = m_request.incident && m_days[day] < *m_request.incident && (day + 1 == days || m_days[day + 1] >= *m_request.incident);
        if (isLastBefore)
            m_result.beforeIncident = present();
        if ((day == days / 3 || day == days * 2 / 3 || day + 1 == days) && day > 0 && !TRY(isConfirmed(day, progress)))
            return false;
    }
    return true;
}

void Backtest::conclude()
{
    if (m_request.incident && m_result.firstMatchAt)
        m_result.lead = *m_request.incident - *m_result.firstMatchAt;
    const auto reconstructed = std::count_if(m_result.days.begin(), m_result.days.end(), [](const BacktestResult::Day &day) { return day.isReconstructed; });
    if (reconstructed > 0)
        m_result.notes << QStringLiteral("%1 of %2 days lie before the first read on %3. They are made up again from dates inside the records; what was gone "
                                         "or changed before that read is not in them, so a day without a match was not known to be clean.")
                              .arg(reconstructed).arg(m_result.days.size()).arg(toIso(*m_result.knownSince));
    if (m_request.incident && !m_result.firstMatchAt)
        m_result.notes << QStringLiteral("The rule would not have said anything before the incident.");
}

} // namespace postern
