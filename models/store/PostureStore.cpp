// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PostureStore.h"

#include "models/store/Database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <utility>

namespace postern {

namespace {

constexpr qint64 day = 86400;

// Every open finding that is listed and not accepted, with the tier of what it speaks of.
constexpr const char *findingsSql = R"(
SELECT f.rule_group, f.severity, f.confidence, f.subject_kind,
  CASE f.subject_kind
    WHEN 'account' THEN (SELECT s.tier FROM main.account_summary s WHERE s.account_id=f.subject_id)
    WHEN 'grant' THEN (SELECT s.tier FROM main.access_grant_version g JOIN main.account_summary s ON s.account_id=g.id WHERE g.row_id=f.subject_id)
    WHEN 'credential' THEN (SELECT COALESCE(c.scope_tier,s.tier) FROM temp.credential c LEFT JOIN main.account_summary s ON s.account_id=c.account_id
      WHERE c.credential_id=f.subject_id)
    WHEN 'entitlement' THEN (SELECT e.tier FROM temp.entitlement e WHERE e.entitlement_id=f.subject_id)
    WHEN 'object' THEN (SELECT MIN(o.tier) FROM temp.ownership o WHERE o.object_identity=f.subject_id)
    WHEN 'person' THEN (SELECT MIN(s.tier) FROM temp.account_link_now l JOIN main.account_summary s ON s.account_id=l.account_id
      WHERE l.person_id=f.subject_id AND l.role='person')
    WHEN 'source' THEN (SELECT s.criticality FROM main.source s WHERE s.source_id=f.subject_id) END
FROM main.finding f CROSS JOIN temp.run r WHERE f.resolved_at IS NULL AND f.superseded_by IS NULL AND NOT EXISTS(SELECT 1 FROM main.exception x
  WHERE x.rule_id=f.rule_id AND x.subject_kind=f.subject_kind AND x.subject_id=f.subject_id AND x.created_at<=r.now AND x.expires_at>r.now)
)";

// Accounts by the level of their score; what has no row has no finding.
constexpr const char *accountsSql = R"(
SELECT SUM(s.privileged), SUM(s.privileged AND COALESCE(v.level,0)=4), SUM(s.privileged AND COALESCE(v.level,0)=3),
  SUM(s.privileged AND COALESCE(v.level,0)=2), SUM(s.privileged AND COALESCE(v.level,0)=1), SUM(s.privileged AND COALESCE(v.level,0)=0),
  SUM(s.dormant_since IS NOT NULL), SUM(s.privileged AND s.dormant_since IS NOT NULL),
  SUM(s.orphan IS NOT NULL), SUM(s.privileged AND s.orphan IS NOT NULL), SUM(s.orphan IS 'owner-left'), SUM(s.orphan IS 'no-owner'),
  SUM(CASE WHEN s.privileged AND s.used IS NOT NULL THEN s.granted END), SUM(CASE WHEN s.privileged THEN s.used END), COUNT(*), SUM(s.live),
  MAX((?1-s.dormant_since)/86400)
FROM main.account_summary s LEFT JOIN main.risk_score v ON v.subject_kind='account' AND v.subject_id=s.account_id AND v.to_at IS NULL
)";

constexpr std::array<const char *, 17> accountNames{
    "privileged", "critical", "high", "medium", "low", "none", "dormant", "dormant_privileged", "orphaned", "orphaned_privileged",
    "orphaned_owner_left", "orphaned_no_owner", "granted", "used", "accounts", "live_accounts", "oldest_dormant_days"};

constexpr const char *sourcesSql = R"(
SELECT a.source_id, COUNT(*), SUM(COALESCE(v.level,0)=4), SUM(COALESCE(v.level,0)=3), SUM(COALESCE(v.level,0)=2),
  SUM(COALESCE(v.level,0)=1), SUM(COALESCE(v.level,0)=0)
FROM main.account_summary s CROSS JOIN main.identity a ON a.id=s.account_id
  LEFT JOIN main.risk_score v ON v.subject_kind='account' AND v.subject_id=s.account_id AND v.to_at IS NULL
WHERE s.privileged=1 GROUP BY a.source_id ORDER BY a.source_id
)";

constexpr const char *leaversSql = R"(
SELECT COUNT(DISTINCT person_id), MAX((?1-since)/86400) FROM main.finding WHERE resolved_at IS NULL AND person_id IS NOT NULL
  AND rule_id IN ('leaver-account-enabled','leaver-live-secret','leaver-account-reenabled','key-custodian-departed','shared-secret-after-leaver')
)";

} // namespace

Result<QVector<PostureFinding>> PostureStore::findings()
{
    QVector<PostureFinding> found;
    Statement rows = TRY(m_database.prepare(findingsSql));
    while (TRY(rows.step())) {
        const QString group = rows.text(0);
        const auto category = postureCategoryOf(group.isEmpty() ? QChar() : group.at(0));
        const auto severity = findingSeverityFromText(rows.text(1));
        if (!category || !severity)
            continue;
        const bool isSource = rows.text(3) == QLatin1String("source");
        const int tier = int(rows.maybeInteger(4).value_or(isSource ? 2 : 4));
        found << PostureFinding{*category, *severity, isSource ? Posture::criticalityWeight(tier) : Posture::tierWeight(tier), rows.real(2)};
    }
    return found;
}

Result<QVector<PostureSource>> PostureStore::sources(Instant at)
{
    QVector<PostureSource> sources;
    Statement rows = TRY(m_database.prepare("SELECT criticality, category, enabled, last_success_at, last_error IS NULL, expected_interval_s,"
                                            " has_last_used, has_events FROM main.source"));
    while (TRY(rows.step())) {
        const auto last = rows.maybeInteger(3);
        const bool isFresh = rows.integer(2) != 0 && last && rows.integer(4) != 0 && *last >= toEpoch(at) - 3 * rows.integer(5);
        const bool isAble = rows.text(1) == QLatin1String("accounts") ? rows.integer(6) == 1
                            : rows.text(1) == QLatin1String("events") ? rows.integer(7) == 1
                                                                      : true;
        sources << PostureSource{int(rows.integer(0)), isFresh && isAble};
    }
    return sources;
}

Result<qint64> PostureStore::referencePeople()
{
    // The number of people when anything was first counted. It never changes by itself, or a company
    // could grow out of its findings.
    const auto kept = TRY(m_database.integer("SELECT CAST(value AS INT) FROM main.meta WHERE name='reference_people'"));
    if (kept)
        return *kept;
    const qint64 people = TRY(m_database.integer("SELECT COUNT(*) FROM temp.person")).value_or(0);
    if (people > 0) {
        Statement keep = TRY(m_database.prepare("INSERT INTO main.meta(name, value) VALUES('reference_people', ?)"));
        TRY(keep.bind(1, QString::number(people)).run());
    }
    return people;
}

Result<void> PostureStore::addFindings(QJsonObject &figures)
{
    for (const char *by : {"severity", "rule_group"}) {
        QJsonObject counts;
        Statement rows = TRY(m_database.prepare(QByteArray("SELECT ") + by + ", COUNT(*) FROM main.finding"
                                                " WHERE resolved_at IS NULL AND superseded_by IS NULL GROUP BY 1"));
        while (TRY(rows.step()))
            counts.insert(rows.text(0), rows.integer(1));
        figures.insert(qstrcmp(by, "severity") == 0 ? QStringLiteral("findings") : QStringLiteral("groups"), counts);
    }
    return {};
}

Result<void> PostureStore::addSources(QJsonObject &figures)
{
    QJsonArray bands;
    Statement rows = TRY(m_database.prepare(sourcesSql));
    while (TRY(rows.step())) {
        bands << QJsonObject{{QStringLiteral("source"), rows.integer(0)}, {QStringLiteral("privileged"), rows.integer(1)},
                             {QStringLiteral("critical"), rows.integer(2)}, {QStringLiteral("high"), rows.integer(3)},
                             {QStringLiteral("medium"), rows.integer(4)}, {QStringLiteral("low"), rows.integer(5)},
                             {QStringLiteral("none"), rows.integer(6)}};
    }
    figures.insert(QStringLiteral("sources"), bands);
    return {};
}

Result<QJsonObject> PostureStore::figures(Instant at)
{
    QJsonObject figures;
    Statement accounts = TRY(m_database.prepare(accountsSql));
    accounts.bind(1, toEpoch(at));
    if (TRY(accounts.step())) {
        for (int i = 0; i < int(accountNames.size()); ++i)
            figures.insert(QLatin1String(accountNames[std::size_t(i)]), accounts.integer(i));
    }
    Statement leavers = TRY(m_database.prepare(leaversSql));
    if (TRY(leavers.bind(1, toEpoch(at)).step())) {
        figures.insert(QStringLiteral("leavers_with_access"), leavers.integer(0));
        figures.insert(QStringLiteral("oldest_leaver_days"), leavers.integer(1));
    }
    Statement keys = TRY(m_database.prepare("SELECT COUNT(*), MAX((?1-born_at)/86400) FROM temp.key_past_rotation"));
    if (TRY(keys.bind(1, toEpoch(at)).step())) {
        figures.insert(QStringLiteral("keys_past_rotation"), keys.integer(0));
        figures.insert(QStringLiteral("oldest_key_days"), keys.integer(1));
    }
    figures.insert(QStringLiteral("people"), TRY(m_database.integer("SELECT COUNT(*) FROM temp.person")).value_or(0));
    TRY(addFindings(figures));
    TRY(addSources(figures));
    return figures;
}

Result<void> PostureStore::update(Instant at)
{
    const QVector<PostureFinding> found = TRY(findings());
    const QVector<PostureSource> from = TRY(sources(at));
    const Posture posture = Posture::of({found.constData(), std::size_t(found.size())}, {from.constData(), std::size_t(from.size())},
                                        TRY(referencePeople()));
    QJsonObject told = TRY(figures(at));
    QJsonObject losses;
    for (int i = 0; i < postureCategoryCount; ++i) {
        const auto category = PostureCategory(i);
        losses.insert(toText(category), QJsonObject{{QStringLiteral("loss"), std::round(posture.loss(category) * 10) / 10},
                                                    {QStringLiteral("points"), std::round(posture.points(category) * 100) / 100}});
    }
    told.insert(QStringLiteral("categories"), losses);
    // A later run of the day stands in for an earlier one, but not when it has nothing new to say.
    Statement row = TRY(m_database.prepare(
        "INSERT INTO main.posture_day(day, at, posture, coverage, figures) VALUES(?1,?2,?3,?4,?5) ON CONFLICT(day) DO UPDATE SET"
        " at=excluded.at, posture=excluded.posture, coverage=excluded.coverage, figures=excluded.figures"
        " WHERE posture<>excluded.posture OR coverage<>excluded.coverage OR figures<>excluded.figures"));
    return row.bind(1, toEpoch(at) / day * day).bind(2, toEpoch(at)).bind(3, posture.score()).bind(4, posture.coverage())
        .bind(5, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact))).run();
}

} // namespace postern
