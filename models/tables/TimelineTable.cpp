// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TimelineTable.h"

#include "models/base/Words.h"
#include "models/findings/SeverityWords.h"

#include <QCoreApplication>

namespace postern {

namespace {

/// The values of a row, in the order of the query.
enum Field : int { At, AccountName, AccountId, Action, Outcome, Detail, Records, Address, Country, Title, Product, SourceName };

QString say(const char *text)
{
    return QCoreApplication::translate("postern::TimelineTable", text);
}

// A key says by its bits whether it is an event or an alert; see TimelineMark::key().
const char tables[] = " FROM json_each(?1) k LEFT JOIN temp.event e ON e.event_id=(k.value>>7) AND ((k.value>>3)&7)<>4 "
                      "LEFT JOIN temp.alert v ON v.alert_id=(k.value>>7) AND ((k.value>>3)&7)=4 "
                      "LEFT JOIN temp.account_row a ON a.account_id=COALESCE(e.account_id,v.account_id) "
                      "LEFT JOIN main.source s ON s.source_id=COALESCE(e.source_id,v.source_id)";
const char fields[] = "k.value, COALESCE(e.at,v.opened_at), COALESCE(a.name,e.account_ref,v.account_ref), a.account_id, e.action, e.outcome, e.detail, "
                      "e.record_count, e.src_ip, e.country, v.title, v.product, s.name";

QString whatText(const TableRow &row)
{
    if (!row.isNull(Title))
        return Words::shown(row.text(Title));
    const QString action = Words::shown(row.text(Action));
    const QString detail = Words::shown(row.text(Detail));
    QString text = detail.isEmpty() || detail == action ? action : action.isEmpty() ? detail : say("%1: %2").arg(action, detail);
    if (!row.isNull(Records))
        text = say("%1, %2 records").arg(text, Words::number(row.integer(Records)));
    return row.text(Outcome) == QLatin1String("failure") ? say("%1, failed").arg(text) : text;
}

QString cellText(const TableRow &row, int column, Instant now)
{
    const TimelineMark mark = TimelineMark::ofKey(row.key);
    switch (column) {
    case TimelineTable::Time: return row.isNull(At) ? QString() : Words::moment(*row.instant(At), now);
    case TimelineTable::Mark: return SeverityWords::level(mark.severity);
    case TimelineTable::Account: return Words::shown(row.text(AccountName));
    case TimelineTable::Event: return TimelineMark::kindText(mark.kind);
    case TimelineTable::What: return whatText(row);
    case TimelineTable::From: return Words::shown(row.text(mark.kind == TimelineMark::Kind::Alert ? Product : Address));
    case TimelineTable::Where: return Words::shown(row.text(Country));
    case TimelineTable::Alert: return mark.hasAlert ? say("Alert") : QString();
    default: return {};
    }
}

QByteArray orderBy(const TableOrder &order)
{
    static const char *const by[] = {"COALESCE(e.at,v.opened_at)", "k.value&7", "COALESCE(a.name,e.account_ref,v.account_ref) COLLATE NOCASE",
                                     "(k.value>>3)&7", "COALESCE(e.action,v.title) COLLATE NOCASE", "e.src_ip", "e.country", "(k.value>>6)&1"};
    const bool isDown = order.direction == Qt::DescendingOrder;
    const QByteArray first = by[std::clamp(order.column, 0, 7)];
    return " ORDER BY " + first + (isDown ? " DESC" : "") + ", COALESCE(e.at,v.opened_at) DESC, k.value DESC";
}

} // namespace

TimelineTable::TimelineTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : PagedTable(std::move(reader), shape(), {Time, Qt::DescendingOrder}, parent)
{
}

TableShape TimelineTable::shape()
{
    return {{{QStringLiteral("time"), say("Time"), false, false},
             {QStringLiteral("mark"), {}},
             {QStringLiteral("account"), say("Account")},
             {QStringLiteral("event"), say("Event")},
             {QStringLiteral("what"), say("What happened")},
             {QStringLiteral("from"), say("From")},
             {QStringLiteral("where"), say("Where")},
             {QStringLiteral("alert"), {}}},
            &cellText};
}

void TimelineTable::setMarks(const std::vector<qint64> &keys, qint64 all)
{
    std::string list = "[";
    list.reserve(keys.size() * 12);
    for (const qint64 key : keys)
        list += (list.size() > 1 ? "," : "") + std::to_string(key);
    list += "]";
    if (list == m_keys && state() != State::Unasked && all == m_all)
        return;
    m_keys = std::move(list);
    m_all = all;
    refresh();
}

TableQuestion TimelineTable::question(const TableOrder &order) const
{
    TableQuestion question;
    question.keysSql = QByteArray("SELECT k.value") + tables + orderBy(order);
    question.values = {m_keys};
    question.totalSql = "SELECT " + QByteArray::number(m_all);
    question.rowsSql = QByteArray("SELECT ") + fields + tables;
    return question;
}

QVariant TimelineTable::cell(const TableRow &row, int column, int role) const
{
    const TimelineMark mark = TimelineMark::ofKey(row.key);
    switch (role) {
    case TableRole::Severity: return int(mark.severity);
    case TableRole::State: return column == Alert && mark.hasAlert ? QVariant(QStringLiteral("alert")) : QVariant();
    case TableRole::Second: return column == Account && !row.isNull(AccountId) ? QVariant(row.integer(AccountId)) : QVariant();
    case Qt::ToolTipRole: return cellText(row, column, now());
    case Qt::AccessibleTextRole:
        return column == Time ? tr("%1, %2, %3, %4").arg(cellText(row, Time, now()), cellText(row, Mark, now()), cellText(row, Account, now()),
                                                          cellText(row, Event, now()))
                              : QVariant();
    default: return {};
    }
}

} // namespace postern
