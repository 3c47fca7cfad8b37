// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RuleProof.h"

namespace postern::test {

// What people decided and declared, and what Postern itself keeps: findings, accepted risks, ways to power.

Result<void> RuleProof::addAttribute(QJsonObject row)
{
    const QString account = take(row, "account");
    const QString source = take(row, "source", QStringLiteral("Dir"));
    suppose(row, "v", QStringLiteral("1"));
    TRY(version(QStringLiteral("account_attr_version"), m_ids.value(QStringLiteral("account:") + account), source, row));
    return {};
}

Result<void> RuleProof::addAlert(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Log"));
    const qint64 id = TRY(identity(QStringLiteral("alert"), source, row.value(QStringLiteral("key")).toString()));
    if (const QString account = take(row, "account"); !account.isEmpty()) {
        row.insert(QStringLiteral("account_key"), account);
        const QString name = QStringLiteral("accountref:") + account;
        if (!m_ids.contains(name)) {
            m_ids.insert(name, 1);
            TRY(insert(QStringLiteral("account_reference"), {{QStringLiteral("source_name"), QString()}, {QStringLiteral("ref"), account},
                                                             {QStringLiteral("account_id"), m_ids.value(QStringLiteral("account:") + account)}}));
        }
    }
    suppose(row, "severity", QStringLiteral("high"));
    suppose(row, "title", row.value(QStringLiteral("key")));
    TRY(version(QStringLiteral("alert_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addChangeWindow(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Log"));
    const qint64 id = TRY(identity(QStringLiteral("change_window"), source, row.value(QStringLiteral("key")).toString()));
    TRY(version(QStringLiteral("change_window_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addTicket(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Log"));
    const qint64 id = TRY(identity(QStringLiteral("ticket"), source, row.value(QStringLiteral("key")).toString()));
    suppose(row, "kind", QStringLiteral("access"));
    suppose(row, "status", QStringLiteral("approved"));
    TRY(version(QStringLiteral("ticket_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addSourcePolicy(QJsonObject row)
{
    const QString declaredIn = take(row, "source", QStringLiteral("Log"));
    const qint64 id = TRY(identity(QStringLiteral("source_policy"), declaredIn, row.value(QStringLiteral("source_name")).toString()));
    TRY(version(QStringLiteral("source_policy_version"), id, declaredIn, row));
    return {};
}

Result<void> RuleProof::addSodRule(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Log"));
    const qint64 id = TRY(identity(QStringLiteral("sod_rule"), source, row.value(QStringLiteral("key")).toString()));
    suppose(row, "reason", QStringLiteral("not together"));
    TRY(version(QStringLiteral("sod_rule_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addTokenIssue(QJsonObject row)
{
    row.insert(QStringLiteral("credential_id"), m_ids.value(QStringLiteral("credential:") + take(row, "credential")));
    row.insert(QStringLiteral("source_id"), m_sources.value(take(row, "source", QStringLiteral("Log"))));
    suppose(row, "token", ++m_row);
    TRY(insert(QStringLiteral("token_issue"), row));
    return {};
}

Result<void> RuleProof::addMembership(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Dir"));
    const qint64 member = m_ids.value(QStringLiteral("entitlement:") + take(row, "member"));
    row.insert(QStringLiteral("group_id"), m_ids.value(QStringLiteral("entitlement:") + take(row, "group")));
    TRY(version(QStringLiteral("membership_version"), member, source, row));
    return {};
}

Result<void> RuleProof::addAccessPath(QJsonObject row)
{
    row.insert(QStringLiteral("from_account_id"), m_ids.value(QStringLiteral("account:") + take(row, "account")));
    suppose(row, "to_tier", 0);
    suppose(row, "hops", 2);
    suppose(row, "path", QStringLiteral("[]"));
    TRY(insert(QStringLiteral("access_path"), row));
    return {};
}

/// "subject": "account:ann" as proofs name what they find.
void RuleProof::nameSubject(QJsonObject &row)
{
    const QString subject = take(row, "subject");
    row.insert(QStringLiteral("subject_kind"), subject.section(u':', 0, 0));
    row.insert(QStringLiteral("subject_id"), m_ids.value(subject));
}

Result<void> RuleProof::addFinding(QJsonObject row)
{
    nameSubject(row);
    if (const QString person = take(row, "person"); !person.isEmpty())
        row.insert(QStringLiteral("person_id"), m_ids.value(QStringLiteral("person:") + person));
    suppose(row, "rule_hash", QStringLiteral("-"));
    suppose(row, "severity", QStringLiteral("high"));
    suppose(row, "opened_at", QStringLiteral("-30d"));
    suppose(row, "last_seen_at", row.value(QStringLiteral("opened_at")));
    suppose(row, "facts", QStringLiteral("{}"));
    TRY(insert(QStringLiteral("finding"), row));
    return {};
}

Result<void> RuleProof::addException(QJsonObject row)
{
    nameSubject(row);
    suppose(row, "approved_by", QStringLiteral("somebody"));
    suppose(row, "reason", QStringLiteral("because"));
    suppose(row, "created_at", QStringLiteral("-30d"));
    suppose(row, "expires_at", QStringLiteral("+30d"));
    TRY(insert(QStringLiteral("exception"), row));
    return {};
}

} // namespace postern::test
