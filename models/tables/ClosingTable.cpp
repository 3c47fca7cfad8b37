// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ClosingTable.h"

#include "models/base/Words.h"
#include "models/tables/AccountQuery.h"

#include <QCoreApplication>

namespace postern {

namespace {

/// The values of a row, in the order of the query.
enum Field : int { Name, DisplayName, Kind, IsBreakGlass, OwnerName, OwnerLeftAt, SourceName, SourceKind, PrivilegeName, PrivilegePath,
                   LastUsedAt, LastUsedBasis, Orphan, DependsOn };

QString say(const char *text)
{
    return QCoreApplication::translate("postern::ClosingTable", text);
}

const char rowsSql[] =
    "SELECT a.account_id, a.name, a.display_name, a.kind, a.is_breakglass, p.name, "
    "(SELECT MIN(l.gone_at) FROM temp.leaver l WHERE l.person_id=p.person_id), c.name, c.kind, "
    "e.name, s.top_path, a.last_used_at, a.last_used_basis, s.orphan, d.depends "
    "FROM json_each(?1) k JOIN temp.account a ON a.account_id=k.value "
    "LEFT JOIN temp.account_state s ON s.account_id=k.value LEFT JOIN temp.closing d ON d.account_id=k.value "
    "LEFT JOIN main.source c ON c.source_id=a.source_id "
    "LEFT JOIN temp.person p ON p.person_id=COALESCE(a.owner_person_id,a.person_id) "
    "LEFT JOIN temp.entitlement e ON e.entitlement_id=s.top_entitlement_id";

QString ownerText(const TableRow &row)
{
    const QString name = Words::shown(row.text(OwnerName));
    if (name.isEmpty())
        return say("No owner");
    return row.isNull(OwnerLeftAt) ? name : say("%1 left").arg(name);
}

QString suggestion(const TableRow &row)
{
    const QString depends = row.text(DependsOn);
    if (depends == QLatin1String("nothing"))
        return say("Disable");
    if (depends == QLatin1String("job"))
        return say("Keep, with a date");
    if (depends == QLatin1String("leave"))
        return say("Suspend");
    if (depends == QLatin1String("break-glass"))
        return say("Keep");
    return row.isNull(OwnerName) ? say("Name an owner") : say("Ask the owner");
}

QString daysText(const TableRow &row, Instant now)
{
    if (const auto days = ClosingTable::daysOf(row, now))
        return Words::number(*days);
    return row.text(LastUsedBasis) == QLatin1String("never") ? say("Never used") : say("Not known");
}

QString cellText(const TableRow &row, int column, Instant now)
{
    switch (column) {
    case ClosingTable::Account: return Words::shown(row.text(row.text(Name).isEmpty() ? DisplayName : Name));
    case ClosingTable::Owner: return ownerText(row);
    case ClosingTable::Source: return Words::shown(row.text(SourceName));
    case ClosingTable::Privilege:
        return row.text(PrivilegePath) == QLatin1String("nested") ? say("%1, nested").arg(Words::shown(row.text(PrivilegeName)))
                                                                  : Words::shown(row.text(PrivilegeName));
    case ClosingTable::Days: return daysText(row, now);
    case ClosingTable::Depends: return ClosingTable::dependsText(row.text(DependsOn));
    case ClosingTable::Suggestion: return suggestion(row);
    default: return {};
    }
}

/// What the account list sorts by for a column of this one; days since the last use run against the time of it.
TableOrder accountOrder(const TableOrder &order)
{
    switch (order.column) {
    case ClosingTable::Account: return {AccountQuery::Account, order.direction};
    case ClosingTable::Owner: return {AccountQuery::Owner, order.direction};
    case ClosingTable::Source: return {AccountQuery::Source, order.direction};
    case ClosingTable::Privilege: return {AccountQuery::Privilege, order.direction};
    default:
        return {AccountQuery::LastUsed, order.direction == Qt::DescendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder};
    }
}

TableShape shapeWithTick()
{
    TableShape shape = ClosingTable::shape();
    shape.columns << TableColumn{QStringLiteral("tick"), {}, false, true};
    return shape;
}

} // namespace

ClosingTable::ClosingTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : PagedTable(std::move(reader), shapeWithTick(), {Days, Qt::DescendingOrder}, parent)
{
    m_filter.scope = AccountFilter::Scope::Dormant;
}

TableShape ClosingTable::shape()
{
    return {{{QStringLiteral("account"), say("Account"), false, false},
             {QStringLiteral("owner"), say("Owner")},
             {QStringLiteral("source"), say("Source")},
             {QStringLiteral("privilege"), say("Privilege")},
             {QStringLiteral("days"), say("Days dormant"), true},
             {QStringLiteral("depends"), say("What depends on it")},
             {QStringLiteral("suggestion"), say("Suggestion")}},
            &cellText};
}

std::optional<qint64> ClosingTable::daysOf(const TableRow &row, Instant now)
{
    if (const auto at = row.instant(LastUsedAt))
        return Words::days(*at, now);
    if (const auto left = row.instant(OwnerLeftAt))
        return Words::days(*left, now);
    return std::nullopt;
}

QString ClosingTable::dependsText(const QString &depends)
{
    if (depends == QLatin1String("nothing"))
        return say("Nothing depends on it");
    if (depends == QLatin1String("job"))
        return say("A key or a job uses it");
    if (depends == QLatin1String("leave"))
        return say("Owner on leave");
    if (depends == QLatin1String("break-glass"))
        return say("Break-glass, expected");
    return say("Not enough data");
}

void ClosingTable::setFilter(const AccountFilter &filter)
{
    if (filter == m_filter && state() != State::Unasked)
        return;
    m_filter = filter;
    refresh();
}

TableQuestion ClosingTable::question(const TableOrder &order) const
{
    TableQuestion question = AccountQuery::question(m_filter, accountOrder(order));
    question.rowsSql = rowsSql;
    return question;
}

QVariant ClosingTable::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case TableRole::Kind: return row.isSet(IsBreakGlass) ? QStringLiteral("break-glass") : row.text(Kind);
    case TableRole::State:
        if (column == Depends || column == Suggestion)
            return row.text(DependsOn);
        if (column != Owner)
            return {};
        if (row.isNull(OwnerName))
            return QStringLiteral("none");
        return row.isNull(OwnerLeftAt) ? QVariant() : QStringLiteral("left");
    case TableRole::Number: {
        const auto days = column == Days ? daysOf(row, now()) : std::nullopt;
        return days ? QVariant(double(*days)) : QVariant();
    }
    case TableRole::Whole: return column == Days ? QVariant(double(maxDays)) : QVariant();
    case TableRole::Second:
        if (column == Owner)
            return Words::shown(row.text(OwnerName));
        return column == Source ? AccountQuery::shortName(row.text(SourceKind), row.text(SourceName)) : QVariant();
    case Qt::ToolTipRole: return cellText(row, column, now());
    case Qt::AccessibleTextRole:
        return column == Account ? tr("%1, %2, %3").arg(cellText(row, Account, now()), daysText(row, now()), cellText(row, Suggestion, now()))
                                 : QVariant();
    default: return {};
    }
}

} // namespace postern
