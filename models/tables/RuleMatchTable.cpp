// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/RuleMatchTable.h"

#include "models/base/Words.h"
#include "models/findings/FindingText.h"
#include "models/findings/SeverityWords.h"

#include <QCoreApplication>

namespace postern {

namespace {

/// The values of a row, in the order of the query.
enum Field : int { RuleId, Level, Name, SourceName, Place, Facts, SinceAt, SupersededBy };

QString say(const char *text)
{
    return QCoreApplication::translate("postern::RuleMatchTable", text);
}

QString cellText(const TableRow &row, int column, Instant now)
{
    switch (column) {
    case RuleMatchTable::Subject: return row.isNull(Name) ? say("Not known") : Words::shown(row.text(Name));
    case RuleMatchTable::Source: return Words::shown(row.text(SourceName));
    case RuleMatchTable::Says: {
        const QString sentence = FindingText::reason(row.text(RuleId), row.text(Facts).toUtf8(), now);
        //: %1: a sentence without full stop, %2: the title of another rule
        return row.isNull(SupersededBy) ? sentence : say("%1 (listed under “%2”)").arg(sentence, FindingText::title(row.text(SupersededBy)));
    }
    case RuleMatchTable::Since: return row.isNull(SinceAt) ? QString() : Words::shortDay(*row.instant(SinceAt), now);
    default: return {};
    }
}

} // namespace

const char *const RuleMatchTable::subjectJoin =
    " LEFT JOIN main.access_grant_version g ON f.subject_kind='grant' AND g.row_id=f.subject_id "
    "LEFT JOIN temp.credential c ON f.subject_kind='credential' AND c.credential_id=f.subject_id "
    "LEFT JOIN temp.account_row a ON a.account_id=CASE f.subject_kind WHEN 'account' THEN f.subject_id WHEN 'grant' THEN g.id ELSE c.account_id END "
    "LEFT JOIN temp.person p ON p.person_id=COALESCE(f.person_id,CASE WHEN f.subject_kind='person' THEN f.subject_id END) "
    "LEFT JOIN main.alert_version v ON f.subject_kind='alert' AND v.id=f.subject_id AND v.known_to IS NULL "
    "LEFT JOIN main.entitlement_version e ON f.subject_kind='entitlement' AND e.id=f.subject_id AND e.known_to IS NULL "
    "LEFT JOIN main.source s ON s.source_id=CASE f.subject_kind WHEN 'source' THEN f.subject_id ELSE COALESCE(a.source_id,c.source_id,e.source_id,v.source_id) END ";

const char *const RuleMatchTable::subjectName =
    "CASE f.subject_kind WHEN 'credential' THEN COALESCE(c.name,c.key) WHEN 'entitlement' THEN e.name WHEN 'alert' THEN v.title"
    " WHEN 'source' THEN s.name WHEN 'person' THEN p.name ELSE COALESCE(a.name,a.display_name,p.name) END";

const char *const RuleMatchTable::sourceName = "s.name";

const char *const RuleMatchTable::subjectPlace =
    "CASE WHEN a.account_id IS NOT NULL THEN 'account/'||a.account_id WHEN p.person_id IS NOT NULL THEN 'person/'||p.person_id"
    " WHEN f.subject_kind='source' THEN 'source/'||f.subject_id END";

RuleMatchTable::RuleMatchTable(std::shared_ptr<PageReader> reader, QObject *parent)
    : ListTable(std::move(reader), spec(), {Subject, Qt::AscendingOrder}, parent)
{
}

ListSpec RuleMatchTable::spec()
{
    ListSpec spec;
    spec.shape = {{{QStringLiteral("subject"), say("About"), false, false},
                   {QStringLiteral("source"), say("Source")},
                   {QStringLiteral("says"), say("What it found")},
                   {QStringLiteral("since"), say("Since")}},
                  &cellText};
    const QByteArray name = subjectName;
    spec.from = QByteArray(" FROM temp.rule_match f") + subjectJoin;
    spec.key = "f.finding_id";
    spec.fields = "f.rule_id, f.level, " + name + ", " + sourceName + ", " + subjectPlace + ", f.facts, f.since, f.superseded_by";
    spec.orders = {name + " COLLATE NOCASE", "s.name COLLATE NOCASE", {}, "f.since"};
    spec.texts = {name, "p.name"};
    spec.source = "s.source_id";
    spec.state = "f.rule_id";
    return spec;
}

QVariant RuleMatchTable::cell(const TableRow &row, int column, int role) const
{
    switch (role) {
    case TableRole::Severity: return int(row.integer(Level));
    case TableRole::Second: return column == Subject && !row.isNull(Place) ? QVariant(row.text(Place)) : QVariant();
    case Qt::ToolTipRole: return cellText(row, column, now());
    case Qt::AccessibleTextRole:
        return column == Subject ? QVariant(tr("%1, %2: %3").arg(cellText(row, Subject, now()), SeverityWords::level(Severity(row.integer(Level))),
                                                               cellText(row, Says, now())))
                                 : QVariant();
    default: return {};
    }
}

} // namespace postern
