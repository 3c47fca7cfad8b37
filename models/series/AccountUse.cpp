// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/AccountUse.h"

#include "models/base/Words.h"
#include "models/series/AccountLoader.h"
#include "models/series/Query.h"

#include <QCoreApplication>
#include <QDateTime>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::AccountUse", text);
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

void note(WeeklyUse &use, std::optional<Instant> when, const QString &text, Instant at)
{
    if (!when || use.weeks.isEmpty() || Words::dayOf(*when) < use.weeks.first().monday || *when > at)
        return;
    use.notes << ChartNote{Words::dayOf(*when), text.arg(Words::shortDay(*when, at))};
}

/// Weeks before the first event of any source that speaks of the account are not calm but unseen.
Result<void> markGaps(Database &database, AccountDetail &account, const QVector<qint64> &sources)
{
    std::optional<Instant> oldest;
    for (const qint64 source : sources) {
        TRY(eachRow(database, "SELECT events_oldest_at, added_at, name FROM main.source WHERE source_id=?1", {source},
                    [&](const Statement &row) {
                        if (row.isNull(0))
                            return;
                        const Instant from = instantFromEpoch(row.integer(0));
                        oldest = oldest ? std::min(*oldest, from) : from;
                        note(account.use, instantFromEpoch(row.integer(1)), Words::shown(row.text(2)) + say(" connected %1"), account.at);
                    }));
    }
    for (WeekUse &week : account.use.weeks)
        week.hasNoData = !oldest || week.monday.addDays(6) < Words::dayOf(*oldest);
    return {};
}

} // namespace

Result<void> AccountUse::load(Database &database, AccountDetail &account)
{
    const QDate last = mondayOf(Words::dayOf(account.at));
    const QDate first = last.addDays(-7 * (AccountLoader::useWeeks - 1));
    for (int week = 0; week < AccountLoader::useWeeks; ++week)
        account.use.weeks << WeekUse{first.addDays(7 * week), 0, false};
    account.use.level = account.level;
    QVector<qint64> sources;
    TRY(eachRow(database, "SELECT at, source_id FROM temp.account_event WHERE account_id=?1 AND at>=?2",
                {account.accountId, first.startOfDay().toSecsSinceEpoch()}, [&](const Statement &row) {
                    const qint64 week = first.daysTo(Words::dayOf(instantFromEpoch(row.integer(0)))) / 7;
                    if (week >= 0 && week < account.use.weeks.size()) {
                        ++account.use.weeks[week].uses;
                        ++account.uses;
                    }
                    if (!sources.contains(row.integer(1)))
                        sources << row.integer(1);
                }));
    if (account.owner && account.owner->hasLeft())
        note(account.use, account.owner->leftAt, say("Owner left %1"), account.at);
    return markGaps(database, account, sources);
}

} // namespace postern
