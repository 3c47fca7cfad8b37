// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/RuleProof.h"

#include "models/store/AccountSummary.h"

#include <QJsonArray>

#include <algorithm>

namespace postern::test {

Result<std::unique_ptr<RuleProof>> RuleProof::make(const QJsonObject &given)
{
    std::unique_ptr<RuleProof> proof(new RuleProof(TRY(Database::inMemory())));
    TRY(proof->addSources(given.value(QStringLiteral("source")).toArray()));
    TRY(proof->addAll(given));
    TRY(AccountSummary::rebuild(proof->m_database, now()));
    TRY(proof->m_database.lookAt({}, now()));
    return proof;
}

Result<void> RuleProof::addSources(const QJsonArray &rows)
{
    QJsonArray all = rows;
    for (const auto &[name, category] : {std::pair{"HR", "people"}, {"Dir", "accounts"}, {"Vault", "credentials"}, {"Log", "events"}}) {
        const bool isGiven = std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
            return row.toObject().value(QStringLiteral("name")).toString() == QLatin1String(name);
        });
        if (!isGiven)
            all << QJsonObject{{QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("category"), QLatin1String(category)}};
    }
    for (const QJsonValue &value : all) {
        QJsonObject row = value.toObject();
        const QString category = row.value(QStringLiteral("category")).toString(QStringLiteral("accounts"));
        suppose(row, "category", category);
        suppose(row, "kind", category == QLatin1String("people") ? QStringLiteral("hr-csv") : QStringLiteral("directory"));
        suppose(row, "answers", QStringLiteral("{}"));
        suppose(row, "added_at", QStringLiteral("-300d"));
        suppose(row, "last_success_at", QStringLiteral("-0s"));
        suppose(row, "has_last_used", 1);
        suppose(row, "has_mfa", 1);
        if (category == QLatin1String("events")) {
            suppose(row, "has_events", 1);
            suppose(row, "events_newest_at", QStringLiteral("-1h"));
        }
        const QString name = row.value(QStringLiteral("name")).toString();
        const qint64 id = TRY(insert(QStringLiteral("source"), row));
        m_sources.insert(name, id);
        m_ids.insert(QStringLiteral("source:") + name, id);
    }
    return {};
}

Result<void> RuleProof::addAll(const QJsonObject &given)
{
    using Add = Result<void> (RuleProof::*)(QJsonObject);
    const std::initializer_list<std::pair<const char *, Add>> kinds{
        {"person", &RuleProof::addPerson},       {"account", &RuleProof::addAccount},   {"credential", &RuleProof::addCredential},
        {"custodian", &RuleProof::addCustodian}, {"checkout", &RuleProof::addCheckout}, {"entitlement", &RuleProof::addEntitlement},
        {"grant", &RuleProof::addGrant},         {"usage", &RuleProof::addUsage},       {"ownership", &RuleProof::addOwnership},
        {"data_store", &RuleProof::addDataStore}, {"event", &RuleProof::addEvent},
        {"account_attr", &RuleProof::addAttribute}, {"alert", &RuleProof::addAlert},     {"change_window", &RuleProof::addChangeWindow},
        {"ticket", &RuleProof::addTicket},       {"source_policy", &RuleProof::addSourcePolicy}, {"sod_rule", &RuleProof::addSodRule},
        {"membership", &RuleProof::addMembership}, {"token_issue", &RuleProof::addTokenIssue},
        {"detection", &RuleProof::addDetection}, {"read_day", &RuleProof::addReadDay},    {"seen_feature", &RuleProof::addSeenFeature},
        {"access_path", &RuleProof::addAccessPath}, {"finding", &RuleProof::addFinding}, {"exception", &RuleProof::addException}};
    QStringList known{QStringLiteral("source")};
    for (const auto &[name, add] : kinds) {
        known << QLatin1String(name);
        for (const QJsonValue &row : given.value(QLatin1String(name)).toArray()) {
            const Result<void> added = (this->*add)(row.toObject());
            if (!added)
                return added.error().within(QLatin1String(name));
        }
    }
    for (const QString &key : given.keys()) {
        if (!known.contains(key))
            return Error{QStringLiteral("A proof knows no “%1”.").arg(key), {}, false};
    }
    return {};
}

Result<void> RuleProof::link(qint64 account, const QString &role, const QString &person, double confidence)
{
    if (person.isEmpty())
        return {};
    QJsonObject row{{QStringLiteral("account_id"), account}, {QStringLiteral("role"), role},
                    {QStringLiteral("person_id"), m_ids.value(QStringLiteral("person:") + person)},
                    {QStringLiteral("matched_by"), confidence < 1 ? QStringLiteral("name") : QStringLiteral("hr-number")},
                    {QStringLiteral("confidence"), confidence}, {QStringLiteral("known_from"), QStringLiteral("-200d")}};
    // Correlation lets go of who is no longer in the feed, unless HR had said before that the person left.
    if (const auto gone = m_ids.value(QStringLiteral("vanished:") + person); gone != 0 && !m_ids.contains(QStringLiteral("left:") + person))
        row.insert(QStringLiteral("known_to"), gone);
    TRY(insert(QStringLiteral("account_link"), row));
    return {};
}

Result<QString> RuleProof::reference(QJsonObject &row)
{
    const double confidence = row.value(QStringLiteral("conf")).toDouble(1);
    row.remove(QStringLiteral("conf"));
    const QString person = take(row, "person");
    suppose(row, "person_ref", person);
    const QString ref = row.value(QStringLiteral("person_ref")).toString();
    if (!person.isEmpty() && !m_ids.contains(QStringLiteral("ref:") + ref)) {
        m_ids.insert(QStringLiteral("ref:") + ref, 1);
        TRY(insert(QStringLiteral("person_reference"), {{QStringLiteral("ref"), ref},
                                                        {QStringLiteral("person_id"), m_ids.value(QStringLiteral("person:") + person)},
                                                        {QStringLiteral("matched_by"), QStringLiteral("hr-number")},
                                                        {QStringLiteral("confidence"), confidence}}));
    }
    return ref;
}

Result<void> RuleProof::addPerson(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("HR"));
    const QString key = row.value(QStringLiteral("key")).toString();
    const qint64 id = TRY(identity(QStringLiteral("person"), source, key));
    const QString vanished = take(row, "vanished");
    suppose(row, "name", key);
    suppose(row, "kind", QStringLiteral("employee"));
    suppose(row, "status", QStringLiteral("active"));
    if (row.contains(QStringLiteral("left_at")))
        m_ids.insert(QStringLiteral("left:") + key, 1);
    if (!vanished.isEmpty()) {
        row.insert(QStringLiteral("known_to"), vanished);
        row.insert(QStringLiteral("valid_to"), vanished);
        m_ids.insert(QStringLiteral("vanished:") + key, toEpoch(now()) + distanceOf(vanished).value_or(0));
    }
    TRY(version(QStringLiteral("person_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addAccount(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Dir"));
    const QString key = row.value(QStringLiteral("key")).toString();
    const qint64 id = TRY(identity(QStringLiteral("account"), source, key));
    const double confidence = row.value(QStringLiteral("conf")).toDouble(1);
    row.remove(QStringLiteral("conf"));
    for (const char *role : {"person", "owner", "sponsor"})
        TRY(link(id, QLatin1String(role), take(row, role), confidence));
    suppose(row, "name", key);
    suppose(row, "kind", QStringLiteral("human"));
    suppose(row, "enabled", 1);
    suppose(row, "created_at", QStringLiteral("-400d"));
    if (row.contains(QStringLiteral("last_used_at")))
        suppose(row, "last_used_basis", QStringLiteral("last-sign-in"));
    TRY(version(QStringLiteral("account_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addCredential(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Vault"));
    const QString key = row.value(QStringLiteral("key")).toString();
    const qint64 id = TRY(identity(QStringLiteral("credential"), source, key));
    const QString account = take(row, "account");
    if (!account.isEmpty()) {
        row.insert(QStringLiteral("account_key"), account);
        const QString name = QStringLiteral("accountref:") + source + account;
        if (!m_ids.contains(name)) {
            m_ids.insert(name, 1);
            TRY(insert(QStringLiteral("account_reference"), {{QStringLiteral("source_name"), source}, {QStringLiteral("ref"), account},
                                                             {QStringLiteral("account_id"), m_ids.value(QStringLiteral("account:") + account)}}));
        }
    }
    suppose(row, "name", key);
    suppose(row, "kind", QStringLiteral("api_token"));
    suppose(row, "status", QStringLiteral("active"));
    suppose(row, "created_at", QStringLiteral("-100d"));
    TRY(version(QStringLiteral("credential_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addCustodian(QJsonObject row)
{
    const qint64 id = m_ids.value(QStringLiteral("credential:") + take(row, "credential"));
    TRY(reference(row));
    suppose(row, "how", QStringLiteral("declared"));
    TRY(version(QStringLiteral("credential_custodian_version"), id, QStringLiteral("Vault"), row));
    return {};
}

Result<void> RuleProof::addCheckout(QJsonObject row)
{
    const qint64 id = m_ids.value(QStringLiteral("credential:") + take(row, "credential"));
    TRY(reference(row));
    suppose(row, "key", QString::number(m_row));
    TRY(version(QStringLiteral("checkout_version"), id, QStringLiteral("Vault"), row));
    return {};
}

Result<void> RuleProof::addEntitlement(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Dir"));
    const QString key = row.value(QStringLiteral("key")).toString();
    const qint64 id = TRY(identity(QStringLiteral("entitlement"), source, key));
    for (const QString &flag : take(row, "flag").split(u',', Qt::SkipEmptyParts))
        TRY(version(QStringLiteral("entitlement_flag_version"), id, source, {{QStringLiteral("flag"), flag}}));
    suppose(row, "name", key);
    suppose(row, "kind", QStringLiteral("role"));
    TRY(version(QStringLiteral("entitlement_version"), id, source, row));
    return {};
}

Result<void> RuleProof::addGrant(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Dir"));
    const QString account = take(row, "account");
    const QString entitlement = take(row, "entitlement");
    row.insert(QStringLiteral("entitlement_id"), m_ids.value(QStringLiteral("entitlement:") + entitlement));
    row.insert(QStringLiteral("grant_id"), m_row + 1);
    row.insert(QStringLiteral("row_id"), m_row + 1);
    suppose(row, "path_kind", QStringLiteral("group"));
    suppose(row, "mode", QStringLiteral("standing"));
    m_ids.insert(QStringLiteral("grant:%1>%2").arg(account, entitlement), m_row + 1);
    TRY(version(QStringLiteral("access_grant_version"), m_ids.value(QStringLiteral("account:") + account), source, row));
    return {};
}

Result<void> RuleProof::addUsage(QJsonObject row)
{
    row.insert(QStringLiteral("entitlement_id"), m_ids.value(QStringLiteral("entitlement:") + take(row, "entitlement")));
    const QString account = take(row, "account");
    TRY(version(QStringLiteral("usage_version"), m_ids.value(QStringLiteral("account:") + account), QStringLiteral("Dir"), row));
    return {};
}

Result<void> RuleProof::addOwnership(QJsonObject row)
{
    TRY(reference(row));
    const QString object = row.value(QStringLiteral("object_id")).toString();
    suppose(row, "object_kind", QStringLiteral("group"));
    suppose(row, "role", QStringLiteral("owner"));
    const qint64 id = TRY(identity(QStringLiteral("object"), QStringLiteral("Dir"), object));
    TRY(version(QStringLiteral("ownership_version"), id, QStringLiteral("Dir"), row));
    return {};
}

Result<void> RuleProof::addDataStore(QJsonObject row)
{
    const QString source = take(row, "source", QStringLiteral("Log"));
    const qint64 id = TRY(identity(QStringLiteral("data_store"), source, row.value(QStringLiteral("key")).toString()));
    TRY(version(QStringLiteral("data_store_version"), id, source, row));
    return {};
}

} // namespace postern::test
