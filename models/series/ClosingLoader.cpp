// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/ClosingLoader.h"

#include "models/base/Words.h"
#include "models/series/Query.h"
#include "models/series/StepCommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::ClosingLoader", text);
}

/// The edges of the bins in days; each bracket of the drawing is one group.
struct Edge
{
    int from;
    int to; ///< exclusive; 0: no end
    int group;
};

constexpr Edge edges[] = {{0, 60, 0},    {60, 90, 0},   {90, 120, 1},  {120, 150, 1}, {150, 180, 1}, {180, 240, 2},
                          {240, 300, 2}, {300, 365, 2}, {365, 550, 3}, {550, 730, 3}, {730, 0, 3}};

QString groupName(int group)
{
    switch (group) {
    case 0: return say("Up to 89 days");
    case 1: return say("90 to 179 days");
    case 2: return say("180 to 364 days");
    default: return say("1 year or more");
    }
}

QVector<DormantBin> emptyBins(Closing::Kind kind)
{
    QVector<DormantBin> bins;
    for (const Edge &edge : edges) {
        DormantBin bin;
        bin.group = groupName(edge.group);
        bin.label = edge.to > 0 ? say("%1 to %2 days").arg(edge.from).arg(edge.to - 1) : say("%1 days or more").arg(edge.from);
        bin.fromDays = edge.from;
        bin.toDays = edge.to;
        bins << bin;
    }
    DormantBin rest;
    rest.group = rest.label = kind == Closing::Kind::Dormant ? say("Never used") : say("No owner recorded");
    rest.isUnknown = true;
    return bins << rest;
}

constexpr const char *dormantSql = "SELECT a.last_used_at, d.privileged FROM temp.closing d JOIN temp.account_row a ON a.account_id=d.account_id "
                                   "WHERE d.dormant_since IS NOT NULL";
constexpr const char *orphanedSql = "SELECT gone_at, privileged FROM temp.orphaned";

QByteArray condition(Closing::Kind kind)
{
    return kind == Closing::Kind::Dormant ? " WHERE dormant_since IS NOT NULL" : " WHERE orphan IS NOT NULL";
}

void sayAnswer(Closing &closing)
{
    const QString all = Words::number(closing.accounts), free = Words::number(closing.of(QStringLiteral("nothing")));
    const bool isDormant = closing.kind == Closing::Kind::Dormant;
    if (closing.accounts == 0) {
        closing.answer = isDormant ? say("No account is dormant.") : say("Every account has an owner.");
        return;
    }
    closing.answer = isDormant ? say("%1 of %2 dormant accounts can go: nothing seen depends on them.").arg(free, all)
                               : say("%1 of %2 orphaned accounts can go: nothing seen depends on them.").arg(free, all);
    closing.detail = isDormant
                         ? say("No sign-in or key use for as long as their rule says, and still enabled. %1 are privileged.")
                               .arg(Words::number(closing.privileged))
                         : say("Their owner has left, or none is recorded. %1 are privileged.").arg(Words::number(closing.privileged));
}

} // namespace

Result<QVector<DormantBin>> ClosingLoader::bins(Database &database, Closing::Kind kind)
{
    QVector<DormantBin> bins = emptyBins(kind);
    const Instant at = instantOf(database);
    TRY(eachRow(database, kind == Closing::Kind::Dormant ? dormantSql : orphanedSql, {}, [&](const Statement &row) {
        qsizetype bin = bins.size() - 1;
        if (!row.isNull(0)) {
            const qint64 days = Words::days(instantFromEpoch(row.integer(0)), at);
            bin = std::find_if(std::begin(edges), std::end(edges), [&](const Edge &edge) {
                      return days >= edge.from && (edge.to == 0 || days < edge.to);
                  }) - std::begin(edges);
        }
        ++(row.integer(1) != 0 ? bins[bin].privileged : bins[bin].other);
    }));
    return bins;
}

Result<QVector<NextStep>> ClosingLoader::disableSteps(Database &database, const QVector<qint64> &accounts)
{
    QVector<NextStep> steps;
    Statement find = TRY(database.prepare("SELECT a.name, a.key, c.kind FROM temp.account a JOIN main.source c ON c.source_id=a.source_id "
                                          "WHERE a.account_id=?1"));
    for (const qint64 account : accounts) {
        find.reset();
        find.bind(1, account);
        while (TRY(find.step())) {
            NextStep step;
            step.title = say("Disable %1").arg(Words::shown(find.text(0)));
            StepCommands::fill(step, StepCommands::Action::DisableAccount, {find.text(2), find.text(0), find.text(1), {}});
            steps << step;
        }
    }
    return steps;
}

Result<Closing> ClosingLoader::load(Database &database, Closing::Kind kind)
{
    Closing closing;
    closing.kind = kind;
    closing.at = instantOf(database);
    closing.bins = TRY(bins(database, kind));
    for (const char *word : {"nothing", "job", "leave", "break-glass", "unknown"})
        closing.shares << Closing::Share{QLatin1String(word), 0};
    TRY(eachRow(database, "SELECT depends, COUNT(*), SUM(privileged) FROM temp.closing" + condition(kind) + " GROUP BY 1", {},
                [&](const Statement &row) {
                    for (Closing::Share &share : closing.shares)
                        if (share.depends == row.text(0))
                            share.accounts = int(row.integer(1));
                    closing.accounts += row.integer(1);
                    closing.privileged += row.integer(2);
                }));
    closing.dormant = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.account_state WHERE dormant_since IS NOT NULL"));
    closing.orphaned = TRY(numberOf(database, "SELECT COUNT(*) FROM temp.account_state WHERE orphan IS NOT NULL"));
    sayAnswer(closing);
    return closing;
}

} // namespace postern
