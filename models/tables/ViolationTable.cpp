// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ViolationTable.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"

#include <QCoreApplication>

#include <cmath>

namespace postern {

namespace {

/// The values of a row, in the order of the query.
enum Field : int { AccountId, Name, Kind, IsBreakGlass, OwnerName, HasLeft, RuleId, Level, Granted, UsedCount, ToTier, Hops };

QString say(const char *text)
{
    return QCoreApplication::translate("postern::ViolationTable", text);
}

QString cellText(const TableRow &row, int column, Instant)
{
    const bool isKnown = !row.isNull(Granted) && !row.isNull(UsedCount);
    switch (column) {
    case ViolationTable::Account: return Words::shown(row.text(Name));
    case ViolationTable::Owner:
        if (row.isNull(OwnerName))
            return say("No owner");
        return row.isSet(HasLeft) ? say("%1 left").arg(Words::shown(row.text(OwnerName))) : Words::shown(row.text(OwnerName));
    case ViolationTable::Rule: return FindingText::title(row.text(RuleId));
    case ViolationTable::Share:
        return isKnown ? say("%1 of %2").arg(Words::number(row.integer(UsedCount)), Words::number(row.integer(Granted))) : say("Not known");
    case ViolationTable::Unused: return isKnown ? Words::number(row.integer(Granted) - row.integer(UsedCount)) : QString();
    case ViolationTable::Used:
        return isKnown && row.integer(Granted) > 0 ? say("%1%").arg(std::lround(100 * row.real(UsedCount) / row.real(Granted))) : QString();
    case ViolationTable::Path: return row.isNull(ToTier) ? QString() : say("tier %1 in %2 steps").arg(row.integer(ToTier)).arg(row.integer(Hops));
    default: return {};
    }
}

} // namespace

ViolationTable::ViolationTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : ListTable(std::move(reader), spec(), {Unused, Qt::DescendingOrder}, parent)
{
}

ListSpec ViolationTable::spec()
{
    ListSpec spec;
    spec.shape = {{{QStringLiteral("account"), say("Account"), false, false},
                   {QStringLiteral("owner"), say("Owner")},
                   {QStringLiteral("rule"), say("Broken rule")},
                   {QStringLiteral("share"), say("Used of granted")},
                   {QStringLiteral("unused"), say("Unused"), true},
                   {QStringLiteral("used"), say("Used"), true},
                   {QStringLiteral("path"), say("Can become")}},
                  &cellText};
    const QByteArray owner = "(SELECT p.name FROM temp.account_owner o JOIN (SELECT person_id, name FROM temp.person UNION ALL "
                             "SELECT person_id, name FROM temp.former_person) p ON p.person_id=o.person_id WHERE o.account_id=x.account_id LIMIT 1)";
    const QByteArray left = "EXISTS(SELECT 1 FROM temp.account_owner o JOIN temp.leaver l ON l.person_id=o.person_id WHERE o.account_id=x.account_id)";
    const QByteArray way = "(SELECT MIN(w.to_tier) FROM temp.access_path w WHERE w.from_account_id=x.account_id)";
    const QByteArray hops = "(SELECT MIN(w.hops) FROM temp.access_path w WHERE w.from_account_id=x.account_id AND w.to_tier=" + way + ")";
    spec.from = " FROM temp.account_finding x JOIN main.finding v ON v.finding_id=x.finding_id AND v.rule_group IN ('C','E','F') "
                "JOIN temp.account_row a ON a.account_id=x.account_id JOIN temp.account_state s ON s.account_id=x.account_id";
    spec.key = "x.finding_id";
    spec.fields = "x.account_id, COALESCE(a.name,a.display_name), a.kind, a.is_breakglass, " + owner + ", " + left +
                  ", v.rule_id, x.level, s.granted, s.used, " + way + ", " + hops;
    spec.orders = {"COALESCE(a.name,a.display_name) COLLATE NOCASE", owner + " COLLATE NOCASE", "v.rule_id", "s.granted", "s.granted-s.used",
                   "1.0*s.used/s.granted", way};
    spec.texts = {"a.name", "a.display_name", "v.rule_id", owner};
    spec.source = "a.source_id";
    spec.state = "v.rule_id";
    spec.subject = "x.account_id";
    return spec;
}

QVariant ViolationTable::cell(const TableRow &row, int column, int role) const
{
    const bool isKnown = !row.isNull(Granted) && !row.isNull(UsedCount);
    switch (role) {
    case TableRole::Severity: return int(row.integer(Level));
    case TableRole::Kind: return row.isSet(IsBreakGlass) ? QStringLiteral("break-glass") : row.text(Kind);
    case TableRole::State:
        if (column != Owner)
            return {};
        return row.isNull(OwnerName) ? QVariant(QStringLiteral("none")) : row.isSet(HasLeft) ? QVariant(QStringLiteral("left")) : QVariant();
    case TableRole::Second: return column == Account ? QVariant(row.integer(AccountId)) : column == Owner ? QVariant(Words::shown(row.text(OwnerName))) : QVariant();
    case TableRole::Number: return column == Share && isKnown ? QVariant(row.real(UsedCount)) : QVariant();
    case TableRole::Whole: return column == Share && isKnown ? QVariant(row.real(Granted)) : QVariant();
    case Qt::ToolTipRole: return cellText(row, column, now());
    case Qt::AccessibleTextRole:
        return column == Account ? QVariant(tr("%1: %2, %3").arg(cellText(row, Account, now()), cellText(row, Rule, now()), cellText(row, Share, now()))) : QVariant();
    default: return {};
    }
}

} // namespace postern
