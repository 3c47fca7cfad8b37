// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/Listing.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace postern {

namespace {

using Type = Listing::Type;
using Column = Listing::Column;

const QVector<Column> accountColumns{
    {"account", Type::Text, "a.name"},
    {"source", Type::Text, "s.name"},
    {"kind", Type::Text, "a.kind"},
    {"enabled", Type::Integer, "a.enabled"},
    {"tier", Type::Integer, "t.tier"},
    {"privileged", Type::Integer, "COALESCE(m.privileged,0)"},
    {"level", Type::Text, "CASE COALESCE(r.level,0) WHEN 4 THEN 'critical' WHEN 3 THEN 'high' WHEN 2 THEN 'medium' WHEN 1 THEN 'low' ELSE 'none' END"},
    {"risk", Type::Real, "COALESCE(r.score,0)"},
    {"findings", Type::Integer, "COALESCE(r.findings,0)"},
    {"person", Type::Text, "p.name"},
    {"person_number", Type::Text, "p.hr_number"},
    {"matched_by", Type::Text, "a.link_matched_by"},
    {"owner", Type::Text, "o.name"},
    {"orphan", Type::Text, "m.orphan"},
    {"privilege", Type::Text, "e.name"},
    {"mfa", Type::Text, "a.mfa"},
    {"last_used_at", Type::Time, "a.last_used_at"},
    {"last_used_basis", Type::Text, "a.last_used_basis"},
    {"created_at", Type::Time, "a.created_at"},
    {"granted", Type::Integer, "m.granted"},
    {"used", Type::Integer, "m.used"},
    {"key", Type::Text, "a.key"},
    {"file", Type::Text, "f.label"},
    {"row", Type::Integer, "a.row_number"},
};
constexpr const char *accountFrom =
    "temp.account a JOIN temp.source s ON s.source_id=a.source_id LEFT JOIN temp.acct_tier t ON t.account_id=a.account_id"
    " LEFT JOIN temp.account_state m ON m.account_id=a.account_id"
    " LEFT JOIN main.risk_score r ON r.subject_kind='account' AND r.subject_id=a.account_id AND r.from_at<=(SELECT now FROM temp.run)"
    "  AND (r.to_at IS NULL OR r.to_at>(SELECT now FROM temp.run))"
    " LEFT JOIN temp.person p ON p.person_id=a.person_id LEFT JOIN temp.person o ON o.person_id=a.owner_person_id"
    " LEFT JOIN temp.entitlement e ON e.entitlement_id=m.top_entitlement_id LEFT JOIN main.sync_file f ON f.file_id=a.file_id";

/// Names of subjects, by kind; a finding about a grant is named after what is granted.
constexpr const char *subjectName =
    "CASE x.subject_kind WHEN 'account' THEN (SELECT name FROM temp.account WHERE account_id=x.subject_id)"
    " WHEN 'credential' THEN (SELECT COALESCE(name,key) FROM temp.credential WHERE credential_id=x.subject_id)"
    " WHEN 'person' THEN (SELECT name FROM temp.person WHERE person_id=x.subject_id)"
    " WHEN 'entitlement' THEN (SELECT name FROM temp.entitlement WHERE entitlement_id=x.subject_id)"
    " WHEN 'source' THEN (SELECT name FROM temp.source WHERE source_id=x.subject_id)"
    " WHEN 'grant' THEN (SELECT a.name||' in '||e.name FROM temp.access_grant g JOIN temp.account a ON a.account_id=g.account_id"
    "  JOIN temp.entitlement e ON e.entitlement_id=g.entitlement_id WHERE g.grant_id=x.subject_id LIMIT 1)"
    " ELSE (SELECT key FROM main.identity WHERE id=x.subject_id) END";

/// Where the facts of a finding stand: every "…file_id" of the facts, with the row beside it.
constexpr const char *evidence =
    "(SELECT json_group_array(json_object('what', CASE WHEN j.key='file_id' THEN 'subject' ELSE substr(j.key,1,length(j.key)-8) END,"
    " 'file', f.label, 'stream', f.stream, 'row', json_extract(x.facts,'$.'||substr(j.key,1,length(j.key)-7)||'row_number')))"
    " FROM json_each(x.facts) j JOIN main.sync_file f ON f.file_id=j.value WHERE j.key LIKE '%file_id')";

const QVector<Column> findingColumns{
    {"rule", Type::Text, "x.rule_id"},
    {"severity", Type::Text, "x.severity"},
    {"subject_kind", Type::Text, "x.subject_kind"},
    {"subject", Type::Text, subjectName},
    {"person", Type::Text, "p.name"},
    {"person_number", Type::Text, "p.hr_number"},
    {"since", Type::Time, "x.since"},
    {"opened_at", Type::Time, "x.opened_at"},
    {"due_at", Type::Time, "x.due_at"},
    {"resolved_at", Type::Time, "CASE WHEN x.resolved_at<=(SELECT now FROM temp.run) THEN x.resolved_at END"},
    {"confidence", Type::Real, "x.confidence"},
    {"facts", Type::Json, "x.facts"},
    {"evidence", Type::Json, evidence},
};
constexpr const char *findingFrom =
    "main.finding x LEFT JOIN temp.person p ON p.person_id=x.person_id"
    " WHERE x.opened_at<=(SELECT now FROM temp.run) AND (x.resolved_at IS NULL OR x.resolved_at>(SELECT now FROM temp.run))";

const QVector<Column> peopleColumns{
    {"person", Type::Text, "p.name"},
    {"number", Type::Text, "p.hr_number"},
    {"email", Type::Text, "p.email"},
    {"kind", Type::Text, "p.kind"},
    {"status", Type::Text, "p.status"},
    {"department", Type::Text, "p.dept"},
    {"title", Type::Text, "p.title"},
    {"started_at", Type::Time, "p.start_at"},
    {"last_day_at", Type::Time, "p.last_day_at"},
    {"left_at", Type::Time, "l.gone_at"},
    {"live_accounts", Type::Integer, "(SELECT COUNT(*) FROM temp.live_account a WHERE a.person_id=p.person_id)"},
    {"secrets_known", Type::Integer, "(SELECT COUNT(DISTINCT k.credential_id) FROM temp.credential_custodian k JOIN temp.live_credential c"
                                     " ON c.credential_id=k.credential_id WHERE k.person_id=p.person_id AND k.known_to IS NULL)"},
    {"file", Type::Text, "f.label"},
    {"row", Type::Integer, "p.row_number"},
};
constexpr const char *peopleFrom =
    "temp.person p LEFT JOIN temp.leaver l ON l.person_id=p.person_id LEFT JOIN main.sync_file f ON f.file_id=p.file_id";

const QVector<Column> credentialColumns{
    {"credential", Type::Text, "COALESCE(c.name,c.key)"},
    {"kind", Type::Text, "c.kind"},
    {"source", Type::Text, "s.name"},
    {"account", Type::Text, "a.name"},
    {"status", Type::Text, "c.status"},
    {"scope_tier", Type::Integer, "c.scope_tier"},
    {"store", Type::Text, "c.store"},
    {"exportable", Type::Integer, "c.exportable"},
    {"created_at", Type::Time, "c.created_at"},
    {"rotated_at", Type::Time, "c.rotated_at"},
    {"not_after", Type::Time, "c.not_after"},
    {"last_used_at", Type::Time, "c.last_used_at"},
    {"custodians", Type::Json, "(SELECT json_group_array(json_object('person', p.name, 'reference', k.person_ref, 'how', k.how, 'known_from', k.known_from,"
                               " 'known_to', k.known_to, 'evidence', k.evidence_id, 'left', EXISTS(SELECT 1 FROM temp.leaver l WHERE l.person_id=k.person_id)))"
                               " FROM temp.credential_custodian k LEFT JOIN temp.person p ON p.person_id=k.person_id WHERE k.credential_id=c.credential_id)"},
    {"file", Type::Text, "f.label"},
    {"row", Type::Integer, "c.row_number"},
};
constexpr const char *credentialFrom =
    "temp.credential c JOIN temp.source s ON s.source_id=c.source_id LEFT JOIN temp.account a ON a.account_id=c.account_id"
    " LEFT JOIN main.sync_file f ON f.file_id=c.file_id";

const QVector<Column> eventColumns{
    {"at", Type::Time, "v.at"},
    {"source", Type::Text, "s.name"},
    {"account", Type::Text, "COALESCE((SELECT name FROM temp.account a WHERE a.account_id=v.account_id), v.account_ref)"},
    {"activity", Type::Text, "v.activity"},
    {"action", Type::Text, "v.action"},
    {"outcome", Type::Text, "v.outcome"},
    {"address", Type::Text, "v.src_ip"},
    {"country", Type::Text, "v.country"},
    {"records", Type::Integer, "v.record_count"},
    {"detail", Type::Text, "v.detail"},
    {"file", Type::Text, "f.label"},
    {"row", Type::Integer, "v.row_number"},
};
constexpr const char *eventFrom =
    "temp.event v JOIN temp.source s ON s.source_id=v.source_id LEFT JOIN main.sync_file f ON f.file_id=v.file_id";

const QVector<Column> sourceColumns{
    {"source", Type::Text, "s.name"},
    {"kind", Type::Text, "s.manifest"},
    {"category", Type::Text, "s.category"},
    {"enabled", Type::Integer, "s.enabled"},
    {"last_attempt_at", Type::Time, "s.last_attempt_at"},
    {"last_complete_at", Type::Time, "s.last_success_at"},
    {"last_status", Type::Text, "(SELECT status FROM main.sync y WHERE y.source_id=s.source_id AND y.started_at<=(SELECT now FROM temp.run) ORDER BY sync_id DESC LIMIT 1)"},
    {"records", Type::Integer, "s.rows_last"},
    {"bad_rows", Type::Integer, "(SELECT rows_bad FROM main.sync y WHERE y.source_id=s.source_id AND y.started_at<=(SELECT now FROM temp.run) ORDER BY sync_id DESC LIMIT 1)"},
    {"error", Type::Text, "s.last_error"},
};

/// A condition as it goes into SQL: its left side, its operator and its bound value.
struct Condition
{
    const Column *column;
    QByteArray operation;
    QString value;
};

Result<void> bindValue(Statement &statement, int parameter, const Condition &condition)
{
    const QString &value = condition.value;
    if (condition.operation == "LIKE") {
        QString pattern = value;
        pattern.replace(u'\\', QLatin1String("\\\\")).replace(u'%', QLatin1String("\\%")).replace(u'_', QLatin1String("\\_"));
        statement.bind(parameter, QString(u'%' + pattern + u'%'));
        return {};
    }
    bool ok = true;
    if (condition.column->type == Type::Time) {
        const auto at = instantFromIso(value);
        if (!at)
            return Error{QStringLiteral("“%1” is no time; write 2026-11-23 or 2026-11-23T07:42:00Z.").arg(value), {}, false};
        statement.bind(parameter, toEpoch(*at));
    } else if (condition.column->type == Type::Integer) {
        statement.bind(parameter, qint64(value.toLongLong(&ok)));
    } else if (condition.column->type == Type::Real) {
        statement.bind(parameter, value.toDouble(&ok));
    } else {
        statement.bind(parameter, value);
    }
    if (!ok)
        return Error{QStringLiteral("“%1” is no number, which %2 is.").arg(value, QString::fromLatin1(condition.column->name)), {}, false};
    return {};
}

} // namespace

const Listing *Listing::named(const QString &name)
{
    static const QHash<QString, Listing> listings{
        {QStringLiteral("accounts"), {accountColumns, accountFrom, "COALESCE(r.score,0) DESC, s.name, a.name, a.account_id"}},
        {QStringLiteral("findings"), {findingColumns, findingFrom,
            "CASE x.severity WHEN 'confirmed' THEN 0 WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'medium' THEN 3 WHEN 'low' THEN 4 ELSE 5 END,"
            " x.rule_id, x.subject_kind, x.subject_id, x.person_id"}},
        {QStringLiteral("people"), {peopleColumns, peopleFrom, "p.name, p.person_id"}},
        {QStringLiteral("credentials"), {credentialColumns, credentialFrom, "c.scope_tier IS NULL, c.scope_tier, c.name, c.credential_id"}},
        {QStringLiteral("events"), {eventColumns, eventFrom, "v.at DESC, v.event_id DESC"}},
        {QStringLiteral("sources"), {sourceColumns, "temp.source s", "s.source_id"}},
    };
    const auto found = listings.constFind(name);
    return found == listings.cend() ? nullptr : &*found;
}

const Listing::Column *Listing::column(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &c) { return name == QLatin1String(c.name); });
    return found == m_columns.end() ? nullptr : &*found;
}

Result<void> Listing::print(const Database &database, const QStringList &conditions, const Row &row) const
{
    static const QRegularExpression shape(QStringLiteral("^([a-z_]+)(!=|<=|>=|=|<|>|~)(.*)$"), QRegularExpression::DotMatchesEverythingOption);
    QVector<Condition> wanted;
    for (const QString &text : conditions) {
        const auto match = shape.match(text);
        const Column *found = match.hasMatch() ? column(match.captured(1)) : nullptr;
        if (!found) {
            QStringList names;
            for (const Column &c : m_columns)
                names << QString::fromLatin1(c.name);
            return Error{QStringLiteral("“%1” is no condition. Write a column, one of = != < <= > >= ~ and a value. The columns are %2.")
                             .arg(text, names.join(QLatin1String(", "))), {}, false};
        }
        const QString sign = match.captured(2);
        wanted.push_back({found, sign == QLatin1String("~") ? QByteArray("LIKE") : sign.toLatin1(), match.captured(3)});
    }
    QByteArray sql = "SELECT ";
    for (const Column &c : m_columns)
        sql += QByteArray(&c == &m_columns.first() ? "" : ", ") + c.sql;
    sql += QByteArray(" FROM ") + m_from;
    QByteArray joint = QByteArray(m_from).contains(" WHERE ") ? " AND " : " WHERE ";
    for (const Condition &condition : wanted) {
        sql += joint + "(" + condition.column->sql + ") " + condition.operation + " ?" + (condition.operation == "LIKE" ? " ESCAPE '\\'" : "");
        joint = " AND ";
    }
    Statement rows = TRY(database.prepare(sql + " ORDER BY " + m_order));
    for (int i = 0; i < wanted.size(); ++i)
        TRY(bindValue(rows, i + 1, wanted[i]));
    QVector<Value> values(m_columns.size());
    while (TRY(rows.step())) {
        for (int i = 0; i < values.size(); ++i)
            values[i] = rows.value(i);
        TRY(row(values));
    }
    return {};
}

} // namespace postern
