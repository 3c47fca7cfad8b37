// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Views.h"

#include "models/store/Database.h"

#include <QFile>
#include <QVector>

namespace postern {

namespace {

QByteArray sqlFor(const AsOf &asOf, Instant now)
{
    QFile file(QStringLiteral(":/schema/views.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray sql = file.readAll();
    const QByteArray at = QByteArray::number(toEpoch(asOf.at.value_or(now)));
    const QByteArray known = QByteArray::number(toEpoch(asOf.known.value_or(now)));
    QByteArray visible = "v.known_to IS NULL";
    QByteArray linkVisible = "v.known_to IS NULL";
    QByteArray eventVisible = "1";
    QByteArray findingVisible = "v.resolved_at IS NULL";
    QByteArray scoreVisible = "v.to_at IS NULL";
    if (!asOf.isPresent()) {
        // What still holds and what was replaced have indexes of their own (005.sql), hence the two halves.
        const QByteArray begun = "v.valid_from<=" + at + " AND v.known_from<=" + known;
        visible = "((v.known_to IS NULL AND " + begun + ") OR (v.known_to IS NOT NULL AND " + begun + " AND (v.known_to>" + known +
                  " OR v.valid_to>" + at + ")))";
        linkVisible = "((v.known_to IS NULL AND v.known_from<=" + known + ") OR (v.known_to IS NOT NULL AND v.known_from<=" + known +
                      " AND v.known_to>" + known + "))";
        eventVisible = "v.known_from<=" + known;
        findingVisible = "(v.opened_at<=" + known + " AND MIN(v.opened_at,COALESCE(v.since,v.opened_at))<=" + at +
                         " AND (v.resolved_at IS NULL OR v.resolved_at>" + at + "))";
        scoreVisible = "(v.from_at<=" + at + " AND (v.to_at IS NULL OR v.to_at>" + at + "))";
    }
    sql.replace("{visible}", visible);
    sql.replace("{link_visible}", linkVisible);
    sql.replace("{event_visible}", eventVisible);
    sql.replace("{finding_visible}", findingVisible);
    sql.replace("{score_visible}", scoreVisible);
    sql.replace("{now}", at);
    sql.replace("{known}", known);
    // At present the tiers were worked out when the workspace last changed; for the past they are not kept.
    const QByteArray left = asOf.isPresent() ? "-- @past" : "-- @present";
    for (qsizetype from = sql.indexOf(left); from >= 0; from = sql.indexOf(left, from)) {
        const qsizetype to = sql.indexOf("-- @end", from);
        if (to < 0)
            break;
        sql.remove(from, to - from);
    }
    return sql;
}

} // namespace

Result<void> Views::drop(Database &database)
{
    QVector<QByteArray> drops;
    {
        Statement names = TRY(database.prepare("SELECT type, name FROM temp.sqlite_schema WHERE type IN ('view','table')"));
        while (TRY(names.step()))
            drops << "DROP " + names.text(0).toUtf8() + " temp." + names.text(1).toUtf8();
    }
    for (const QByteArray &drop : drops)
        TRY(database.execute(drop));
    return {};
}

Result<void> Views::create(Database &database, const AsOf &asOf, Instant now)
{
    TRY(drop(database));
    const Result<void> made = database.execute(sqlFor(asOf, now));
    if (!made)
        return made.error().within(QStringLiteral("views"));
    return {};
}

} // namespace postern
