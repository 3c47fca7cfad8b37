// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/FindingTable.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/findings/SeverityWords.h"

namespace postern {

FindingTable::FindingTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : ListTable(std::move(reader), spec(), {Finding, Qt::DescendingOrder}, parent)
{
}

ListSpec FindingTable::spec()
{
    ListSpec spec;
    spec.shape = {{{QStringLiteral("finding"), tr("Finding"), false, false},
                   {QStringLiteral("subject"), tr("About")},
                   {QStringLiteral("source"), tr("Source")},
                   {QStringLiteral("since"), tr("Since")},
                   {QStringLiteral("due"), tr("Due")}},
                  &FindingTable::text};
    spec.from = " FROM temp.open_finding f "
                "LEFT JOIN main.access_grant_version g ON f.subject_kind='grant' AND g.row_id=f.subject_id "
                "LEFT JOIN temp.credential c ON f.subject_kind='credential' AND c.credential_id=f.subject_id "
                "LEFT JOIN temp.account_row a ON a.account_id=CASE f.subject_kind WHEN 'account' THEN f.subject_id WHEN 'grant' THEN g.id END "
                "LEFT JOIN temp.person p ON p.person_id=f.person_id "
                "LEFT JOIN main.alert_version v ON f.subject_kind='alert' AND v.id=f.subject_id AND v.known_to IS NULL "
                "LEFT JOIN main.entitlement_version e ON f.subject_kind='entitlement' AND e.id=f.subject_id AND e.known_to IS NULL "
                "LEFT JOIN main.source s ON s.source_id=CASE f.subject_kind WHEN 'source' THEN f.subject_id ELSE COALESCE(a.source_id,c.source_id,e.source_id,v.source_id) END";
    spec.key = "f.finding_id";
    spec.fields = "f.rule_id, f.severity, f.level, f.subject_kind, f.subject_id, COALESCE(c.name,c.key,a.name,e.name,v.title,s.name,p.name,f.facts->>'missing'), s.name, f.since, "
                  "f.due_at, f.facts, p.name";
    spec.orders = {"f.rank", "COALESCE(c.name,c.key,a.name,e.name,v.title,s.name,p.name) COLLATE NOCASE", "s.name COLLATE NOCASE", "f.since", "f.due_at"};
    spec.texts = {"f.rule_id", "COALESCE(c.name,c.key,a.name,e.name,v.title,s.name,p.name)", "p.name"};
    spec.source = "s.source_id";
    spec.state = "f.severity";
    spec.subject = "COALESCE(a.account_id,c.account_id)";
    return spec;
}

QString FindingTable::text(const TableRow &row, int column, Instant now)
{
    switch (column) {
    case Finding: return FindingText::title(row.text(RuleId));
    case Subject: return Words::shown(row.text(SubjectName));
    case Source: return Words::shown(row.text(SourceName));
    case Since: return row.isNull(SinceAt) ? QString() : Words::shortDay(*row.instant(SinceAt), now);
    case Due: return row.isNull(DueAt) ? QString() : Words::shortDay(*row.instant(DueAt), now);
    default: return {};
    }
}

QVariant FindingTable::cell(const TableRow &row, int column, int role) const
{
    const auto level = Severity(row.integer(Level));
    switch (role) {
    case TableRole::Severity: return int(level);
    case TableRole::State: return row.text(SeverityWord);
    case TableRole::Kind: return row.text(SubjectKind);
    case TableRole::Second:
        return column == Finding ? QVariant(FindingText::sentence(row.text(RuleId), row.text(Facts).toUtf8(), now())) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Finding ? QVariant(tr("%1, %2: %3").arg(text(row, Finding, now()), SeverityWords::level(level), text(row, Subject, now())))
                                 : QVariant();
    default: return {};
    }
}

} // namespace postern
