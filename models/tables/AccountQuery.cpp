// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AccountQuery.h"

#include "models/base/Words.h"
#include "models/store/Database.h"
#include "models/tables/SqlFilter.h"

#include <QCoreApplication>

#include <cmath>

namespace postern {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("postern::AccountQuery", text);
}

/// The tables a keys query needs beside account_state, each joined once and only when asked for.
struct Joins
{
    bool closing = false, row = false, risk = false, owner = false, source = false, entitlement = false;

    QByteArray from() const
    {
        QByteArray sql = " FROM temp.account_state s";
        if (row || source)
            sql += " JOIN temp.account_row a ON a.account_id=s.account_id";
        if (closing)
            sql += " JOIN temp.closing d ON d.account_id=s.account_id";
        if (risk)
            sql += " LEFT JOIN temp.risk r ON r.subject_kind='account' AND r.subject_id=s.account_id";
        if (owner)
            sql += " LEFT JOIN temp.account_owner o ON o.account_id=s.account_id"
                   " LEFT JOIN temp.person p ON p.person_id=o.person_id";
        if (source)
            sql += " LEFT JOIN main.source c ON c.source_id=a.source_id";
        if (entitlement)
            sql += " LEFT JOIN temp.entitlement e ON e.entitlement_id=s.top_entitlement_id";
        return sql;
    }
};

QByteArray scopeCondition(AccountFilter::Scope scope)
{
    switch (scope) {
    case AccountFilter::Scope::Everything: return {};
    case AccountFilter::Scope::Privileged: return "s.privileged=1";
    case AccountFilter::Scope::Dormant: return "s.dormant_since IS NOT NULL";
    case AccountFilter::Scope::Orphaned: return "s.orphan IS NOT NULL";
    }
    return {};
}

// What is not known is in none of these: an account whose MFA nobody reports is not "without".
QByteArray viewCondition(AccountFilter::View view)
{
    switch (view) {
    case AccountFilter::View::All: return {};
    case AccountFilter::View::AtRisk:
        return "s.account_id IN (SELECT subject_id FROM temp.risk WHERE subject_kind='account' AND level>=3)";
    case AccountFilter::View::NoOwner: return "s.orphan IS NOT NULL";
    case AccountFilter::View::NoStrongMfa:
        return "s.account_id IN (SELECT account_id FROM temp.account_row WHERE kind='human' AND mfa IN ('none','weak'))";
    case AccountFilter::View::StandingAdmin:
        return "s.tier=0 AND EXISTS(SELECT 1 FROM temp.eff x WHERE x.account_id=s.account_id AND x.tier=0 AND x.mode='standing')";
    }
    return {};
}

QByteArray orderBy(const TableOrder &order, Joins &joins)
{
    const QByteArray way = order.direction == Qt::DescendingOrder ? " DESC" : "";
    QByteArray by;
    switch (order.column) {
    case AccountQuery::Account:
        joins.row = true;
        by = "a.name COLLATE NOCASE" + way;
        break;
    case AccountQuery::Owner:
        joins.owner = true;
        by = "p.name IS NULL, p.name COLLATE NOCASE" + way;
        break;
    case AccountQuery::Source:
        joins.source = true;
        by = "c.name COLLATE NOCASE" + way;
        break;
    case AccountQuery::Privilege:
        joins.entitlement = true;
        by = "s.tier" + way + ", e.name COLLATE NOCASE" + way;
        break;
    case AccountQuery::LastUsed:
        joins.row = true;
        by = "a.last_used_at IS NULL, a.last_used_at" + way;
        break;
    case AccountQuery::Used:
        by = "s.granted IS NULL OR s.used IS NULL, 1.0*s.used/NULLIF(s.granted,0)" + way;
        break;
    default:
        // Kept beside the account and in this order, so that the first of a million comes at once.
        by = "s.score" + way;
        if (order.direction != Qt::DescendingOrder)
            return " ORDER BY " + by + ", s.account_id DESC"; // the same index, read from its end
    }
    return " ORDER BY " + by + ", s.account_id";
}

void addCondition(SqlFilter &where, const QByteArray &condition)
{
    if (!condition.isEmpty())
        where.add(condition);
}

SqlFilter conditions(const AccountFilter &filter, Joins &joins)
{
    SqlFilter where;
    addCondition(where, scopeCondition(filter.scope));
    addCondition(where, viewCondition(filter.view));
    if (filter.isPrivileged)
        where.add("s.privileged=1");
    if (!filter.depends.isEmpty()) {
        joins.closing = true;
        where.addAmong("d.depends", filter.depends);
    }
    if (!filter.levels.isEmpty()) {
        joins.risk = true;
        QVector<qint64> levels;
        for (const Severity level : filter.levels)
            levels << qint64(level);
        where.addAmong("COALESCE(r.level,0)", levels);
    }
    if (!filter.sources.isEmpty() || !filter.kinds.isEmpty())
        joins.row = true;
    where.addAmong("a.source_id", filter.sources);
    where.addAmong("a.kind", filter.kinds);
    if (filter.usedFrom) {
        joins.row = true;
        where.add("a.last_used_at>=?", {toEpoch(*filter.usedFrom)});
    }
    if (filter.usedBefore) {
        joins.row = true;
        where.add("a.last_used_at<? OR (a.last_used_at IS NULL AND a.account_id IN "
                  "(SELECT account_id FROM temp.account WHERE last_used_basis='never'))",
                  {toEpoch(*filter.usedBefore)});
    }
    if (!filter.text.trimmed().isEmpty()) {
        joins.row = true;
        where.addContains({"a.name", "a.display_name",
                           "s.account_id IN (SELECT o.account_id FROM temp.account_owner o JOIN temp.person p "
                           "ON p.person_id=o.person_id WHERE p.name {like})",
                           "s.top_entitlement_id IN (SELECT e.entitlement_id FROM temp.entitlement e WHERE e.name {like})"},
                          filter.text);
    }
    return where;
}

const char rowsSql[] =
    // One person at a time: joined, all people would be worked out for every page.
    "SELECT a.account_id, a.name, a.display_name, a.kind, a.is_breakglass, "
    "(SELECT p.name FROM temp.person p WHERE p.person_id=COALESCE(a.owner_person_id,a.person_id)), "
    "EXISTS(SELECT 1 FROM temp.leaver_present l WHERE l.person_id=COALESCE(a.owner_person_id,a.person_id)) OR "
    "EXISTS(SELECT 1 FROM temp.leaver_former l WHERE l.person_id=COALESCE(a.owner_person_id,a.person_id)), a.source_id, c.name, c.kind, "
    "e.name, s.top_path, a.last_used_at, a.last_used_basis, s.granted, s.used, r.score, r.level, s.tier, s.live, "
    "a.mfa, s.orphan "
    "FROM json_each(?1) k JOIN temp.account a ON a.account_id=k.value "
    "LEFT JOIN temp.account_state s ON s.account_id=k.value "
    "LEFT JOIN main.source c ON c.source_id=a.source_id "
    "LEFT JOIN temp.entitlement e ON e.entitlement_id=s.top_entitlement_id "
    "LEFT JOIN temp.risk r ON r.subject_kind='account' AND r.subject_id=k.value";

QString lastUsed(const TableRow &row, Instant now)
{
    if (const auto at = row.instant(AccountQuery::LastUsedAt))
        return Words::when(*at, now);
    return row.text(AccountQuery::LastUsedBasis) == QLatin1String("never") ? say("Never") : say("Not known");
}

QString privilege(const TableRow &row)
{
    const QString name = Words::shown(row.text(AccountQuery::PrivilegeName));
    if (name.isEmpty())
        return row.integer(AccountQuery::Tier) <= 2 ? say("By itself") : QString();
    const bool isNested = row.text(AccountQuery::PrivilegePath) == QLatin1String("nested");
    return isNested ? say("%1, nested").arg(name) : name;
}

QString owner(const TableRow &row)
{
    const QString name = Words::shown(row.text(AccountQuery::OwnerName));
    if (name.isEmpty())
        return say("No owner");
    return row.isSet(AccountQuery::OwnerLeft) ? say("%1 left").arg(name) : name;
}

} // namespace

TableShape AccountQuery::shape()
{
    return {{{QStringLiteral("account"), say("Account"), false, false},
             {QStringLiteral("owner"), say("Owner")},
             {QStringLiteral("source"), say("Source")},
             {QStringLiteral("privilege"), say("Privilege")},
             {QStringLiteral("last-used"), say("Last used")},
             {QStringLiteral("used"), say("Used")},
             {QStringLiteral("risk"), say("Risk"), true}},
            &AccountQuery::text};
}

TableQuestion AccountQuery::question(const AccountFilter &filter, const TableOrder &order)
{
    Joins joins;
    const QByteArray by = orderBy(order, joins);
    const SqlFilter where = conditions(filter, joins);
    SqlFilter whole;
    addCondition(whole, scopeCondition(filter.scope));
    return {"SELECT s.account_id" + joins.from() + where.where() + by, where.values(),
            "SELECT COUNT(*) FROM temp.account_state s" + whole.where(), rowsSql};
}

Result<AccountViewCounts> AccountQuery::viewCounts(Database &database, AccountFilter::Scope scope)
{
    AccountViewCounts counts;
    const auto count = [&](AccountFilter::View view) -> Result<qint64> {
        SqlFilter where;
        addCondition(where, scopeCondition(scope));
        addCondition(where, viewCondition(view));
        return TRY(database.integer("SELECT COUNT(*) FROM temp.account_state s" + where.where())).value_or(0);
    };
    counts.all = TRY(count(AccountFilter::View::All));
    counts.atRisk = TRY(count(AccountFilter::View::AtRisk));
    counts.noOwner = TRY(count(AccountFilter::View::NoOwner));
    counts.noStrongMfa = TRY(count(AccountFilter::View::NoStrongMfa));
    counts.standingAdmin = TRY(count(AccountFilter::View::StandingAdmin));
    return counts;
}

QString AccountQuery::text(const TableRow &row, int column, Instant now)
{
    switch (column) {
    case Account: return Words::shown(row.text(row.text(Name).isEmpty() ? DisplayName : Name));
    case Owner: return owner(row);
    case Source: return Words::shown(row.text(SourceName));
    case Privilege: return privilege(row);
    case LastUsed: return lastUsed(row, now);
    case Used:
        if (row.isNull(GrantedCount))
            return say("Not known");
        if (row.isNull(UsedCount))
            return say("Not known of %1").arg(Words::number(row.integer(GrantedCount)));
        return say("%1 of %2").arg(Words::number(row.integer(UsedCount)),
                                   Words::number(row.integer(GrantedCount)));
    case Risk: return QString::number(std::lround(row.real(Score)));
    default: return {};
    }
}

QString AccountQuery::shortName(const QString &kind, const QString &name)
{
    const std::pair<QLatin1String, const char *> names[] = {
        {QLatin1String("aws"), "AWS"},      {QLatin1String("active-directory"), "AD"},
        {QLatin1String("postgresql"), "PG"}, {QLatin1String("entra"), "Entra"},
        {QLatin1String("okta"), "Okta"}};
    for (const auto &[start, brief] : names)
        if (kind.startsWith(start))
            return QString::fromLatin1(brief);
    return Words::shown(name);
}

QString AccountQuery::shortSource(const TableRow &row) { return shortName(row.text(SourceKind), row.text(SourceName)); }

} // namespace postern
