// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AccountSummary.h"

#include "models/store/Database.h"

namespace postern {

namespace {

// SQLite takes the bare columns beside MIN() from the row that has the minimum.
constexpr const char *rebuildSql = R"(
INSERT INTO main.account_summary(account_id, tier, privileged, live, top_entitlement_id, top_path, granted, used)
SELECT s.id, s.tier, s.live AND s.tier<=:privileged, s.live, s.top, s.path, s.granted, s.used FROM (
  SELECT a.id, MIN(COALESCE(a.tier,4), COALESCE(b.tier,4)) AS tier,
    COALESCE(a.enabled=1 AND (a.deleted_at IS NULL OR a.deleted_at>:now) AND (a.expires_at IS NULL OR a.expires_at>:now), 0) AS live,
    b.top, b.path, NULLIF(COALESCE(h.held,0)+COALESCE(u.beside,0),0) AS granted, u.used
  FROM main.account_version a
  LEFT JOIN temp.best_grant b ON b.account_id=a.id
  LEFT JOIN temp.held_grants h ON h.account_id=a.id
  LEFT JOIN temp.used_grants u ON u.account_id=a.id
  WHERE a.known_to IS NULL) s WHERE true
ON CONFLICT(account_id) DO UPDATE SET tier=excluded.tier, privileged=excluded.privileged, live=excluded.live,
  top_entitlement_id=excluded.top_entitlement_id, top_path=excluded.top_path, granted=excluded.granted, used=excluded.used
WHERE tier<>excluded.tier OR privileged<>excluded.privileged OR live<>excluded.live OR top_entitlement_id IS NOT excluded.top_entitlement_id
  OR top_path IS NOT excluded.top_path OR granted IS NOT excluded.granted OR used IS NOT excluded.used)";

constexpr const char *inForce = "g.known_to IS NULL AND (g.granted_at IS NULL OR g.granted_at<=:now) AND (g.ends_at IS NULL OR g.ends_at>:now)";

Result<void> runAt(Database &database, const QByteArray &sql, Instant at)
{
    Statement statement = TRY(database.prepare(sql));
    if (const int parameter = statement.parameter(":now"))
        statement.bind(parameter, toEpoch(at));
    if (const int parameter = statement.parameter(":since"))
        statement.bind(parameter, toEpoch(at) - qint64(AccountSummary::usedWithinDays) * 86400);
    if (const int parameter = statement.parameter(":privileged"))
        statement.bind(parameter, AccountSummary::privilegedTier);
    return statement.run();
}

} // namespace

Result<void> AccountSummary::rebuild(Database &database, Instant at)
{
    TRY(database.execute("DROP TABLE IF EXISTS temp.best_grant; DROP TABLE IF EXISTS temp.held_grants; DROP TABLE IF EXISTS temp.used_grants;"
                         "CREATE TEMP TABLE best_grant(account_id INTEGER PRIMARY KEY, tier INTEGER, top INTEGER, path TEXT);"
                         "CREATE TEMP TABLE held_grants(account_id INTEGER PRIMARY KEY, held INTEGER);"
                         "CREATE TEMP TABLE used_grants(account_id INTEGER PRIMARY KEY, used INTEGER, beside INTEGER);"));
    TRY(runAt(database,
              QByteArray("INSERT INTO temp.best_grant SELECT g.id, MIN(e.tier), e.id, g.path_kind FROM main.entitlement_version e"
                         " JOIN main.access_grant_version g ON g.entitlement_id=e.id WHERE e.known_to IS NULL AND e.tier<=3 AND ") +
                  inForce + " GROUP BY g.id",
              at));
    TRY(runAt(database,
              QByteArray("INSERT INTO temp.held_grants SELECT g.id, COUNT(DISTINCT g.entitlement_id) FROM main.access_grant_version g"
                         " INDEXED BY access_grant_now WHERE ") + inForce + " GROUP BY g.id",
              at));
    TRY(runAt(database,
              "INSERT INTO temp.used_grants SELECT u.id, SUM(u.last_used_at>=:since), SUM(NOT EXISTS(SELECT 1 FROM main.access_grant_version g"
              " WHERE g.id=u.id AND g.entitlement_id=u.entitlement_id AND g.known_to IS NULL)) FROM main.usage_version u"
              " WHERE u.known_to IS NULL AND u.entitlement_id IS NOT NULL AND u.observed_since IS NOT NULL GROUP BY u.id",
              at));
    TRY(runAt(database, rebuildSql, at));
    TRY(database.execute("DELETE FROM main.account_summary WHERE account_id NOT IN (SELECT id FROM main.account_version WHERE known_to IS NULL)"));
    return database.execute("DROP TABLE temp.best_grant; DROP TABLE temp.held_grants; DROP TABLE temp.used_grants;");
}

} // namespace postern
