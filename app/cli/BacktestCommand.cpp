// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Output.h"
#include "app/cli/TerminalProgress.h"
#include "models/history/Backtest.h"
#include "models/history/SubjectName.h"
#include "models/rules/RuleParser.h"
#include "models/workspace/Await.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace postern {

namespace {

using Column = Listing::Column;
using Type = Listing::Type;

/// A rule by its id, or of a file of one's own.
Result<Rule> ruleNamed(const RuleCatalog &catalog, const QString &name)
{
    if (!name.endsWith(QLatin1String(".sql"))) {
        const Rule *rule = catalog.rule(name);
        if (!rule)
            return Error{QStringLiteral("There is no rule “%1”. See “postern rules list”, or give a file that ends in .sql.").arg(name), {}, false};
        return *rule;
    }
    const QVector<RuleProblem> problems = RuleCatalog::check(name);
    if (!problems.isEmpty())
        return Error{problems.first().text(), {}, false};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("%1 cannot be read: %2.").arg(name, file.errorString()), {}, false};
    auto parsed = RuleParser::parse(file.readAll(), name);
    if (auto *problem = std::get_if<RuleProblem>(&parsed))
        return Error{problem->text(), {}, false};
    return std::get<Rule>(std::move(parsed));
}

Result<std::optional<Instant>> instantOption(const Invocation &invocation, const char *name)
{
    const QString text = invocation.option(QLatin1String(name));
    if (text.isEmpty())
        return std::optional<Instant>();
    const auto at = instantFromIso(text);
    if (!at)
        return Error{QStringLiteral("“%1” is no time; write 2026-11-23 or 2026-11-23T07:42:00Z.").arg(text), {}, false};
    return at;
}

Result<BacktestRequest> requestOf(const Invocation &invocation, const Workspace &workspace)
{
    BacktestRequest request;
    request.rule = TRY(ruleNamed(workspace.rules(), invocation.positional.at(1)));
    const auto from = TRY(instantOption(invocation, "from"));
    if (!from)
        return Error{QStringLiteral("Say from which day: --from 2021-11-23"), {}, false};
    request.from = *from;
    request.to = TRY(instantOption(invocation, "to")).value_or(workspace.clock().now());
    request.incident = TRY(instantOption(invocation, "incident"));
    const QString step = invocation.option(QStringLiteral("step"), QStringLiteral("day"));
    if (step != QLatin1String("day") && step != QLatin1String("week"))
        return Error{QStringLiteral("--step takes day or week."), {}, false};
    request.stepDays = step == QLatin1String("week") ? 7 : 1;
    if (invocation.has(QStringLiteral("whole")))
        request.method = BacktestRequest::Method::Whole;
    return request;
}

QJsonArray subjects(const Database &database, const QVector<BacktestMatch> &matches)
{
    QJsonArray all;
    for (const BacktestMatch &match : matches)
        all.append(QJsonObject{{QStringLiteral("kind"), toText(match.kind)}, {QStringLiteral("id"), match.id},
                               {QStringLiteral("name"), SubjectName::of(database, match.kind, match.id).isOk() ? *SubjectName::of(database, match.kind, match.id) : QString()},
                               {QStringLiteral("severity"), toText(match.severity)}});
    return all;
}

QJsonValue jsonTime(const std::optional<Instant> &at)
{
    return at ? QJsonValue(toIso(*at)) : QJsonValue();
}

QJsonObject json(const Database &database, const BacktestRequest &request, const BacktestResult &result)
{
    QJsonArray days;
    for (const BacktestResult::Day &day : result.days)
        days.append(QJsonObject{{QStringLiteral("at"), toIso(day.at)}, {QStringLiteral("matches"), day.matches},
                                {QStringLiteral("basis"), day.isReconstructed ? QStringLiteral("reconstructed") : QStringLiteral("known")}});
    return {{QStringLiteral("rule"), request.rule.id},
            {QStringLiteral("rule_hash"), request.rule.hash()},
            {QStringLiteral("first_match_at"), jsonTime(result.firstMatchAt)},
            {QStringLiteral("first_matches"), subjects(database, result.first)},
            {QStringLiteral("incident_at"), jsonTime(request.incident)},
            {QStringLiteral("lead_days"), result.lead ? QJsonValue(double(result.lead->count()) / 86400) : QJsonValue()},
            {QStringLiteral("matches_before_incident"), subjects(database, result.beforeIncident)},
            {QStringLiteral("known_since"), jsonTime(result.knownSince)},
            {QStringLiteral("method"), result.method},
            {QStringLiteral("evaluated"), result.evaluated},
            {QStringLiteral("notes"), QJsonArray::fromStringList(result.notes)},
            {QStringLiteral("days"), days}};
}

void printNames(const char *what, const QJsonArray &subjects, QTextStream &out)
{
    constexpr qsizetype shown = 10;
    out << what;
    for (qsizetype i = 0; i < std::min(shown, subjects.size()); ++i)
        out << (i == 0 ? "" : ", ") << terminalText(subjects[i].toObject().value(QLatin1String("name")).toString());
    if (subjects.size() > shown)
        out << " and " << subjects.size() - shown << " more";
    out << '\n';
}

/// For people: the days on which the number of matches changed.
Result<void> printTable(const QJsonObject &all, const BacktestResult &result, const QString &format, Streams &streams)
{
    const QVector<Column> columns{{"day", Type::Time, ""}, {"matches", Type::Integer, ""}, {"basis", Type::Text, ""}};
    auto output = TRY(Output::make(format, columns, streams.out));
    const bool isCsv = format == QLatin1String("csv");
    if (!isCsv) {
        streams.out << "First match: " << (result.firstMatchAt ? toIso(*result.firstMatchAt) : QStringLiteral("never")) << '\n';
        if (result.lead)
            streams.out << "Lead: " << QString::number(double(result.lead->count()) / 86400, 'f', 1) << " days before the incident\n";
        printNames("Matched first: ", all.value(QLatin1String("first_matches")).toArray(), streams.out);
        if (all.value(QLatin1String("incident_at")).isString())
            printNames("Matched on the day before the incident: ", all.value(QLatin1String("matches_before_incident")).toArray(), streams.out);
    }
    for (qsizetype i = 0; i < result.days.size(); ++i) {
        const BacktestResult::Day &day = result.days[i];
        const bool isSame = i > 0 && i + 1 < result.days.size() && result.days[i - 1].matches == day.matches && result.days[i - 1].isReconstructed == day.isReconstructed;
        if (isCsv || !isSame)
            output->row({toEpoch(day.at), day.matches, std::string(day.isReconstructed ? "reconstructed" : "known")});
    }
    output->end();
    return {};
}

} // namespace

Result<ExitCode> runBacktest(const Invocation &invocation, Streams &streams)
{
    auto workspace = TRY(Workspace::open(invocation.positional.first(), Workspace::Access::Read));
    const BacktestRequest request = TRY(requestOf(invocation, *workspace));
    const QString format = invocation.option(QStringLiteral("format"), QStringLiteral("table"));
    BacktestResult result;
    {
        TerminalProgress terminal;
        result = TRY(Backtest::run(workspace->path(), workspace->clock().now(), request, terminal.progress()));
    }
    const QJsonObject all = TRY(await(workspace->read([&](Database &database) -> Result<QJsonObject> { return json(database, request, result); })));
    if (format == QLatin1String("json"))
        streams.out << QString::fromUtf8(QJsonDocument(all).toJson());
    else
        TRY(printTable(all, result, format, streams));
    for (const QString &note : std::as_const(result.notes))
        streams.err << "postern: " << note << '\n';
    return ExitCode::Done;
}

} // namespace postern
