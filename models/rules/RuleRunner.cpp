// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/RuleRunner.h"

#include "models/store/Database.h"
#include "models/store/QueryGuard.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace postern {

namespace {

Error wrong(const QString &message)
{
    return {message, {}, false};
}

std::chrono::milliseconds timeOf(const Rule &rule, const RuleLimits &limits)
{
    return rule.isBundled ? limits.bundledTime : limits.ownTime;
}

/// One row of the answer as a match.
Result<RuleMatch> matchOf(const Rule &rule, const Statement &row)
{
    RuleMatch match;
    const auto kind = subjectKindFromText(row.text(0));
    if (!kind)
        return wrong(QStringLiteral("“%1” is no kind of subject.").arg(row.text(0)));
    if (row.value(1).index() != 1)
        return wrong(QStringLiteral("A row has no whole number as its id."));
    match.kind = *kind;
    match.id = row.integer(1);
    match.personId = row.isNull(2) ? 0 : row.integer(2);
    if (const auto since = row.maybeInteger(3))
        match.since = instantFromEpoch(*since);
    const std::string_view facts = row.utf8(4);
    match.facts = QByteArray(facts.data(), qsizetype(facts.size()));
    const QJsonDocument document = QJsonDocument::fromJson(match.facts);
    if (!document.isObject())
        return wrong(QStringLiteral("The facts of a row are no JSON object."));
    match.severity = rule.severity.of(document.object());
    if (!rule.confidence.isEmpty())
        match.confidence = std::clamp(document.object().value(rule.confidence).toDouble(1), 0.0, 1.0);
    return match;
}

} // namespace

Result<Statement> RuleRunner::prepare(const Rule &rule, QueryGuard &guard)
{
    Statement statement = TRY(guard.prepare(rule.sql));
    static const char *const names[] = {"kind", "id", "person_id", "since", "facts"};
    if (statement.columns() != 5)
        return wrong(QStringLiteral("A rule returns five columns: kind, id, person_id, since, facts."));
    for (int i = 0; i < 5; ++i) {
        if (statement.columnName(i) != QLatin1String(names[i]))
            return wrong(QStringLiteral("Column %1 is “%2”; it must be “%3”.")
                             .arg(i + 1).arg(statement.columnName(i), QLatin1String(names[i])));
    }
    const QStringList named = statement.parameterNames();
    for (const QString &name : named) {
        if (!rule.parameter(name.mid(1)))
            return wrong(QStringLiteral("The header does not declare the parameter “%1”.").arg(name));
    }
    for (const RuleParameter &one : rule.parameters) {
        const int position = statement.parameter((":" + one.name.toUtf8()).constData());
        if (position == 0)
            return wrong(QStringLiteral("The query does not use the parameter “%1”.").arg(one.name));
        // A float would silently turn whole divisions of times into broken ones.
        if (one.value == std::floor(one.value))
            statement.bind(position, qint64(one.value));
        else
            statement.bind(position, one.value);
    }
    return statement;
}

Result<QVector<RuleMatch>> RuleRunner::collect(const Rule &rule, Statement &statement, QueryGuard &guard)
{
    const qint64 most = rule.isBundled ? m_limits.bundledRows : m_limits.ownRows;
    QVector<RuleMatch> matches;
    QHash<std::pair<int, std::pair<qint64, qint64>>, int> known;
    while (true) {
        const Result<bool> stepped = statement.step();
        if (!stepped && guard.isOutOfTime())
            return wrong(QStringLiteral("It did not finish in %1 s; its findings are kept as they were.")
                             .arg(timeOf(rule, m_limits).count() / 1000));
        if (!TRY(stepped))
            return matches;
        RuleMatch match = TRY(matchOf(rule, statement));
        const auto identity = std::make_pair(int(match.kind), std::make_pair(match.id, match.personId));
        const auto found = known.constFind(identity);
        if (found == known.constEnd()) {
            if (matches.size() >= most)
                return wrong(QStringLiteral("It has more than %1 matches; its findings are kept as they were.").arg(most));
            known.insert(identity, int(matches.size()));
            matches << std::move(match);
            continue;
        }
        // The same subject twice: the worse word stays, or the older.
        RuleMatch &before = matches[*found];
        if (match.severity > before.severity ||
            (match.severity == before.severity && match.since && (!before.since || *match.since < *before.since)))
            before = std::move(match);
    }
}

Result<QVector<RuleMatch>> RuleRunner::run(const Rule &rule, Progress &progress)
{
    QueryGuard guard(m_database, timeOf(rule, m_limits), &progress);
    Statement statement = TRY(prepare(rule, guard));
    return collect(rule, statement, guard);
}

std::optional<RuleProblem> RuleRunner::check(const Rule &rule)
{
    QueryGuard guard(m_database, timeOf(rule, m_limits), nullptr);
    Result<Statement> statement = prepare(rule, guard);
    RuleProblem problem{rule.file, rule.sqlLine, 0, {}};
    if (!statement) {
        problem.message = statement.error().text();
        if (guard.errorOffset() >= 0) {
            const QByteArray before = rule.sql.left(guard.errorOffset());
            problem.line += int(before.count('\n'));
            problem.column = int(before.size() - before.lastIndexOf('\n'));
        }
        return problem;
    }
    const Result<QVector<RuleMatch>> matches = collect(rule, *statement, guard);
    if (matches)
        return std::nullopt;
    problem.message = matches.error().text();
    return problem;
}

} // namespace postern
