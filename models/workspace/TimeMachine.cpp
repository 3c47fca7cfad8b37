// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/TimeMachine.h"

#include "models/base/Words.h"
#include "models/history/Backtest.h"
#include "models/history/HistoryDiff.h"
#include "models/rules/RuleSettings.h"
#include "models/series/ChangeDayLoader.h"
#include "models/series/Query.h"
#include "models/tables/RuleMatchTable.h"
#include "models/workspace/DifferenceWords.h"
#include "models/workspace/Workspace.h"

#include <algorithm>

namespace postern {

namespace {

/// What belongs to a person; a part of a name or of a mail address serves where only one person has it.
Result<QSet<qint64>> belongings(const Database &database, const QString &person)
{
    Result<QSet<qint64>> exact = HistoryDiff::ofPerson(database, person);
    if (exact)
        return exact;
    QStringList keys;
    TRY(eachRow(database, "SELECT DISTINCT key FROM main.person_version WHERE instr(lower(name),lower(?1))>0 OR instr(lower(email),lower(?1))>0 LIMIT 2",
                {person.toStdString()}, [&](const Statement &row) { keys << row.text(0); }));
    return keys.size() == 1 ? HistoryDiff::ofPerson(database, keys.first()) : exact;
}

Result<TimeMachine::Comparison> compared(Database &database, const TimeMachine::TwoDays &asked, Progress &progress)
{
    DiffRequest request;
    request.from = asked.from;
    request.to = asked.to;
    if (!asked.person.isEmpty())
        request.about = TRY(belongings(database, asked.person));
    const Instant now = database.now();
    progress.report(QStringLiteral("figures"), 0, 3);
    TimeMachine::Comparison comparison;
    // As the pages show that day: what was true on it, as far as it is known now.
    TRY(database.lookAt({asked.from, {}}, now));
    comparison.before = TRY(DayFigures::load(database));
    progress.report(QStringLiteral("figures"), 1, 3);
    TRY(database.lookAt(asked.to < now ? AsOf{asked.to, {}} : AsOf{}, now));
    comparison.after = TRY(DayFigures::load(database));
    progress.report(QStringLiteral("lines"), 2, 3);
    const HistoryDiff diff = TRY(HistoryDiff::between(database, request, progress));
    for (const DiffLine &line : diff.lines)
        comparison.rows << DifferenceWords::rowOf(line);
    std::stable_sort(comparison.rows.begin(), comparison.rows.end(), [](const DifferenceRow &a, const DifferenceRow &b) { return a.severity > b.severity; });
    for (const QString &note : diff.notes)
        comparison.notes << DifferenceWords::withDays(Words::shown(note));
    progress.report(QStringLiteral("lines"), 3, 3);
    return comparison;
}

Result<QString> placeIn(Database &database, const DifferenceRow &row)
{
    if (row.kind == QLatin1String("person"))
        return QStringLiteral("person/%1").arg(row.id);
    if (row.kind == QLatin1String("account"))
        return QStringLiteral("account/%1").arg(row.id);
    QByteArray sql;
    if (row.kind == QLatin1String("finding"))
        sql = QByteArray("SELECT ") + RuleMatchTable::subjectPlace + " FROM main.finding f" + RuleMatchTable::subjectJoin + " WHERE f.finding_id=?1";
    else if (row.kind == QLatin1String("grant"))
        sql = "SELECT 'account/'||id FROM main.access_grant_version WHERE grant_id=?1 LIMIT 1";
    else // a credential, or the custody of one
        sql = "SELECT 'account/'||i.id FROM main.credential_version c JOIN main.identity i ON i.kind=2 AND i.source_id=c.source_id AND i.key=c.account_key"
              " WHERE c.id=?1 ORDER BY c.row_id DESC LIMIT 1";
    QString place;
    TRY(eachRow(database, sql, {row.id}, [&](const Statement &found) { place = found.text(0); }));
    return place;
}

} // namespace

QFuture<Result<TimeMachine::Comparison>> TimeMachine::compare(Workspace &workspace, const TwoDays &asked, std::shared_ptr<Progress> progress)
{
    auto job = [asked](Database &database, Progress &wanted) -> Result<Comparison> {
        Result<Comparison> comparison = compared(database, asked, wanted);
        if (!comparison && !wanted.isWanted())
            return Error{QStringLiteral("Stopped."), {}, true};
        return comparison;
    };
    return workspace.runAside(std::move(job), std::move(progress));
}

QFuture<Result<QVector<ChangeDay>>> TimeMachine::changes(Workspace &workspace, std::shared_ptr<Progress> progress)
{
    return workspace.runAside([](Database &database, Progress &) { return ChangeDayLoader::load(database); }, std::move(progress));
}

QFuture<Result<QString>> TimeMachine::placeOf(Workspace &workspace, const DifferenceRow &row)
{
    return workspace.read([row](Database &database) { return placeIn(database, row); }, true);
}

QFuture<Result<BacktestResult>> TimeMachine::backtest(Workspace &workspace, const RuleOverTime &asked, std::shared_ptr<Progress> progress)
{
    auto job = [asked, path = workspace.path(), catalog = workspace.rules(), now = workspace.clock().now()](Database &database,
                                                                                                      Progress &wanted) -> Result<BacktestResult> {
        RuleCatalog set = TRY(RuleSettings::applied(catalog, database));
        for (auto value = asked.values.begin(); value != asked.values.end(); ++value)
            TRY(set.setParameter(asked.rule, value.key(), value.value()));
        const Rule *rule = set.rule(asked.rule);
        if (!rule)
            return Error{QStringLiteral("There is no rule “%1”.").arg(asked.rule), {}, false};
        return Backtest::run(path, now, {*rule, asked.from, asked.to, 1, asked.incident}, wanted);
    };
    return workspace.runAside(std::move(job), std::move(progress));
}

} // namespace postern
