// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/AccountJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace postern {

namespace {

void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject &object, const char *name, const std::optional<Instant> &at)
{
    if (at)
        object.insert(QLatin1String(name), toIso(*at));
}

void put(QJsonObject &object, const char *name, const std::optional<qint64> &number)
{
    if (number)
        object.insert(QLatin1String(name), *number);
}

QString wordOf(Severity level)
{
    static const char *const words[] = {"none", "low", "medium", "high", "critical"};
    return QLatin1String(words[int(level)]);
}

QJsonObject evidence(const EvidenceRow &row)
{
    QJsonObject object;
    put(object, "what", row.what);
    put(object, "source", row.sourceName);
    put(object, "file", row.file);
    if (row.row > 0)
        object.insert(QLatin1String("row"), row.row);
    return object;
}

QJsonObject person(const PersonDetail &person)
{
    QJsonObject object;
    put(object, "name", person.name);
    put(object, "department", person.department);
    put(object, "title", person.title);
    put(object, "manager", person.manager);
    put(object, "left_at", person.leftAt);
    put(object, "matched_by", person.matchedBy);
    object.insert(QLatin1String("confidence"), person.confidence);
    object.insert(QLatin1String("evidence"), evidence(person.origin));
    return object;
}

QJsonObject secret(const CredentialDetail &secret)
{
    QJsonObject object;
    put(object, "name", secret.name);
    put(object, "kind", secret.kind);
    put(object, "status", secret.status);
    put(object, "store", secret.store);
    object.insert(QLatin1String("live"), secret.isLive);
    put(object, "created_at", secret.createdAt);
    put(object, "rotated_at", secret.rotatedAt);
    put(object, "valid_until", secret.notAfter);
    put(object, "last_used_at", secret.lastUsedAt);
    put(object, "rotation_due_at", secret.rotationDueAt);
    if (secret.isExportable)
        object.insert(QLatin1String("exportable"), *secret.isExportable);
    object.insert(QLatin1String("evidence"), evidence(secret.origin));
    QJsonArray custody;
    for (const CustodianDetail &custodian : secret.custodians) {
        QJsonObject known;
        put(known, "person", custodian.name);
        put(known, "how", custodian.how);
        put(known, "shown_by", custodian.evidence);
        put(known, "known_from", custodian.from);
        put(known, "known_to", custodian.until);
        put(known, "left_at", custodian.leftAt);
        known.insert(QLatin1String("still_knows_after_leaving"), custodian.stillKnows);
        known.insert(QLatin1String("evidence"), evidence(custodian.origin));
        custody << known;
    }
    object.insert(QLatin1String("custody"), custody);
    return object;
}

QJsonObject finding(const FindingDetail &finding)
{
    QJsonObject object;
    put(object, "rule", finding.ruleId);
    put(object, "title", finding.title);
    put(object, "sentence", finding.sentence);
    put(object, "severity", finding.severityWord);
    put(object, "subject_kind", finding.subjectKind);
    put(object, "subject", finding.subjectName);
    put(object, "since", std::optional(finding.since));
    put(object, "opened_at", std::optional(finding.openedAt));
    put(object, "due_at", finding.dueAt);
    put(object, "carried_forward_because", finding.carriedForward);
    object.insert(QLatin1String("accepted"), finding.isAccepted);
    object.insert(QLatin1String("facts"), QJsonDocument::fromJson(finding.facts).object());
    QJsonArray rows;
    for (const EvidenceRow &row : finding.evidence)
        rows << evidence(row);
    object.insert(QLatin1String("evidence"), rows);
    return object;
}

QJsonObject risk(const AccountDetail &account)
{
    QJsonObject object;
    object.insert(QLatin1String("score"), account.score);
    object.insert(QLatin1String("level"), wordOf(account.level));
    object.insert(QLatin1String("score_with_accepted"), account.inherentScore);
    QJsonArray factors;
    for (const RiskFactor &factor : account.waterfall.factors)
        factors << QJsonObject{{QStringLiteral("name"), factor.name},
                               {QStringLiteral("evidence"), factor.evidence},
                               {QStringLiteral("points"), factor.points}};
    object.insert(QLatin1String("factors"), factors);
    return object;
}

template <typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &item : list)
        array << make(item);
    return array;
}

} // namespace

QJsonObject AccountJson::of(const AccountDetail &account)
{
    QJsonObject object;
    put(object, "name", account.name);
    put(object, "display_name", account.displayName);
    put(object, "key", account.key);
    put(object, "kind", account.kind);
    put(object, "source", account.sourceName);
    put(object, "source_kind", account.sourceKind);
    put(object, "as_of", std::optional(account.at));
    object.insert(QLatin1String("live"), account.isLive);
    object.insert(QLatin1String("break_glass"), account.isBreakGlass);
    object.insert(QLatin1String("tier"), account.tier);
    put(object, "state", account.state);
    put(object, "privilege", account.privilege);
    put(object, "mfa", account.mfa);
    put(object, "created_at", account.createdAt);
    put(object, "last_used_at", account.lastUsedAt);
    put(object, "last_used_basis", account.lastUsedBasis);
    put(object, "granted", account.granted);
    put(object, "used", account.used);
    object.insert(QLatin1String("evidence"), evidence(account.origin));
    if (account.owner)
        object.insert(QLatin1String("owner"), person(*account.owner));
    object.insert(QLatin1String("risk"), risk(account));
    object.insert(QLatin1String("findings"), arrayOf(account.findings, finding));
    object.insert(QLatin1String("credentials"), arrayOf(account.credentials, secret));
    object.insert(QLatin1String("other_accounts"), arrayOf(account.otherAccounts, [](const OtherAccount &other) {
                      return QJsonObject{{QStringLiteral("name"), other.name},
                                         {QStringLiteral("source"), other.sourceName},
                                         {QStringLiteral("level"), wordOf(other.level)},
                                         {QStringLiteral("live"), other.isLive},
                                         {QStringLiteral("likely"), other.isLikely}};
                  }));
    object.insert(QLatin1String("path"), arrayOf(account.path.steps, [](const AccessStep &step) {
                      return QJsonObject{{QStringLiteral("name"), step.name},
                                         {QStringLiteral("detail"), step.detail},
                                         {QStringLiteral("weak"), step.isWeak}};
                  }));
    object.insert(QLatin1String("do_next"), arrayOf(account.steps, [](const NextStep &step) {
                      QJsonObject next;
                      put(next, "title", step.title);
                      put(next, "language", step.language);
                      put(next, "commands", step.commands);
                      put(next, "check", step.check);
                      put(next, "undo", step.undo);
                      return next;
                  }));
    return object;
}

} // namespace postern
