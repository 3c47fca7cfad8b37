// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PeopleTable.h"

#include "models/base/Words.h"
#include "models/series/LeaverLoader.h"

#include <cmath>

namespace postern {

PeopleTable::PeopleTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : ListTable(std::move(reader), spec(), {Person, Qt::AscendingOrder}, parent)
{
}

ListSpec PeopleTable::spec()
{
    ListSpec spec;
    spec.shape = {{{QStringLiteral("person"), tr("Person"), false, false},
                   {QStringLiteral("status"), tr("Status")},
                   {QStringLiteral("department"), tr("Department")},
                   {QStringLiteral("left"), tr("Left on")},
                   {QStringLiteral("accounts"), tr("Live accounts"), true},
                   {QStringLiteral("secrets"), tr("Secrets known"), true},
                   {QStringLiteral("risk"), tr("Risk"), true}},
                  &PeopleTable::text};
    const QByteArray gone = "(SELECT l.gone_at FROM temp.leaver l WHERE l.person_id=p.person_id)";
    const QByteArray live = "(SELECT COUNT(*) FROM temp.account_link_now k JOIN temp.account_state t ON t.account_id=k.account_id "
                            "WHERE k.person_id=p.person_id AND k.role='person' AND t.live=1)";
    const QByteArray all = "(SELECT COUNT(*) FROM temp.account_link_now k WHERE k.person_id=p.person_id AND k.role='person')";
    const QByteArray secrets = "(SELECT COUNT(DISTINCT k.credential_id) FROM temp.credential_custodian k WHERE k.person_id=p.person_id AND k.known_to IS NULL)";
    spec.from = " FROM temp.person p LEFT JOIN temp.risk r ON r.subject_kind='person' AND r.subject_id=p.person_id";
    spec.key = "p.person_id";
    spec.fields = "p.name, p.status, p.dept, " + gone + ", " + live + ", " + all + ", " + secrets + ", r.score, r.level";
    spec.orders = {"p.name COLLATE NOCASE", "p.status", "p.dept COLLATE NOCASE", gone, live, secrets, "COALESCE(r.score,0)"};
    spec.texts = {"p.name", "p.email", "p.dept", "p.hr_number"};
    spec.source = "p.source_id";
    spec.state = "p.status";
    return spec;
}

TableQuestion PeopleTable::question(const TableOrder &order) const
{
    ListFilter asked = filter();
    if (m_who == Who::Everybody)
        return questionOf(spec(), asked, order);
    ListSpec here = spec();
    here.state = QByteArray("CASE WHEN p.person_id IN (SELECT person_id FROM (") + LeaverLoader::peopleSql +
                 ")) THEN 'access' WHEN p.person_id IN (SELECT person_id FROM temp.leaver) THEN 'left' ELSE 'here' END";
    asked.states = {QStringLiteral("access")};
    if (m_who == Who::Left)
        asked.states << QStringLiteral("left");
    if (m_who == Who::Here)
        asked.states = QStringList{QStringLiteral("here")};
    return questionOf(here, asked, order);
}

void PeopleTable::setWho(Who who)
{
    if (who == m_who)
        return;
    m_who = who;
    if (state() != State::Unasked)
        refresh();
}

QString PeopleTable::text(const TableRow &row, int column, Instant)
{
    switch (column) {
    case Person: return Words::shown(row.text(Name));
    case Status: return Words::shown(row.text(StatusWord));
    case Department: return Words::shown(row.text(Dept));
    case LeftOn: return row.isNull(GoneAt) ? QString() : Words::day(*row.instant(GoneAt) - Seconds(1));
    case Accounts: return tr("%1 of %2").arg(Words::number(row.integer(LiveAccounts)), Words::number(row.integer(AllAccounts)));
    case Secrets: return Words::number(row.integer(KnownSecrets));
    case Risk: return QString::number(std::lround(row.real(Score)));
    default: return {};
    }
}

QVariant PeopleTable::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case TableRole::Severity: return int(row.integer(Level));
    case TableRole::State: return row.isNull(GoneAt) ? QVariant() : QVariant(QStringLiteral("left"));
    case TableRole::Number: return column == Risk ? QVariant(row.real(Score)) : column == Accounts ? QVariant(row.real(LiveAccounts)) : QVariant();
    case TableRole::Whole: return column == Risk ? QVariant(100.0) : column == Accounts ? QVariant(row.real(AllAccounts)) : QVariant();
    default: return {};
    }
}

} // namespace postern
