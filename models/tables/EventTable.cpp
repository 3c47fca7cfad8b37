// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/EventTable.h"

#include "models/base/Words.h"

namespace postern {

EventTable::EventTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : ListTable(std::move(reader), spec(), {Time, Qt::DescendingOrder}, parent)
{
}

ListSpec EventTable::spec()
{
    ListSpec spec;
    spec.shape = {{{QStringLiteral("time"), tr("Time"), false, false},
                   {QStringLiteral("account"), tr("Account")},
                   {QStringLiteral("event"), tr("Event")},
                   {QStringLiteral("what"), tr("What happened")},
                   {QStringLiteral("from"), tr("From")},
                   {QStringLiteral("source"), tr("Source")}},
                  &EventTable::text};
    spec.from = " FROM temp.event e LEFT JOIN temp.account_row a ON a.account_id=e.account_id LEFT JOIN main.source s ON s.source_id=e.source_id";
    spec.key = "e.event_id";
    spec.fields = "e.at, a.name, e.activity, e.action, e.outcome, e.src_ip, e.country, s.name, e.detail, e.account_ref";
    spec.orders = {"e.at", "a.name COLLATE NOCASE", "e.activity", "e.action", "e.src_ip", "s.name COLLATE NOCASE"};
    spec.texts = {"a.name", "e.account_ref", "e.action", "e.src_ip", "e.detail"};
    spec.source = "e.source_id";
    spec.state = "e.activity";
    spec.subject = "e.account_id";
    return spec;
}

QString EventTable::text(const TableRow &row, int column, Instant now)
{
    switch (column) {
    case Time: return Words::moment(*row.instant(At), now);
    case Account: return Words::shown(row.isNull(AccountName) ? row.text(AccountRef) : row.text(AccountName));
    case Activity: return Words::shown(row.text(ActivityWord));
    case What: {
        const QString action = Words::shown(row.text(Action));
        return row.text(Outcome) == QLatin1String("failure") ? tr("%1, failed").arg(action) : action;
    }
    case From: return Words::shown(QStringList{row.text(Address), row.text(Country)}.join(u' ').trimmed());
    case Source: return Words::shown(row.text(SourceName));
    default: return {};
    }
}

} // namespace postern
